public import YAMLReading

/// What Government says it wants for children and young people, each line traceable to a published document.
public struct Strategy: Sendable {
  /// A published document that lines rest on.
  public struct Source: Hashable, Sendable {
    /// Its short name: "S80".
    public let code: String
    /// Its title.
    public let title: String
    /// Who published it.
    public let publisher: String?
    /// Its address.
    public let url: String?
    /// Whether it was read itself or through another page.
    public let read: StrategyMark
  }

  /// Objectives or outcomes that can pull against each other.
  public struct Tension: Hashable, Sendable {
    /// Ids of objectives or outcomes.
    public let between: [String]
    /// Why.
    public let because: String
    /// How we know.
    public let mark: StrategyMark
  }

  /// Its id.
  public let id: String
  /// Its title.
  public let title: String
  /// Whether it was put together from several documents.
  public let isComposite: Bool
  /// What a reader must know about it.
  public let note: String?
  /// The latest day it speaks for.
  public let asOf: CalendarDate?
  /// The documents it rests on, by code.
  public let sources: [String: Source]
  /// The outcomes, in order.
  public let outcomes: [StrategyOutcome]
  /// The objectives, in order.
  public let objectives: [StrategyObjective]
  /// Where objectives pull against each other.
  public let tensions: [Tension]
  /// The document it stands in.
  public let file: String
}

/// How a line of the strategy is known.
public enum StrategyMark: String, Sendable, CaseIterable {
  /// The publisher's own text was read.
  case seen
  /// Another page that quotes it was read.
  case seenSecondHand = "seen-second-hand"
  /// Worked out by this project.
  case inferred
}
