/// The rule against counting one change twice (method 1.7).
///
/// Effects on the same outcome with the same sign form a bundle. The largest counts in full, each further one counts
/// `1 − φ`. A plain sum would reward splitting one effect into several (DCLG, Multi-criteria analysis: a manual, 2009,
/// on double counting; φ itself is a convention of this method).
enum Overlap {
  /// What is left of one effect after the rule.
  struct Kept: Hashable, Sendable {
    var factor: Double
    /// The position of the largest effect of the bundle, where something was deducted.
    var with: Int?
  }

  /// The share kept of each index; ties go to the earlier one.
  static func kept(indices: [Double], outcomes: [String], deductions: [Double]) -> [Kept] {
    var kept = [Kept](repeating: Kept(factor: 1, with: nil), count: indices.count)
    let bySize = indices.indices.sorted { left, right in
      (abs(indices[right]), left) < (abs(indices[left]), right)
    }
    var largest: [Bundle: Int] = [:]
    for position in bySize where indices[position] != 0 {
      let bundle = Bundle(outcome: outcomes[position], favourable: indices[position] > 0)
      if let first = largest[bundle] {
        kept[position] = Kept(factor: 1 - deductions[position], with: first)
      } else {
        largest[bundle] = position
      }
    }
    return kept
  }

  private struct Bundle: Hashable {
    var outcome: String
    var favourable: Bool
  }
}
