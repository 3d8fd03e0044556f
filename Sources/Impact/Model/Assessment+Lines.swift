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
}
