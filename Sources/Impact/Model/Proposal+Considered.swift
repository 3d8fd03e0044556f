public import YAMLReading

extension Proposal {
  /// What the officer says has been considered.
  public struct Considered: Sendable {
    /// Groups of children.
    public var groups: [Located<String>] = []
    /// Duties that were dealt with.
    public var duties: [DutyAnswer] = []
    /// Departments, by code.
    public var departments: [Located<String>] = []
    /// The direction of articles of the Convention.
    public var articles: [StatedDirection] = []
    /// Answers to the questions of the Family Test.
    public var familyTest: [StatedDirection] = []
    /// Free text.
    public var notes: [Located<String>] = []

    /// Nothing has been considered.
    public init() {}
  }

  /// A duty that was dealt with, and what was recorded.
  public struct DutyAnswer: Sendable, Hashable {
    /// The duty.
    public var id: String
    /// What was recorded, in the officer's words.
    public var answer: String?
    /// Who answers for it.
    public var owner: String?
    /// When it was recorded.
    public var date: CalendarDate?
    /// Where it stands.
    public var place: SourceMark
  }

  /// What the officer says of an article or of a question.
  public struct StatedDirection: Sendable, Hashable {
    /// Number of the article, or id of the question.
    public var subject: String
    /// The direction.
    public var direction: Direction
    /// Why.
    public var reason: String
    /// Where it stands.
    public var place: SourceMark
  }

  /// Which way something points, in an officer's judgement.
  public enum Direction: String, Sendable, CaseIterable {
    /// For the better.
    case supports
    /// For the worse.
    case risk
    /// Both ways.
    case both
    /// Neither.
    case neutral
  }

  /// How children took part.
  public struct Participation: Sendable {
    /// Why none took part; nil when some did.
    public var noneBecause: String?
    /// How.
    public var how: String?
    /// Who.
    public var who: String?
    /// How many of them were children or young people, when said.
    public var children: Int?
    /// When.
    public var when: String?
    /// What they said.
    public var said: String?
    /// What changed.
    public var changed: String?
    /// Who was not heard.
    public var missing: String?
    /// How children will be told what became of what they said.
    public var told: String?
    /// Where it stands.
    public var place: SourceMark
  }
}
