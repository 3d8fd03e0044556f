/// How far one weight can move, the others keeping their proportions, before the result changes (method 1.14).
///
/// The difference of two weighted sums is a straight line in the weight, so the ends are exact.
public struct WeightInterval: Hashable, Sendable, Codable {
  /// The weight as it is.
  public var weight: Double
  /// Low and high end between which the first stays first.
  public var winner: [Double]
  /// Low and high end between which the whole order stays.
  public var wholeOrder: [Double]
}

extension WeightInterval {
  /// The interval of one domain's weight; `nil` where there is only one domain.
  static func of(_ domain: Int, _ scores: [[Double]], _ weights: [Double]) -> WeightInterval? {
    guard weights.count > 1, scores.count > 1 else { return nil }
    let line = Line(domain, scores, weights)
    let order = scores.indices.map { line.value($0, at: weights[domain]) }.bestFirst
    let winner = order.dropFirst().map { (order[0], $0) }
    let neighbours = zip(order, order.dropFirst()).map { ($0, $1) }
    return WeightInterval(
      weight: weights[domain], winner: line.interval(keeping: winner), wholeOrder: line.interval(keeping: neighbours))
  }

  /// Every proposal's sum as a function of one weight.
  private struct Line {
    /// The scores in the domain.
    let own: [Double]
    /// The sums of all other domains, with the proportions of their weights kept.
    let rest: [Double]

    init(_ domain: Int, _ scores: [[Double]], _ weights: [Double]) {
      let shares = Weights.shares(without: domain, weights)
      own = scores.map { $0[domain] }
      rest = scores.map { WeightedSum.value($0, shares) }
    }

    func value(_ proposal: Int, at weight: Double) -> Double {
      weight * own[proposal] + (1 - weight) * rest[proposal]
    }

    /// Where every first of a pair stays at or above its second.
    func interval(keeping pairs: [(Int, Int)]) -> [Double] {
      var (low, high) = (0.0, 1.0)
      for (a, b) in pairs {
        let atRest = rest[a] - rest[b]
        let slope = own[a] - own[b] - atRest
        if slope > 0 { low = max(low, -atRest / slope) }
        if slope < 0 { high = min(high, -atRest / slope) }
      }
      return [max(low, 0), min(high, 1)]
    }
  }
}

/// Moving one weight with the others keeping their proportions.
enum Weights {
  /// What the other weights make of a whole, with 0 for the domain itself; equal where all others are 0.
  static func shares(without domain: Int, _ weights: [Double]) -> [Double] {
    let rest = weights.indices.reduce(0) { $1 == domain ? $0 : $0 + weights[$1] }
    return weights.indices.map { other in
      if other == domain { return 0 }
      return rest > 0 ? weights[other] / rest : 1 / Double(weights.count - 1)
    }
  }

  /// The weights with one of them moved.
  static func moving(_ domain: Int, to weight: Double, _ weights: [Double]) -> [Double] {
    shares(without: domain, weights).enumerated().map { $0 == domain ? weight : (1 - weight) * $1 }
  }
}
