/// The child element, its higher first amount, the limit on the number of children, and the disabled child additions.
///
/// Follows the Universal Credit Regulations 2013, regulations 24, 24A and 36. The limit, where there is one, passes over
/// children born before 6 April 2017; its exceptions (multiple births, adoption, non-consensual conception) are not
/// modelled. A child is taken to be born in the first year of the rates less its age.
struct ChildElement: Sendable {
  private let firstYear: Int
  private let each: Double
  private let eldest: Double
  private let limit: Double?
  private let lower: Double
  private let higher: Double

  init(_ rates: YearRates) throws {
    firstYear = rates.firstYear
    each = try rates.annual("uc.child-element.each")
    eldest = try rates.annual("uc.child-element.eldest-born-before-2017")
    limit = try rates.limit("uc.child-limit")
    lower = try rates.annual("uc.disabled-child.lower")
    higher = try rates.annual("uc.disabled-child.higher")
  }

  func amount(_ family: Family) -> Double {
    let early = family.children.count { firstYear - $0.age < 2017 }
    let paid = number(of: family.children.count, early: early)
    let elements = early > 0 ? eldest + Double(paid - 1) * each : Double(paid) * each
    return elements + family.children.map(addition).reduce(0, +)
  }

  /// Children for whom the element is paid.
  private func number(of children: Int, early: Int) -> Int {
    guard let limit else { return children }
    return early + min(children - early, max(0, Int(limit) - early))
  }

  /// The additions are paid for every disabled child, within the limit or not.
  private func addition(_ child: Family.Child) -> Double {
    switch child.disability {
    case "highest": higher
    case nil: 0
    default: lower
    }
  }
}
