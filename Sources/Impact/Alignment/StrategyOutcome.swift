public import YAMLReading

/// One of the things the strategy wants for children, with its place in other frameworks.
public struct StrategyOutcome: Hashable, Sendable {
  /// Its id: "O1".
  public let id: String
  /// Its title.
  public let title: String
  /// Ids of the outcomes it stands near in each framework, by the framework's id.
  public let frameworks: [String: [String]]
  /// Where it begins.
  public let place: SourceMark
  /// The document it stands in.
  public let file: String
}
