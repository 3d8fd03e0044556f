/// Help that follows from Universal Credit and is not money in hand: shown beside the income, never added to it.
package struct HelpInKind: Sendable, Equatable {
  /// Children of school age who have free school meals because the family is on Universal Credit.
  package var freeSchoolMeals: Int
  /// Healthy Start, in pounds a year.
  package var healthyStart: Double
  /// Warm Home Discount, in pounds a year.
  package var warmHomeDiscount: Double

  /// No help in kind.
  package static let none = HelpInKind(freeSchoolMeals: 0, healthyStart: 0, warmHomeDiscount: 0)
}

extension HelpInKind {
  /// Follows the Education Act 1996, section 512ZB (free school meals, England), the Healthy Start Scheme and Welfare Food
  /// (Amendment) Regulations 2005, and the Warm Home Discount regulations for the nation.
  struct Rules: Sendable {
    private let mealsLimit: Double?
    private let healthyStartLimit: Double?
    private let underOne: Double
    private let oneToThree: Double
    private let discount: Double

    init(_ rates: YearRates) throws {
      mealsLimit = try rates.annualLimit("free-school-meals.earnings-limit")
      healthyStartLimit = try rates.annualLimit("healthy-start.earnings-limit")
      underOne = try rates.annual("healthy-start.under-1")
      oneToThree = try rates.annual("healthy-start.1-to-3")
      discount = try rates.annual("warm-home-discount")
    }

    /// What the family has; nothing without Universal Credit.
    func help(_ family: Family, netEarnings: Double, universalCredit: Double) -> HelpInKind {
      guard universalCredit > 0 else { return .none }
      let pupils = family.children.count { (5...15).contains($0.age) }
      let meals = family.nation == "England" && netEarnings <= mealsLimit ?? .infinity
      let start = family.nation != "Scotland" && netEarnings <= healthyStartLimit ?? .infinity
      return HelpInKind(
        freeSchoolMeals: meals ? pupils : 0, healthyStart: start ? healthyStart(family) : 0,
        warmHomeDiscount: discount)
    }

    private func healthyStart(_ family: Family) -> Double {
      let babies = family.children.count { $0.age < 1 }
      let toddlers = family.children.count { (1...3).contains($0.age) }
      return Double(babies) * underOne + Double(toddlers) * oneToThree
    }
  }
}
