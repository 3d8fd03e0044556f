/// VIKOR: a compromise between the smallest total regret and the smallest single regret, half and half (Opricovic,
/// 1998). Its ideal comes from the proposals compared, so that adding one can turn the order of the others.
enum Vikor {
  /// The regret of each proposal, from 0 (best) to 1.
  static func regret(_ scores: [[Double]], _ weights: [Double]) -> [Double] {
    let ranges = weights.indices.map { domain in
      let column = scores.map { $0[domain] }
      return (worst: column.min() ?? 0, best: column.max() ?? 0)
    }
    let regrets = scores.map { row in
      weights.indices.map { domain in
        let (worst, best) = ranges[domain]
        return best > worst ? weights[domain] * (best - row[domain]) / (best - worst) : 0
      }
    }
    let total = shares(regrets.map { $0.reduce(0, +) })
    let largest = shares(regrets.map { $0.max() ?? 0 })
    return zip(total, largest).map { 0.5 * $0 + 0.5 * $1 }
  }

  /// Each value as a share of the way from the least to the greatest.
  private static func shares(_ values: [Double]) -> [Double] {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    return values.map { high > low ? ($0 - low) / (high - low) : 0 }
  }
}
