/// What a set of proposals does for one objective.
public struct CoverageRow: Hashable, Sendable {
  /// What one proposal does for it.
  public struct Stance: Hashable, Sendable {
    /// The proposal's id.
    public let proposal: String
    /// Support, 0 to 1 (method 1.12).
    public let supports: Double
    /// Harm, 0 to 1.
    public let undermines: Double
    /// The stance in one word.
    public let stance: AlignmentScore.Stance

    /// Nil for a proposal without a link that counts.
    init?(_ proposal: String, _ objective: AlignmentReport.Objective) {
      guard !objective.links.isEmpty else { return nil }
      self.proposal = proposal
      supports = objective.supports
      undermines = objective.undermines
      stance = objective.stance
    }
  }

  /// The objective.
  public let objective: StrategyObjective
  /// The proposals with a link that counts, in the order of the set.
  public let stances: [Stance]
  /// Ids of proposals that only claim to serve it: the link names no effect, or one without a likelihood.
  public let claimants: [String]
  /// The chance that at least one proposal serves it, 0 to 1.
  public let coverage: Double
  /// The chance that at least one proposal works against it, 0 to 1.
  public let undermining: Double
  /// Whether its coverage is too low.
  public let isGap: Bool

  init(_ objective: StrategyObjective, gapBelow gap: Double, stances: [Stance], claimants: [String]) {
    self.objective = objective
    self.stances = stances
    self.claimants = claimants
    coverage = noisyOr(stances.map(\.supports))
    undermining = noisyOr(stances.map(\.undermines))
    isGap = coverage < gap
  }

  /// Ids of the proposals that take a stance for it, in the order of the set.
  public var supporters: [String] { ids([.supports, .contradictory]) }
  /// Ids of the proposals that take a stance against it, in the order of the set.
  public var underminers: [String] { ids([.undermines, .contradictory]) }

  private func ids(_ wanted: Set<AlignmentScore.Stance>) -> [String] {
    stances.filter { wanted.contains($0.stance) }.map(\.proposal)
  }
}
