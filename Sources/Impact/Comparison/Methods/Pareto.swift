/// Which proposals are at least as good as another in every domain and better in one (method 1.14).
enum Pareto {
  /// For each proposal, the ones that dominate it, in declared order.
  static func dominators(_ scores: [[Double]]) -> [[Int]] {
    scores.indices.map { b in
      scores.indices.filter { dominates(scores[$0], scores[b]) }
    }
  }

  static func dominates(_ a: [Double], _ b: [Double]) -> Bool {
    var better = false
    for domain in a.indices {
      if a[domain] < b[domain] { return false }
      if a[domain] > b[domain] { better = true }
    }
    return better
  }
}
