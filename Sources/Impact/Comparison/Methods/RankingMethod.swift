/// The ways of ranking that stand beside each other, so that a choice of method cannot decide unseen.
public enum RankingMethod: String, Hashable, Sendable, Codable, CaseIterable {
  case weightedSum = "weighted sum"
  case topsisFixed = "TOPSIS (fixed scale)"
  case prometheeLinear = "PROMETHEE II (linear)"
  case topsisVector = "TOPSIS (vector)"
  case topsisMinMax = "TOPSIS (min-max)"
  case prometheeVShape = "PROMETHEE II (V-shape)"
  case prometheeUsual = "PROMETHEE II (usual)"
  case vikor = "VIKOR"

  /// Those of every comparison: the default and two checks of it.
  public static let standing: [RankingMethod] = [.weightedSum, .topsisFixed, .prometheeLinear]

  /// Whether adding a proposal can turn the order of the others.
  public var dependsOnTheSet: Bool { self != .weightedSum && self != .topsisFixed }

  /// One value a proposal; the highest is best, but for VIKOR, whose regret is best when low.
  func values(_ matrix: DecisionMatrix, _ weights: [Double], _ parameters: MethodParameters.ComparisonParameters)
    -> [Double]
  {
    let scores = matrix.values
    let (q, p) = (parameters.indifference, parameters.preference)
    let flows = { Promethee.flows(scores, weights, $0, order: matrix.byName).net }
    let closeness = { Topsis.closeness(scores, weights, $0, order: matrix.byName) }
    return switch self {
    case .weightedSum: WeightedSum.values(scores, weights)
    case .topsisFixed: closeness(.fixed)
    case .topsisVector: closeness(.vector)
    case .topsisMinMax: closeness(.minMax)
    case .prometheeLinear: flows(.linear(indifference: q, preference: p))
    case .prometheeVShape: flows(.vShape(preference: p))
    case .prometheeUsual: flows(.usual)
    case .vikor: Vikor.regret(scores, weights)
    }
  }

  /// Positions, best first; ties keep the declared order.
  func order(_ values: [Double]) -> [Int] {
    (self == .vikor ? values.map { -$0 } : values).bestFirst
  }
}
