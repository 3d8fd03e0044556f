extension Assessment {
  /// A finding as it is reported.
  public struct FindingLine: Codable, Sendable {
    /// Id within the assessment: `education.E01.1`.
    public var id: String
    /// Module that found it; `host` for the host's own checks.
    public var module: String
    /// Rule.
    public var rule: String
    /// `high`, `medium`, `low`, `info`.
    public var severity: String
    /// One line.
    public var title: String
    /// What was found in this proposal.
    public var detail: String
    /// Why it matters.
    public var why: String
    /// What would help.
    public var remedy: String
    /// Where in the proposal.
    public var place: Spot
    /// UNCRC articles.
    public var articles: [Int]
    /// Departments, by code.
    public var departments: [String]
    /// What it rests on, in words.
    public var basis: [String]
  }

  /// A duty that the proposal triggers.
  public struct DutyLine: Codable, Sendable {
    /// Id.
    public var id: String
    /// Title.
    public var title: String
    /// Nations in which it applies to this proposal.
    public var nation: String
    /// Statute or policy.
    public var statutory: Bool
    /// `true`, `false`, `planned`, `unknown`.
    public var inForce: String
    /// `answered` or `not answered`.
    public var status: String
    /// Why it is raised.
    public var because: String
    /// What must be recorded.
    public var record: String
    /// Where the proposal answers it.
    public var place: Spot?
  }

  /// A department with a stake.
  public struct DepartmentLine: Codable, Sendable {
    /// Code.
    public var id: String
    /// Name.
    public var name: String
    /// `lead`, `partner`, `consulted` or `missing`.
    public var role: String
    /// Why it has a stake.
    public var because: [String]
  }

  /// An article of the Convention.
  public struct ArticleLine: Codable, Sendable {
    /// Number.
    public var number: Int
    /// Title.
    public var title: String
    /// `supports`, `risk`, `both`, `not shown`.
    public var direction: String
    /// Findings and effects behind it.
    public var because: [String]
  }

  /// A group of children.
  public struct GroupLine: Codable, Sendable {
    /// Id.
    public var id: String
    /// Title.
    public var title: String
    /// Whether the proposal mentions it.
    public var mentioned: Bool
    /// Effects that name it.
    public var effects: [String]
  }

  /// How children took part.
  public struct ParticipationLine: Codable, Sendable {
    /// `took part`, `none`, `not stated`.
    public var status: String
    /// The words of the proposal.
    public var text: String
    /// Where it stands.
    public var place: Spot?
  }
}
