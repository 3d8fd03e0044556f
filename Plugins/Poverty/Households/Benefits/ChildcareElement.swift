/// The childcare costs element: a share of the bill up to a ceiling, when every adult works.
///
/// Follows the Universal Credit Regulations 2013, regulations 31 to 35 and 36.
struct ChildcareElement: Sendable {
  private let share: Double
  private let oneChild: Double
  private let twoOrMore: Double

  init(_ rates: YearRates) throws {
    share = try rates.number("uc.childcare.share")
    oneChild = try rates.annual("uc.childcare.cap.one-child")
    twoOrMore = try rates.annual("uc.childcare.cap.two-or-more")
  }

  func amount(_ situation: UniversalCredit.Situation) -> Double {
    guard let childcare = situation.family.childcare, situation.works.allSatisfy({ $0 }) else { return 0 }
    return min(share * situation.childcare, childcare.children > 1 ? twoOrMore : oneChild)
  }
}
