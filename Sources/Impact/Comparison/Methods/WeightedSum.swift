/// The default method: each domain's score times its weight, added up (method 1.14).
///
/// Scores and weights come from fixed scales, so another proposal can move neither a sum nor the order of two sums.
enum WeightedSum {
  static func values(_ scores: [[Double]], _ weights: [Double]) -> [Double] {
    scores.map { value($0, weights) }
  }

  static func value(_ scores: [Double], _ weights: [Double]) -> Double {
    zip(scores, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
