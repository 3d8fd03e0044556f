/// Which objectives of a strategy a set of proposals serves (method 1.14): silence is shown, not averaged out.
public struct SetCoverage: Codable, Sendable, Hashable {
  /// Title of the strategy.
  public var strategy: String
  /// Mean coverage by importance, 0 to 1; nil without objectives.
  @ExplicitNull public var coverage: Double?
  /// Every objective, in the strategy's order.
  public var objectives: [Objective]
  /// Ids of the objectives with too low a coverage.
  public var gaps: [String]
  /// The coverage below which an objective is a gap.
  public var gapBelow: Double
  /// The proposal that by itself covers most; nil when none supports anything.
  public var largestGain: Gain?

  /// One objective.
  public struct Objective: Codable, Sendable, Hashable {
    /// Id.
    public var id: String
    /// Title.
    public var title: String
    /// The chance that at least one proposal serves it, 0 to 1.
    public var coverage: Double
    /// Ids of the proposals that support it.
    public var supports: [String]
    /// Ids of the proposals that work against it.
    public var undermines: [String]
  }

  /// What one proposal covers.
  public struct Gain: Codable, Sendable, Hashable {
    /// Id of the proposal.
    public var proposal: String
    /// Ids of the objectives whose coverage it raises.
    public var objectives: [String]
  }
}

extension SetCoverage {
  /// What a set does for one strategy.
  public init(_ coverage: StrategyCoverage) {
    strategy = coverage.strategy.title
    _coverage = ExplicitNull(wrappedValue: coverage.coverage)
    objectives = coverage.rows.map { row in
      Objective(
        id: row.objective.id, title: row.objective.title, coverage: row.coverage, supports: row.supporters,
        undermines: row.underminers)
    }
    gaps = coverage.gaps
    gapBelow = coverage.parameters.coverageGap
    largestGain = coverage.order.first.map { Gain(proposal: $0.proposal, objectives: $0.objectives) }
  }
}
