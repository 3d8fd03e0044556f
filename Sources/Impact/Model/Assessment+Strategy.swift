extension Assessment {
  /// Alignment with a strategy (method 1.12).
  public struct AlignmentSummary: Codable, Sendable {
    /// Id of the strategy.
    public var id: String
    /// Title of the strategy.
    public var strategy: String
    /// Name of the file that it stands in.
    public var file: String
    /// What the strategy is, and is not.
    public var note: String
    /// −100 to 100; null when no link counts.
    @ExplicitNull public var score: Double?
    /// 0 to 100: share of objectives on which the proposal takes a stance.
    @ExplicitNull public var coverage: Double?
    /// 0 to 100: share pulled both ways.
    @ExplicitNull public var contradiction: Double?
    /// Whether no link counts: nobody has set it against the strategy, which is not the same as neutral.
    public var isOrphan: Bool
    /// Every objective.
    public var objectives: [ObjectiveLine]
    /// Links without an effect: listed, not counted.
    public var asserted: [String]
    /// Tensions of the strategy that the proposal walks into.
    public var tensions: [TensionLine]
    /// Ids of effects that no link names.
    public var orphans: [String]
    /// The proposal in the outcomes of other frameworks, as far as they were asked for.
    public var frameworks: [FrameworkReading]
    /// Remarks, such as a quote that was not found.
    public var notes: [String]

    /// Gathers the parts.
    public init(
      id: String, strategy: String, file: String, note: String, score: Double?, coverage: Double?,
      contradiction: Double?, isOrphan: Bool, objectives: [ObjectiveLine], asserted: [String], tensions: [TensionLine],
      orphans: [String],
      frameworks: [FrameworkReading], notes: [String]
    ) {
      self.id = id
      self.strategy = strategy
      self.file = file
      self.note = note
      _score = ExplicitNull(wrappedValue: score)
      _coverage = ExplicitNull(wrappedValue: coverage)
      _contradiction = ExplicitNull(wrappedValue: contradiction)
      self.isOrphan = isOrphan
      self.objectives = objectives
      self.asserted = asserted
      self.tensions = tensions
      self.orphans = orphans
      self.frameworks = frameworks
      self.notes = notes
    }
  }

  /// One objective of the strategy.
  public struct ObjectiveLine: Codable, Sendable {
    /// Id; `strategy/id` where two strategies use the id.
    public var id: String
    /// Main outcome.
    public var outcome: String
    /// Title.
    public var title: String
    /// Target as published.
    public var target: String
    /// Where it stands in the strategy's file.
    public var place: Spot
    /// `target`, `commitment` or `direction`.
    public var status: String
    /// Departments that lead it, by code.
    public var lead: [String]
    /// `supports`, `undermines`, `contradictory`, `silent`.
    public var stance: String
    /// Strength of support, 0 to 1.
    public var supports: Double
    /// Strength of undermining, 0 to 1.
    public var undermines: Double
    /// Net, −1 to 1.
    public var net: Double
    /// Links that the officer gave: "E1 supports, direct (line 60)".
    public var links: [String]
    /// Links that the tool proposes, never counted.
    public var proposed: [String]
    /// How much of the target each linked effect moves, and each effect whose indicator measures it.
    public var moves: [TargetMove]
  }

  /// A tension of the strategy that the proposal walks into.
  public struct TensionLine: Codable, Sendable {
    /// Objectives or outcomes that pull against each other.
    public var between: [String]
    /// What stands on the other side when it is no objective.
    @ExplicitNull public var outside: String?
    /// Why they pull against each other.
    public var because: String
    /// The links by which the proposal walks into it: "E3 supports T14 (line 99)".
    public var links: [String]
    /// How the tension is known: `inferred` for this project's own reading.
    public var mark: StrategyMark

    /// Gathers the parts.
    public init(between: [String], outside: String?, because: String, links: [String], mark: StrategyMark) {
      self.between = between
      _outside = ExplicitNull(wrappedValue: outside)
      self.because = because
      self.links = links
      self.mark = mark
    }
  }
}
