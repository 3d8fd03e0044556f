/// Draws weights and scores together and counts ranks, for several kinds of weights at once (method 1.14).
///
/// A draw depends on its number only, and whole numbers are counted, so that no result depends on the threads.
struct JointDraws: Sendable {
  var scores: ScoreDraws
  /// One entry a kind of weights.
  var weights: [WeightDraws]
  var draws: Int
  /// Positions in the order of the ranking, to count how often each is ahead of the next; empty for none.
  var ranking: [Int] = []
  /// Whether every pair is followed.
  var pairwise = false

  /// What was counted.
  struct Result: Sendable {
    /// One entry a kind of weights.
    var cases: [Case]
    /// In how many draws one dominates the other.
    var dominance: PairCounts?
  }

  /// What was counted for one kind of weights.
  struct Case: Sendable {
    var ranks: RankCounts
    /// In how many draws each proposal of the ranking but the last is ahead of the next.
    var aheadOfNext: [Int]
    var wins: PairCounts?
  }

  func run(threads: Int) -> Result {
    let parts = max(1, min(threads, draws / ScoreBlock.capacity))
    let results = concurrentMap(count: parts, threads: threads) { part in
      run(draws * part / parts..<draws * (part + 1) / parts)
    }
    return results.dropFirst().reduce(into: results[0]) { $0.append($1) }
  }

  private func run(_ range: Range<Int>) -> Result {
    let block = ScoreBlock(scores)
    let counters = weights.map { Counter(self, $0, draws: range.count) }
    var dominance = pairwise ? PairCounts(proposals: scores.rows.count) : nil
    for first in stride(from: range.lowerBound, to: range.upperBound, by: ScoreBlock.capacity) {
      let count = min(ScoreBlock.capacity, range.upperBound - first)
      block.fill(from: first, count: count)
      for counter in counters { counter.add(block, from: first, count: count) }
      guard dominance != nil else { continue }
      for draw in 0..<count {
        dominance?.addDominance(block.scores(draw), stride: block.width, domains: scores.domains)
      }
    }
    return Result(cases: counters.map { $0.result() }, dominance: dominance)
  }

  /// Counts for one kind of weights; the working memory of one thread.
  private final class Counter {
    private let source: WeightDraws
    private let weights: UnsafeMutablePointer<Double>
    private let ranking: DrawRanking
    private let table: RankTable
    private let neighbours: [Int]
    private var ahead: [Int]
    private var wins: PairCounts?

    init(_ joint: JointDraws, _ source: WeightDraws, draws: Int) {
      let proposals = joint.scores.rows.count
      self.source = source
      weights = .allocate(capacity: source.domains * ScoreBlock.capacity)
      ranking = DrawRanking(count: proposals)
      table = RankTable(proposals: proposals, draws: draws)
      neighbours = joint.ranking
      ahead = [Int](repeating: 0, count: max(joint.ranking.count - 1, 0))
      wins = joint.pairwise ? PairCounts(proposals: proposals) : nil
    }

    deinit { weights.deallocate() }

    func add(_ block: ScoreBlock, from first: Int, count: Int) {
      let domains = source.domains
      source.fill(weights, from: first, count: count)
      for draw in 0..<count {
        let row = weights + draw * domains
        ranking.add(block.scores(draw), stride: block.width, row, domains: domains)
        var (worst, best) = (0.0, 0.0)
        for domain in 0..<domains {
          worst += row[domain] * block.lowest[domain]
          best += row[domain] * block.highest[domain]
        }
        table.keep(tied: ranking.rank(from: worst, to: best, into: table.next))
        wins?.add(ranking.sums)
        for rank in ahead.indices where ranking.sums[neighbours[rank]] > ranking.sums[neighbours[rank + 1]] {
          ahead[rank] += 1
        }
      }
    }

    func result() -> Case { Case(ranks: table.result(), aheadOfNext: ahead, wins: wins) }
  }
}

extension JointDraws.Result {
  fileprivate mutating func append(_ more: JointDraws.Result) {
    for place in cases.indices { cases[place].append(more.cases[place]) }
    if let further = more.dominance { dominance?.append(further) }
  }
}

extension JointDraws.Case {
  fileprivate mutating func append(_ more: JointDraws.Case) {
    ranks.append(more.ranks)
    aheadOfNext = zip(aheadOfNext, more.aheadOfNext).map { $0 + $1 }
    if let further = more.wins { wins?.append(further) }
  }
}
