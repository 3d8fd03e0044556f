public import YAMLReading

/// One of the things the strategy wants for children, with its place in older frameworks.
public struct StrategyOutcome: Hashable, Sendable {
  /// Its id: "O1".
  public let id: String
  /// Its title.
  public let title: String
  /// Outcomes of Every Child Matters (2003) it stands near.
  public let ecm: [String]
  /// Wellbeing indicators of Getting it right for every child it stands near.
  public let shanarri: [String]
  /// Chapters of the Children's Commissioner's Big Ask (2021) it stands near.
  public let bigAsk: [String]
  /// Clusters of the UN Convention on the Rights of the Child it stands near.
  public let uncrc: [String]
  /// Where it begins.
  public let place: SourceMark
  /// The document it stands in.
  public let file: String
}
