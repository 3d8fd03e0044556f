/// Closeness to the best and distance from the worst (Hwang and Yoon, 1981; method 1.14).
///
/// With the fixed scale the best is 100 and the worst −100 in every domain. The textbook variants take both from the
/// proposals compared, so that adding one can turn the order of the others.
enum Topsis {
  /// Where the best and the worst come from.
  enum Scale {
    case fixed, vector, minMax
  }

  /// The closeness of each proposal, from 0 to 1; 0.5 where best and worst are the same.
  ///
  /// - Parameter order: The order in which sums over proposals are taken.
  static func closeness(
    _ scores: [[Double]], _ weights: [Double], _ scale: Scale, order: [Int]
  ) -> [Double] {
    guard let domains = scores.first?.indices else { return [] }
    let columns = domains.map { domain in
      Column(scores.map { $0[domain] }, weights[domain], scale, order: order)
    }
    return scores.indices.map { proposal in
      let best = columns.reduce(0) { $0 + $1.fromBest(proposal) }.squareRoot()
      let worst = columns.reduce(0) { $0 + $1.fromWorst(proposal) }.squareRoot()
      return best + worst > 0 ? worst / (best + worst) : 0.5
    }
  }

  /// One domain, scaled.
  private struct Column {
    private let scaled: [Double]
    private let weight: Double
    private let best: Double
    private let worst: Double

    init(_ scores: [Double], _ weight: Double, _ scale: Scale, order: [Int]) {
      self.weight = weight
      switch scale {
      case .fixed: scaled = scores.map { ($0 + 100) / 200 }
      case .vector: scaled = Self.byLength(scores, order)
      case .minMax: scaled = Self.byRange(scores)
      }
      best = scale == .fixed ? 1 : scaled.max() ?? 1
      worst = scale == .fixed ? 0 : scaled.min() ?? 0
    }

    func fromBest(_ proposal: Int) -> Double { squared((scaled[proposal] - best) * weight) }
    func fromWorst(_ proposal: Int) -> Double { squared((scaled[proposal] - worst) * weight) }

    private func squared(_ value: Double) -> Double { value * value }

    private static func byLength(_ scores: [Double], _ order: [Int]) -> [Double] {
      let length = order.reduce(0) { $0 + scores[$1] * scores[$1] }.squareRoot()
      return scores.map { length > 0 ? $0 / length : $0 }
    }

    private static func byRange(_ scores: [Double]) -> [Double] {
      let (low, high) = (scores.min() ?? 0, scores.max() ?? 0)
      return scores.map { high > low ? ($0 - low) / (high - low) : 1 }
    }
  }
}
