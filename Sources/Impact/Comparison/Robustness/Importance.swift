/// What a domain does to the ranking, which is not its weight (Paruolo, Saisana and Saltelli, 2013; method 1.14).
enum Importance {
  /// The share of each domain in the variance of the weighted sums across proposals: the covariance of `w·S` with the
  /// sum, divided by the sum's variance. The shares add up to 1; one is below 0 where the domain works against the sum.
  ///
  /// - Parameter order: The order in which sums over proposals are taken.
  /// - Returns: `nil` where all sums are equal.
  static func shares(_ scores: [[Double]], _ weights: [Double], order: [Int]) -> [Double]? {
    let sums = centred(WeightedSum.values(scores, weights), order)
    let variance = order.reduce(0) { $0 + sums[$1] * sums[$1] }
    guard variance > 0 else { return nil }
    return weights.indices.map { domain in
      let part = centred(scores.map { weights[domain] * $0[domain] }, order)
      return order.reduce(0) { $0 + part[$1] * sums[$1] } / variance
    }
  }

  private static func centred(_ values: [Double], _ order: [Int]) -> [Double] {
    let mean = order.reduce(0) { $0 + values[$1] } / Double(values.count)
    return values.map { $0 - mean }
  }
}
