/// A list of outcomes for children that partners plan and report by, such as Every Child Matters or SHANARRI.
///
/// Partners work to different lists, so a strategy's outcomes are mapped to each (the strategy's `frameworks`).
public struct OutcomeFramework: Hashable, Sendable {
  /// Its id: "shanarri".
  public let id: String
  /// Its title.
  public let title: String
  /// The nations where it is used.
  public let nations: [String]
  /// Its outcomes, in order.
  public let outcomes: [Vocabulary.Word]
  /// How the list is known.
  public let mark: StrategyMark
  /// What it rests on, in words.
  public let source: String
  /// What a reader must know about it.
  public let note: String?
}
