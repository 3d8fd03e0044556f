/// What a module says about a proposal; each item crosses to the host as it is given.
///
/// A module never scores. It states effects with their evidence, findings with their remedy, and what it matched;
/// the host turns effects into scores by one published method, so that five departments' modules compare.
public struct Answer {
  /// Receives an item's kind and its JSON; returns false when the host takes no more.
  let emit: (Int32, any Encodable) throws -> Void

  /// States an effect: kind 1.
  public mutating func effect(_ effect: EffectAnswer) throws { try emit(1, effect) }

  /// States a finding: kind 2.
  public mutating func finding(_ finding: Finding) throws { try emit(2, finding) }

  /// States what was matched: kind 3.
  public mutating func match(_ match: Match) throws { try emit(3, match) }

  /// Shows a figure that is context, not score: kind 4.
  public mutating func context(_ figure: ContextFigure) throws { try emit(4, figure) }

  /// States what came of a question, also where nothing was found: kind 5.
  public mutating func question(_ outcome: QuestionOutcome) throws { try emit(5, outcome) }

  /// Offers an entry of the evidence library that a measure could be: kind 6.
  public mutating func suggestion(_ suggestion: Suggestion) throws { try emit(6, suggestion) }

  /// Shows a table that explains and is not scored: kind 7.
  public mutating func table(_ table: AnswerTable) throws { try emit(7, table) }
}

/// An effect as the module answers for it.
public struct EffectAnswer: Codable, Sendable {
  /// Who stated it.
  public enum Origin: String, Codable, Sendable {
    /// The officer's own analysis, checked by the module.
    case officer
    /// The module's evidence library, because the proposal names the intervention.
    case evidence
  }

  /// What the module makes of it.
  public enum Verdict: String, Codable, Sendable {
    /// The host may score it.
    case accepted
    /// It is real but has no usable number.
    case notQuantified = "not-quantified"
    /// It must not be scored; the reason says why.
    case refused
  }

  /// The officer's effect id, or `<measure>.<intervention>` for evidence effects.
  public var id: String
  /// Who stated it.
  public var origin: Origin
  /// What the module makes of it.
  public var verdict: Verdict
  /// Why, in a sentence; nil when accepted without remark.
  public var reason: String?
  /// Measure that causes it.
  public var measure: String
  /// Indicator of the module's catalogue.
  public var indicator: String?
  /// Outcome, the key against double counting: the module's word, not the officer's.
  public var outcome: String?
  /// Evidence effects: change per child reached.
  public var delta: Range3?
  /// Unit of `delta`.
  public var unit: String?
  /// Coverage of the interval of `delta`, 0.90 when absent.
  public var coverage: Double?
  /// Evidence effects: intervention id.
  public var intervention: String?
  /// Evidence effects: the study behind it.
  public var study: Study?
  /// Evidence effects: level, UK origin, agreement.
  public var evidenceLevel: Int?
  /// Whether the evidence comes from the UK.
  public var uk: Bool?
  /// Whether the sources agree.
  public var consistent: Bool?
  /// Evidence effects: timing.
  public var timing: Proposal.Timing?
  /// Sources in words.
  public var sources: [String]

  /// Makes an answer for an effect; the fields not given stay empty.
  public init(id: String, origin: Origin, verdict: Verdict, measure: String, sources: [String] = []) {
    self.id = id
    self.origin = origin
    self.verdict = verdict
    self.measure = measure
    self.sources = sources
  }
}

/// How much a finding matters.
public enum Severity: String, Codable, Sendable, CaseIterable {
  /// Legal duty or safeguarding.
  case high
  /// Likely material harm, or a gap nobody has measured.
  case medium
  /// Good practice.
  case low
  /// Worth knowing.
  case info
}

/// Something an officer should know or mend.
public struct Finding: Codable, Sendable {
  /// Rule that found it, such as `E01`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// One line.
  public var title: String
  /// What was found in this proposal.
  public var detail: String
  /// Why it matters.
  public var why: String
  /// What would help.
  public var remedy: String
  /// Where in the proposal.
  public var at: Place
  /// UNCRC articles concerned.
  public var articles: [Int]
  /// Departments concerned, by code.
  public var departments: [String]
  /// Law, guidance or figures behind it, in words.
  public var basis: [String]

  /// Makes a finding.
  public init(
    rule: String, severity: Severity, title: String, detail: String, why: String = "", remedy: String, at: Place,
    articles: [Int] = [], departments: [String] = [], basis: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.title = title
    self.detail = detail
    self.why = why
    self.remedy = remedy
    self.at = at
    self.articles = articles
    self.departments = departments
    self.basis = basis
  }
}

/// A measure that concerns this module, and why.
public struct Match: Codable, Sendable {
  /// Measure id.
  public var measure: String
  /// Reasons in words: "theme learning/attendance", "names NELI".
  public var because: [String]
  /// Interventions of the evidence library that could be meant.
  public var couldBe: [String]
  /// Departments with a stake, by code.
  public var departments: [String]
  /// UNCRC articles.
  public var articles: [Int]
}

/// A figure for the reader, never scored.
public struct ContextFigure: Codable, Sendable {
  /// Indicator id.
  public var indicator: String
  /// The figure in words: "68.3 per cent (2024/25, England)".
  public var text: String
  /// Source in words.
  public var source: String
}

// MARK: Reading

/// What an answer may leave out: a list that is empty, and the reason behind a finding.
///
/// A module in C writes its JSON by hand; only what the host cannot do without is asked of it.
extension Finding {
  /// Reads a finding; `why`, `articles`, `departments` and `basis` may be absent.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    rule = try fields.decode(String.self, forKey: .rule)
    severity = try fields.decode(Severity.self, forKey: .severity)
    title = try fields.decode(String.self, forKey: .title)
    detail = try fields.decode(String.self, forKey: .detail)
    why = try fields.decodeIfPresent(String.self, forKey: .why) ?? ""
    remedy = try fields.decode(String.self, forKey: .remedy)
    at = try fields.decode(Place.self, forKey: .at)
    articles = try fields.decodeIfPresent([Int].self, forKey: .articles) ?? []
    departments = try fields.decodeIfPresent([String].self, forKey: .departments) ?? []
    basis = try fields.decodeIfPresent([String].self, forKey: .basis) ?? []
  }
}

extension Match {
  /// Reads a match; everything but the measure may be absent.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    measure = try fields.decode(String.self, forKey: .measure)
    because = try fields.decodeIfPresent([String].self, forKey: .because) ?? []
    couldBe = try fields.decodeIfPresent([String].self, forKey: .couldBe) ?? []
    departments = try fields.decodeIfPresent([String].self, forKey: .departments) ?? []
    articles = try fields.decodeIfPresent([Int].self, forKey: .articles) ?? []
  }
}

extension EffectAnswer {
  /// Reads an effect; what its origin and verdict do not need may be absent.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    origin = try fields.decode(Origin.self, forKey: .origin)
    verdict = try fields.decode(Verdict.self, forKey: .verdict)
    reason = try fields.decodeIfPresent(String.self, forKey: .reason)
    measure = try fields.decode(String.self, forKey: .measure)
    indicator = try fields.decodeIfPresent(String.self, forKey: .indicator)
    outcome = try fields.decodeIfPresent(String.self, forKey: .outcome)
    delta = try fields.decodeIfPresent(Range3.self, forKey: .delta)
    unit = try fields.decodeIfPresent(String.self, forKey: .unit)
    coverage = try fields.decodeIfPresent(Double.self, forKey: .coverage)
    intervention = try fields.decodeIfPresent(String.self, forKey: .intervention)
    study = try fields.decodeIfPresent(Study.self, forKey: .study)
    evidenceLevel = try fields.decodeIfPresent(Int.self, forKey: .evidenceLevel)
    uk = try fields.decodeIfPresent(Bool.self, forKey: .uk)
    consistent = try fields.decodeIfPresent(Bool.self, forKey: .consistent)
    timing = try fields.decodeIfPresent(Proposal.Timing.self, forKey: .timing)
    sources = try fields.decodeIfPresent([String].self, forKey: .sources) ?? []
  }
}
