/// One thing a module asks of every proposal in its domain; one question, one file.
///
/// The page is the documentation: it is printed by `cyp-impact explain` and travels with each finding.
public protocol Question: Sendable {
  /// The question has no state.
  init()
  /// Its page.
  var page: QuestionPage { get }
  /// Answers from the proposal's structure first and its text second.
  func answer(_ view: ProposalView) -> QuestionAnswer
}

/// The page of a question: four fixed headings, severity, and what it rests on.
///
/// A text may name a figure of the catalogue as `{indicator-id}`; the value, year and geography are put in its place,
/// so that no figure stands in code.
public struct QuestionPage: Codable, Sendable {
  /// Id, such as `E01`.
  public var id: String
  /// One line, a statement that is true when the question finds something.
  public var title: String
  /// How much a finding matters.
  public var severity: Severity
  /// What it asks.
  public var asks: String
  /// Why it matters, with the law or evidence behind it.
  public var why: String
  /// How it is judged.
  public var judged: String
  /// What would help.
  public var help: String
  /// Law and guidance in words, or source keys of the catalogue.
  public var basis: [String]
  /// UNCRC articles.
  public var articles: [Int]
  /// Departments concerned, by code.
  public var departments: [String]

  /// Makes a page.
  public init(
    id: String, title: String, severity: Severity, asks: String, why: String, judged: String, help: String,
    basis: [String], articles: [Int], departments: [String]
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.asks = asks
    self.why = why
    self.judged = judged
    self.help = help
    self.basis = basis
    self.articles = articles
    self.departments = departments
  }
}

/// What a question found.
public enum QuestionAnswer: Sendable, Equatable {
  /// The proposal is not about this.
  case notApplicable
  /// The proposal deals with it.
  case satisfied
  /// The document does not say enough; the sentence says what is missing.
  case couldNotTell(String, at: Place)
  /// Something to mend; the sentence says what in this proposal.
  case found(String, at: Place)
}
