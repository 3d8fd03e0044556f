/// Child Benefit: one rate for the eldest child, another for each other.
///
/// Follows the Social Security Contributions and Benefits Act 1992, Part 9, and the Child Benefit (Rates) Regulations 2006.
struct ChildBenefit: Sendable {
  private let eldest: Double
  private let other: Double

  init(_ rates: YearRates) throws {
    eldest = try rates.annual("child-benefit.eldest")
    other = try rates.annual("child-benefit.each-other")
  }

  /// The benefit for a number of children.
  func amount(children: Int) -> Double { children == 0 ? 0 : eldest + Double(children - 1) * other }
}
