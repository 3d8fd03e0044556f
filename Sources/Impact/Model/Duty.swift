/// A legal or policy duty that an assessment may have to answer.
///
/// A checklist for officers, not legal advice.
public struct Duty: Hashable, Sendable {
  /// Id, such as `public-sector-equality`.
  public var id: String
  /// Row of the facts table, such as `L10`.
  public var ref: String
  /// Title.
  public var title: String
  /// Nations in which it applies.
  public var nations: Set<Nation>
  /// Whether a statute makes it binding.
  public var statutory: Bool
  /// `true`, `false`, `planned` or `unknown`.
  public var inForce: String
  /// Whom it binds, in words.
  public var who: String
  /// When it is raised.
  public var trigger: Trigger
  /// What the assessment must record.
  public var record: String
  /// Source or mark, in words.
  public var source: String

  /// When a duty is raised: the level and lead must fit, and a lever, theme or group must be touched unless `always`.
  public struct Trigger: Hashable, Sendable {
    /// Raised by every proposal that fits level and lead.
    public var always: Bool
    /// `national`, `local`; empty for both.
    public var levels: [String]
    /// Lead departments; empty for all.
    public var leads: [String]
    /// Levers.
    public var levers: [String]
    /// Themes, parents or leaves.
    public var themes: [String]
    /// Groups.
    public var groups: [String]
  }
}
