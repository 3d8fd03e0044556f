public import YAMLReading

/// One heading of an official way of reading an assessment: a wellbeing indicator, a question of the Family Test.
public struct ViewQuestion: Hashable, Sendable {
  /// Id, such as `nurtured`.
  public var id: String
  /// Title.
  public var title: String
  /// What it asks.
  public var asks: String
  /// Articles of the Convention that speak to it.
  public var articles: [Int]
  /// Measures that touch it.
  public var cases: [Circumstance]
  /// Where it stands in the list.
  public var place: SourceMark
}
