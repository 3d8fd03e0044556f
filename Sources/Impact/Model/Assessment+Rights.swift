extension Assessment {
  /// An article of the Convention.
  public struct ArticleLine: Codable, Sendable {
    /// Number.
    public var number: Int
    /// Title.
    public var title: String
    /// Cluster of the UN Committee's reporting order.
    public var cluster: String
    /// `supports`, `risk`, `both`, `neutral`, `unclear` (touched, and it is open which way) or `not answered`.
    public var direction: String
    /// What is behind it: effects, findings and the officer's own words, each with its lines.
    public var because: [String]
    /// What is behind it, by id and direction.
    public var behind: [Behind]
    /// What to write when nothing answers it.
    public var toDo: String?
  }

  /// Something behind an article or a question, and which way it points.
  public struct Behind: Codable, Sendable, Hashable {
    /// "E1", "H13", "line 96".
    public var id: String
    /// `effect`, `finding`, `measure` or `proposal` (the officer's own words).
    public var kind: String
    /// `supports`, `risk`, `both`, `neutral` or `unclear`.
    public var pull: String
  }

  /// One heading of an official way of reading the assessment.
  public struct ViewLine: Codable, Sendable {
    /// Id.
    public var id: String
    /// Title.
    public var title: String
    /// What it asks.
    public var asks: String
    /// As for an article.
    public var direction: String
    /// What is behind it.
    public var because: [String]
    /// What is behind it, by id and direction.
    public var behind: [Behind]
  }
}
