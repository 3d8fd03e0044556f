public import YAMLReading

/// What is known to follow, or to go along, in another domain when something changes: an entry of a catalogue's `links`.
///
/// A link is never scored. It tells an officer what to look at; only an effect that the officer states counts.
public struct KnockOnLink: Sendable {
  /// Id within the catalogue.
  public var id: String
  /// Indicators of the publishing module from which it starts.
  public var indicators: [String]
  /// Phrases of a measure from which it starts; a trailing `*` lets the last word go on.
  public var startWords: [String]
  /// Themes to which the phrases are limited, a parent or a leaf; empty when any theme will do.
  public var themes: [String]
  /// Levers to which the phrases are limited; empty when any lever but information will do.
  public var levers: [String]
  /// Domain it leads to, another than the module's own.
  public var toDomain: String
  /// Indicator of that domain.
  public var toIndicator: String
  /// What kind of knowledge it is.
  public var basis: Basis
  /// What was found, in a sentence or two.
  public var finding: String
  /// Phrases by which a proposal shows that it has thought of it; a trailing `*` lets the last word go on.
  public var words: [String]
  /// Source.
  public var source: ProposedEffect.Source
  /// Where it stands in the catalogue.
  public var place: SourceMark

  /// What kind of knowledge stands behind a link.
  public enum Basis: String, Sendable, CaseIterable {
    /// Studies that compare those reached with others, or models of a reform.
    case effect
    /// The two go together; that one causes the other is not shown.
    case association
    /// A body of standing says so; no study was read.
    case view
  }
}
