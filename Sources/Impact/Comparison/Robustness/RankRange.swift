/// The best and the worst rank that a proposal could have, wherever blanks of all proposals lie.
public struct RankRange: Hashable, Sendable, Codable {
  /// With its own blanks at the top of their range and the others' at the bottom.
  public var best: Int
  /// With its own blanks at the bottom and the others' at the top.
  public var worst: Int
}

extension RankRange {
  /// The range of each proposal. Those with the same sum share a rank, as in the ranking.
  ///
  /// - Parameters:
  ///   - level: How far from 0 a blank may lie; a domain that was not assessed may lie anywhere on the scale.
  ///   - moved: The blanks that are moved; the others stay at 0.
  static func all(
    _ matrix: DecisionMatrix, _ weights: [Double], blanksUpTo level: Double,
    moved: (ComparedProposal.Standing) -> Bool = \.isOpen
  ) -> [RankRange] {
    let sums = WeightedSum.values(matrix.values, weights)
    let play = matrix.standings.map { standings in
      zip(standings, weights).reduce(0) { moved($1.0) ? $0 + $1.1 * $1.0.reach(level) : $0 }
    }
    return sums.indices.map { a in
      let others = sums.indices.filter { $0 != a }
      return RankRange(
        best: 1 + others.count { sums[$0] - play[$0] > sums[a] + play[a] },
        worst: 1 + others.count { sums[$0] + play[$0] > sums[a] - play[a] })
    }
  }
}
