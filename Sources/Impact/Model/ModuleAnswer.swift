public import YAMLReading

/// What one module said about one proposal, checked on arrival like any document from outside.
public struct ModuleAnswer: Sendable {
  /// The module.
  public var module: Module
  /// What became of the request.
  public var status: Assessment.ModuleLine.Status
  /// What happened, in words; empty when all is well.
  public var detail: String
  /// The module's own output, last lines.
  public var log: [String]
  /// Effects.
  public var effects: [Effect]
  /// Findings.
  public var findings: [Finding]
  /// Measures that concern the module.
  public var matches: [Match]
  /// Figures for the reader.
  public var context: [Context]
  /// What came of each question, in the order they were asked.
  public var questions: [Question] = []
  /// Entries of the evidence library that measures could be.
  public var suggestions: [Suggestion] = []
  /// Tables for the reader.
  public var tables: [Assessment.ReaderTable] = []

  /// Starts an answer without content.
  public init(module: Module, status: Assessment.ModuleLine.Status, detail: String = "", log: [String] = []) {
    self.module = module
    self.status = status
    self.detail = detail
    self.log = log
    effects = []
    findings = []
    matches = []
    context = []
  }

  /// Who answered.
  public struct Module: Sendable {
    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// Version.
    public var version: String
    /// Department that answers for it.
    public var department: String
    /// Domain.
    public var domain: String
    /// SHA-256 of the library.
    public var sha256: String

    /// Names a module.
    public init(id: String, name: String, version: String, department: String, domain: String, sha256: String) {
      self.id = id
      self.name = name
      self.version = version
      self.department = department
      self.domain = domain
      self.sha256 = sha256
    }
  }

  /// An effect that the module answers for.
  public struct Effect: Sendable {
    /// What the module makes of it.
    public enum Verdict: Sendable {
      /// The host may score it.
      case accepted
      /// It is real but has no usable number.
      case notQuantified
      /// It must not be scored.
      case refused
    }

    /// The officer's effect id, or the module's for evidence effects.
    public var id: String
    /// What the module makes of it.
    public var verdict: Verdict
    /// Why, in words.
    public var reason: String?
    /// Measure.
    public var measure: String
    /// Indicator of the module's catalogue.
    public var indicator: String?
    /// Key against double counting.
    public var outcome: String?
    /// Numbers from the module's evidence library; nil for the officer's effects.
    public var evidence: LibraryEvidence?
    /// Sources in words.
    public var sources: [String]

    /// Makes an effect.
    public init(
      id: String, verdict: Verdict, reason: String?, measure: String, indicator: String?, outcome: String?,
      evidence: LibraryEvidence?, sources: [String]
    ) {
      self.id = id
      self.verdict = verdict
      self.reason = reason
      self.measure = measure
      self.indicator = indicator
      self.outcome = outcome
      self.evidence = evidence
      self.sources = sources
    }
  }

  /// What the evidence library says about an effect.
  public struct LibraryEvidence: Sendable {
    /// Entry of the library.
    public var intervention: String
    /// Change per child reached, in `unit`.
    public var delta: Triple?
    /// Unit.
    public var unit: String?
    /// Coverage of the interval.
    public var coverage: Double
    /// Evidence level 1 to 5.
    public var level: Int
    /// Whether it comes from the UK.
    public var uk: Bool
    /// Whether the sources agree.
    public var consistent: Bool
    /// When it is felt.
    public var timing: EffectInput.Timing?
    /// The studies in words.
    public var study = Study()

    /// Makes the evidence.
    public init(
      intervention: String, delta: Triple?, unit: String?, coverage: Double, level: Int, uk: Bool, consistent: Bool,
      timing: EffectInput.Timing?
    ) {
      self.intervention = intervention
      self.delta = delta
      self.unit = unit
      self.coverage = coverage
      self.level = level
      self.uk = uk
      self.consistent = consistent
      self.timing = timing
    }
  }

  /// Something an officer should know or mend.
  public struct Finding: Sendable {
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
    public var place: SourceMark
    /// UNCRC articles.
    public var articles: [Int]
    /// Departments, by code.
    public var departments: [String]
    /// What it rests on.
    public var basis: [String]

    /// Makes a finding.
    public init(
      rule: String, severity: String, title: String, detail: String, why: String, remedy: String, place: SourceMark,
      articles: [Int] = [], departments: [String] = [], basis: [String] = []
    ) {
      self.rule = rule
      self.severity = severity
      self.title = title
      self.detail = detail
      self.why = why
      self.remedy = remedy
      self.place = place
      self.articles = articles
      self.departments = departments
      self.basis = basis
    }
  }

  /// A measure that concerns the module.
  public struct Match: Sendable {
    /// Measure id.
    public var measure: String
    /// Reasons in words.
    public var because: [String]
    /// Interventions that could be meant.
    public var couldBe: [String]
    /// Departments with a stake.
    public var departments: [String]
    /// UNCRC articles.
    public var articles: [Int]

    /// Makes a match.
    public init(measure: String, because: [String], couldBe: [String], departments: [String], articles: [Int]) {
      self.measure = measure
      self.because = because
      self.couldBe = couldBe
      self.departments = departments
      self.articles = articles
    }
  }

  /// A figure for the reader.
  public struct Context: Sendable {
    /// Indicator.
    public var indicator: String
    /// The figure in words.
    public var text: String
    /// Source.
    public var source: String

    /// Makes a figure.
    public init(indicator: String, text: String, source: String) {
      self.indicator = indicator
      self.text = text
      self.source = source
    }
  }
}
