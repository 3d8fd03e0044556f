/// How often each proposal takes each rank over a number of draws.
public struct RankCounts: Hashable, Sendable {
  /// The number of proposals.
  public let proposals: Int
  /// The proposal that is first in each draw, by its position.
  public private(set) var first: [UInt16]
  /// Draws in which two or more sums are exactly equal.
  public private(set) var tiedDraws: Int
  /// The counts of one rank after the other, a proposal each.
  private var byRank: [UInt32]

  init(proposals: Int, byRank: [UInt32], first: [UInt16], tiedDraws: Int) {
    self.proposals = proposals
    self.byRank = byRank
    self.first = first
    self.tiedDraws = tiedDraws
  }

  /// The number of draws.
  public var draws: Int { first.count }

  /// In how many draws a proposal takes a rank, both counted from 0.
  public func count(_ proposal: Int, rank: Int) -> Int { Int(byRank[rank * proposals + proposal]) }

  /// The share of draws in which a proposal takes each rank.
  public func acceptabilities(_ proposal: Int) -> [Double] {
    (0..<proposals).map { Double(count(proposal, rank: $0)) / Double(draws) }
  }

  /// The mean rank of a proposal, from 1.
  public func expectedRank(_ proposal: Int) -> Double {
    let sum = (0..<proposals).reduce(0) { $0 + ($1 + 1) * count(proposal, rank: $1) }
    return Double(sum) / Double(draws)
  }

  /// Adds the counts of further draws.
  mutating func append(_ more: RankCounts) {
    for place in byRank.indices { byRank[place] &+= more.byRank[place] }
    first += more.first
    tiedDraws += more.tiedDraws
  }
}
