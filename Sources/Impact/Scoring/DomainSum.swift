/// The effects of one domain added up in one view: benefits and harms apart, after the overlap rule (method 1.7).
struct DomainSum: Sendable {
  /// The index of each effect before the overlap rule; `nil` where the view's group has no stated reach.
  let raw: [Double?]
  let kept: [Overlap.Kept]
  /// The index of each effect after the overlap rule.
  let indices: [Double]
  /// The sum of the indices above 0.
  let benefit: Double
  /// The sum of the indices below 0.
  let harm: Double

  /// - Parameter effects: Scored effects of one domain, in ascending order of name.
  init(_ effects: [PreparedEffect], _ view: ChainView) {
    raw = effects.map { $0.index(view) }
    let known = raw.map { $0 ?? 0 }
    kept = Overlap.kept(
      indices: known, outcomes: effects.map(\.input.outcome), deductions: effects.map(\.overlap))
    indices = zip(known, kept).map { $0 * $1.factor }
    benefit = indices.reduce(0) { $1 > 0 ? $0 + $1 : $0 }
    harm = indices.reduce(0) { $1 < 0 ? $0 + $1 : $0 }
  }

  /// The net index.
  var net: Double { benefit + harm }

  /// How evenly benefits and harms are matched: 0 if one-sided, 1 if equal.
  var conflictIndex: Double {
    let gross = benefit - harm
    return gross > 0 ? 2 * min(benefit, -harm) / gross : 0
  }
}
