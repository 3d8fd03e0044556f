public import YAMLReading

/// How a proposal stands towards a strategy.
public struct AlignmentReport: Hashable, Sendable, Codable {
  /// A link that counts, or that the officer only asserted.
  public struct Link: Hashable, Sendable, Codable {
    /// The objective's id.
    public var objective: String
    /// The effect's id.
    public var effect: String?
    /// Which way it bears.
    public var direction: StrategyLink.Direction
    /// How closely it bears.
    public var directness: Directness
    /// Its weight: directness times likelihood, 0 to 1; nil when it does not count.
    public var weight: Double?
    /// The quoted line.
    public var quote: String?
    /// Where it stands in the proposal.
    public var place: SourceMark
  }

  /// One objective's row.
  public struct Objective: Hashable, Sendable, Codable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String
    /// Where the proposal stands.
    public var stance: AlignmentScore.Stance
    /// Support, 0 to 1.
    public var supports: Double
    /// Harm, 0 to 1.
    public var undermines: Double
    /// Support less harm, −1 to 1.
    public var net: Double
    /// The links that count.
    public var links: [Link]
  }

  /// A link the tool proposes for the officer to judge; it never counts.
  public struct Proposed: Hashable, Sendable, Codable {
    /// What the two share.
    public enum Basis: String, Sendable, Codable {
      /// The effect moves an indicator that measures the objective.
      case indicator
      /// The effect's measure has a theme of the objective.
      case theme
      /// A department of the proposal leads the objective, and both stand under one heading.
      case department
    }

    /// The objective's id.
    public var objective: String
    /// The effect's id.
    public var effect: String
    /// What the two share.
    public var basis: Basis
    /// The same in words.
    public var because: String
    /// Always true: this link is nobody's judgement yet.
    public var proposed: Bool
  }

  /// A tension of the strategy that the proposal walks into.
  public struct Tension: Hashable, Sendable, Codable {
    /// The objectives or outcomes on the one side.
    public var one: [String]
    /// Those on the other.
    public var other: [String]
    /// What stands on the other side when it is no objective.
    public var outside: String?
    /// The links by which the proposal walks into it.
    public var links: [Link]
    /// Why the sides pull against each other.
    public var because: String
    /// How that is known.
    public var mark: StrategyMark
  }

  /// A department that leads objectives the proposal touches.
  public struct Department: Hashable, Sendable, Codable {
    /// Its code.
    public var code: String
    /// The objectives.
    public var objectives: [String]
  }

  /// Something the officer should put right.
  public struct Note: Hashable, Sendable, Codable {
    /// The sentence.
    public var text: String
    /// Where in the proposal.
    public var place: SourceMark
  }

  /// Alignment, −100 to 100; nil without objectives in the proposal's nations, and nil when no link counts: a proposal
  /// that nobody has set against the strategy is not neutral towards it.
  public var score: Double?
  /// Share of the objectives the proposal speaks to, 0 to 100, by importance.
  public var coverage: Double?
  /// How far it works against itself, 0 to 100.
  public var contradiction: Double?
  /// One row per objective that holds in the proposal's nations, in the strategy's order.
  public var objectives: [Objective]
  /// Ids of the objectives the proposal says nothing about.
  public var silent: [String]
  /// Rows of objectives of other nations that links name; they never enter the totals.
  public var otherNations: [Objective]
  /// Links without an effect: listed, never counted.
  public var asserted: [Link]
  /// Links to an effect whose chance the proposal does not state: listed, never counted.
  public var withoutLikelihood: [Link]
  /// Links to objectives that nobody has seen published: listed, never counted.
  public var recalled: [Link]
  /// Links for the officer to judge: listed, never counted.
  public var proposed: [Proposed]
  /// Tensions the proposal walks into.
  public var tensions: [Tension]
  /// Ids of effects that no link to the strategy names, in the order of the proposal.
  public var orphans: [String]
  /// Departments that lead objectives it touches, by code.
  public var departments: [Department]
  /// What the officer should put right.
  public var notes: [Note]

  /// Whether no link counts.
  public var isOrphan: Bool { objectives.allSatisfy(\.links.isEmpty) }
}
