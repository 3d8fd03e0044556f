/// The weights under which a proposal is typically first, and how firmly it is first under them (SMAA-2; Lahdelma and
/// Salminen, 2001).
struct CentralWeights: Sendable {
  /// For each proposal, the mean of the weights of the draws in which it is first; `nil` where it never is.
  let means: [[Double]?]

  /// - Parameter first: The proposal that is first in each draw.
  init(_ weights: WeightDraws, first: [UInt16], proposals: Int) {
    let domains = weights.domains
    var sums = [Double](repeating: 0, count: proposals * domains)
    var counts = [Int](repeating: 0, count: proposals)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: domains * ScoreBlock.capacity) { row in
      guard let drawn = row.baseAddress else { return }
      for start in stride(from: 0, to: first.count, by: ScoreBlock.capacity) {
        let count = min(ScoreBlock.capacity, first.count - start)
        weights.fill(drawn, from: start, count: count)
        for draw in 0..<count {
          let winner = Int(first[start + draw])
          counts[winner] += 1
          for domain in 0..<domains { sums[winner * domains + domain] += drawn[draw * domains + domain] }
        }
      }
    }
    means = (0..<proposals).map { proposal in
      guard counts[proposal] > 0 else { return nil }
      return sums[proposal * domains..<(proposal + 1) * domains].map { $0 / Double(counts[proposal]) }
    }
  }

  /// For each proposal, the share of draws in which it is first under its own central weights.
  ///
  /// The scores are drawn once more, since keeping them would take more memory than drawing takes time.
  func confidence(_ scores: ScoreDraws, draws: Int, threads: Int) -> [Double?] {
    // Where every draw is the same, one tells all.
    let draws = scores.areFixed ? 1 : draws
    let parts = max(1, min(threads, draws / ScoreBlock.capacity))
    let counted = concurrentMap(count: parts, threads: threads) { part in
      firsts(scores, draws * part / parts..<draws * (part + 1) / parts)
    }
    return means.indices.map { proposal in
      guard means[proposal] != nil else { return nil }
      let first = counted.map { $0[proposal] }.reduce(0, +)
      return Double(first) / Double(draws)
    }
  }

  /// In how many of some draws each proposal is first under its central weights.
  private func firsts(_ scores: ScoreDraws, _ range: Range<Int>) -> [Int] {
    let block = ScoreBlock(scores)
    var firsts = means.map { _ in 0 }
    for start in stride(from: range.lowerBound, to: range.upperBound, by: ScoreBlock.capacity) {
      let count = min(ScoreBlock.capacity, range.upperBound - start)
      block.fill(from: start, count: count)
      for proposal in means.indices {
        guard let weights = means[proposal] else { continue }
        firsts[proposal] += (0..<count).count { Self.isFirst(proposal, block, $0, weights, of: means.count) }
      }
    }
    return firsts
  }

  /// Whether no other proposal is ahead; an equal one is ahead if it was declared earlier.
  private static func isFirst(
    _ proposal: Int, _ block: ScoreBlock, _ draw: Int, _ weights: [Double], of count: Int
  ) -> Bool {
    let scores = block.scores(draw)
    let sum = { (other: Int) in
      weights.indices.reduce(0) { $0 + weights[$1] * scores[$1 * block.width + other] }
    }
    let own = sum(proposal)
    for other in 0..<count where other != proposal {
      let theirs = sum(other)
      if theirs > own || theirs == own && other < proposal { return false }
    }
    return true
  }
}
