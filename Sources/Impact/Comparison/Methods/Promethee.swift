/// PROMETHEE II: how strongly each proposal is preferred to the others, less how strongly they are preferred to it
/// (Brans and Vincke, Management Science 31(6), 1985; method 1.14).
///
/// The result depends on the set compared, so every report names the set.
enum Promethee {
  /// How a difference in points becomes a preference from 0 to 1.
  enum Preference {
    /// Nothing up to `indifference`, all from `preference` on, in proportion between.
    case linear(indifference: Double, preference: Double)
    /// In proportion from 0 to `preference`.
    case vShape(preference: Double)
    /// All for any difference.
    case usual

    @inline(__always)
    func of(_ difference: Double) -> Double {
      switch self {
      case .linear(let indifference, let preference):
        min(max((difference - indifference) / (preference - indifference), 0), 1)
      case .vShape(let preference): min(max(difference / preference, 0), 1)
      case .usual: difference > 0 ? 1 : 0
      }
    }
  }

  /// What is preferred to others, what others are preferred to, and the difference of the two, a proposal each.
  struct Flows: Equatable {
    var leaving: [Double]
    var entering: [Double]
    var net: [Double] { zip(leaving, entering).map { $0 - $1 } }
  }

  /// - Parameter order: The order in which sums over proposals are taken.
  static func flows(_ scores: [[Double]], _ weights: [Double], _ preference: Preference, order: [Int]) -> Flows {
    var flows = Flows(leaving: scores.map { _ in 0 }, entering: scores.map { _ in 0 })
    guard scores.count > 1 else { return flows }
    let others = Double(scores.count - 1)
    for a in order {
      for b in order where a != b {
        let strength = strength(of: scores[a], over: scores[b], weights, preference)
        flows.leaving[a] += strength
        flows.entering[b] += strength
      }
    }
    flows.leaving = flows.leaving.map { $0 / others }
    flows.entering = flows.entering.map { $0 / others }
    return flows
  }

  private static func strength(
    of a: [Double], over b: [Double], _ weights: [Double], _ preference: Preference
  ) -> Double {
    var strength = 0.0
    for domain in weights.indices { strength += weights[domain] * preference.of(a[domain] - b[domain]) }
    return strength
  }
}
