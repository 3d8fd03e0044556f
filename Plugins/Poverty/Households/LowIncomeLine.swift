/// The low-income line of a family: 60 per cent of the median, for a family of its size.
///
/// Follows Households Below Average Income (Department for Work and Pensions): net income is compared after the modified
/// OECD scale with a couple as 1. The median of the last published year is raised by prices, as for absolute low income.
package struct LowIncomeLine: Sendable {
  private let line: Double
  private let single: Double
  private let under14: Double
  private let from14: Double

  /// The two ways in which the statistics count income.
  package enum Measure: String, CaseIterable, Sendable {
    /// Rent taken off.
    case afterHousingCosts = "after-housing-costs"
    /// Rent not taken off.
    case beforeHousingCosts = "before-housing-costs"
  }

  /// Takes the line and the weights; throws when one is missing.
  package init(_ rates: YearRates, _ measure: Measure) throws {
    let scale = "equivalence.\(measure.rawValue)"
    line = try rates.annual("low-income-line.\(measure.rawValue)")
    single = try rates.number("\(scale).single")
    under14 = try rates.number("\(scale).child-under-14")
    from14 = try rates.number("\(scale).child-14-or-over")
  }

  /// Weight of the family, a couple without children being 1.
  package func weight(_ family: Family) -> Double {
    (family.adults.count > 1 ? 1 : single) + family.children.map { $0.age < 14 ? under14 : from14 }.reduce(0, +)
  }

  /// Pounds a year below which the family has a low income.
  package func amount(_ family: Family) -> Double { line * weight(family) }
}
