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
  /// The published line, in the words of the strategy's file; the line that a link quotes.
  public let target: String
  /// How binding it is.
  public let status: Status
  /// When it is due.
  public let by: FuzzyDate?
  /// The numbers in the line, as data.
  public let numbers: [TargetNumber]
  /// The departments that lead it.
  public let lead: [String]
  /// The departments that take part.
  public let departments: [String]
  /// The nations it holds for.
  public let nations: [String]
  /// Themes, to propose links.
  public let themes: [String]
  /// Indicators that measure it, to propose links and to say how much of it moves.
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

  /// Whether a page was seen that says so; an objective from memory is listed and never counted.
  public var isPublished: Bool { mark != .recalled }
}
