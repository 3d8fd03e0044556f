public import YAMLReading

/// A legal or policy duty that an assessment may have to answer.
///
/// A checklist for officers, not legal advice.
public struct Duty: Hashable, Sendable {
  /// Id, such as `public-sector-equality`.
  public var id: String
  /// Row of the facts table, such as `L10`.
  public var ref: String
  /// What people call it: "Public sector equality duty".
  public var name: String
  /// Statute or guidance with its sections.
  public var title: String
  /// Nations in which it applies.
  public var nations: Set<Nation>
  /// Whether a statute makes it binding.
  public var statutory: Bool
  /// `true`, `false`, `planned` or `unknown`.
  public var inForce: String
  /// Whom it binds, in words.
  public var who: String
  /// Those bodies, by code, as far as they have one.
  public var bodies: [String]
  /// When it is raised.
  public var trigger: Trigger
  /// What the assessment must record.
  public var record: String
  /// A sentence to begin the record with, when there is one.
  public var sentence: String?
  /// `seen`, `part-seen` or `recalled`: whether its words were read.
  public var mark: String
  /// Source in words; empty when nothing was read.
  public var source: String
  /// Where it stands in the list.
  public var place: SourceMark

  /// When a duty is raised: level and actors must fit, and one of the cases must be met.
  public struct Trigger: Hashable, Sendable {
    /// `national`, `local`; empty for both.
    public var levels: [String]
    /// Classes of bodies, or their codes, of which the lead or a partner must be one; empty for all.
    public var actors: [String]
    /// Cases that raise it.
    public var cases: [Circumstance]
    /// Cases in which a question decides.
    public var doubts: [Doubt]
  }

  /// A case near a duty, with the question that decides.
  public struct Doubt: Hashable, Sendable {
    /// The case.
    public var circumstance: Circumstance
    /// The question.
    public var asks: String
  }
}
