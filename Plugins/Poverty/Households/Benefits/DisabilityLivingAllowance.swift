/// The care component of Disability Living Allowance for children; it lowers no other benefit.
///
/// Follows the Social Security Contributions and Benefits Act 1992, section 72. In Scotland, Child Disability Payment takes its place.
struct DisabilityLivingAllowance: Sendable {
  private let byRate: [String: Double]

  init(_ rates: YearRates) throws {
    var byRate: [String: Double] = [:]
    for rate in ["lowest", "middle", "highest"] {
      byRate[rate] = try rates.annual("disability-living-allowance.care.\(rate)")
    }
    self.byRate = byRate
  }

  /// The allowance for the family's children.
  func amount(_ family: Family) -> Double {
    family.children.compactMap { $0.disability.flatMap { byRate[$0] } }.reduce(0, +)
  }
}
