/// The page of a question or check, as people read it: four fixed headings, severity, and what it rests on.
///
/// Its JSON is the contract `cyp-impact/question/1`.
public struct RulePage: Codable, Sendable, Hashable {
  /// Id, such as `E01` or `effect-stale-baseline`.
  public var id: String
  /// Who asks: a module's name, or the program itself.
  public var by: String
  /// Domain of the module; nil for the program's own checks.
  public var domain: String?
  /// One line, a statement that is true when something is found.
  public var title: String
  /// `high`, `medium`, `low` or `info`.
  public var severity: String
  /// What it asks.
  public var asks: String
  /// Why it matters.
  public var why: String
  /// How it is judged.
  public var judged: String
  /// What would help.
  public var help: String
  /// Law, guidance and figures, in words.
  public var basis: [String]
  /// UNCRC articles.
  public var articles: [Int]
  /// Departments concerned, by code.
  public var departments: [String]

  /// Makes a page.
  public init(
    id: String, by: String, domain: String? = nil, title: String, severity: String, asks: String, why: String,
    judged: String, help: String, basis: [String] = [], articles: [Int] = [], departments: [String] = []
  ) {
    self.id = id
    self.by = by
    self.domain = domain
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

extension RulePage {
  /// The page of one of the program's own checks.
  init(check id: String, title: String, severity: String, asks: String, why: String, judged: String, help: String) {
    self.init(
      id: id, by: "The program", title: title, severity: severity, asks: asks, why: why, judged: judged, help: help)
  }
}

/// The pages of all questions and checks.
///
/// Its JSON is the contract `cyp-impact/questions/1`.
public struct RuleBook: Codable, Sendable {
  /// Always `cyp-impact/questions/1`.
  public var schema = "cyp-impact/questions/1"
  /// The pages, module by module, then the program's own.
  public var questions: [RulePage]

  /// Binds pages together.
  public init(questions: [RulePage]) { self.questions = questions }
}
