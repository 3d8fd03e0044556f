public import YAMLReading

/// One reason why a body has a stake in a kind of measure.
public struct Stake: Hashable, Sendable {
  /// The body, by code.
  public var body: String
  /// `national`, `local`; empty for both.
  public var levels: [String]
  /// Cases in which it holds.
  public var cases: [Circumstance]
  /// Why it matters that the body is in the room, in one sentence.
  public var matters: String
  /// Whether the sentence is a question to the officer.
  public var isQuestion: Bool
  /// `seen` or `recalled`.
  public var mark: String
  /// Source in words; empty when nothing was read.
  public var source: String
  /// Where it stands in the list.
  public var place: SourceMark
}
