/// In how many draws the proposal of a row beats the proposal of a column.
struct PairCounts: Hashable, Sendable {
  let proposals: Int
  private var counts: [UInt32]

  init(proposals: Int) {
    self.proposals = proposals
    counts = [UInt32](repeating: 0, count: proposals * proposals)
  }

  func count(_ row: Int, over column: Int) -> Int { Int(counts[row * proposals + column]) }

  var rows: [[Int]] { (0..<proposals).map { row in (0..<proposals).map { count(row, over: $0) } } }

  /// Counts one draw in which higher values win.
  mutating func add(_ values: UnsafePointer<Double>) {
    for row in 0..<proposals {
      for column in 0..<proposals where values[row] > values[column] { counts[row * proposals + column] &+= 1 }
    }
  }

  /// Counts one draw in which being as good everywhere and better somewhere wins.
  ///
  /// - Parameters:
  ///   - scores: A row of `stride` proposals a domain.
  mutating func addDominance(_ scores: UnsafePointer<Double>, stride: Int, domains: Int) {
    for a in 0..<proposals {
      for b in 0..<proposals {
        var (asGood, better) = (true, false)
        for domain in 0..<domains where asGood {
          let (own, other) = (scores[domain * stride + a], scores[domain * stride + b])
          asGood = own >= other
          better = better || own > other
        }
        if asGood, better { counts[a * proposals + b] &+= 1 }
      }
    }
  }

  mutating func append(_ more: PairCounts) {
    for place in counts.indices { counts[place] &+= more.counts[place] }
  }
}
