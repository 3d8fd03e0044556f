public import YAMLReading

/// One published objective or target.
public struct StrategyObjective: Hashable, Sendable {
  /// How binding it is.
  public enum Status: String, Sendable, CaseIterable {
    /// A number, usually with a date.
    case target
    /// A promise to do something.
    case commitment
    /// A direction without number or date.
    case direction
  }

  /// Its id: "T01".
  public let id: String
  /// The outcomes it serves, the main one first.
  public let outcomes: [String]
  /// Its title.
  public let title: String
  /// The published line, in this project's words.
  public let target: String
  /// How binding it is.
  public let status: Status
  /// When it is due.
  public let by: FuzzyDate?
  /// The departments that lead it.
  public let lead: [String]
  /// The departments that take part.
  public let departments: [String]
  /// The nations it holds for.
  public let nations: [String]
  /// Themes, to propose links.
  public let themes: [String]
  /// Indicators that measure it, to propose links.
  public let indicators: [String]
  /// Its weight among the objectives; above 0, usually 1.
  public let importance: Double
  /// How it is known.
  public let mark: StrategyMark
  /// Codes of the documents it rests on.
  public let sources: [String]
  /// What a reader must know about it.
  public let note: String?
  /// Where it begins.
  public let place: SourceMark
  /// The document it stands in.
  public let file: String
}
