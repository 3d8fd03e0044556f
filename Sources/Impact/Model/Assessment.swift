public import YAMLReading

/// A children and young people impact assessment: one value that every report is made from.
///
/// Its JSON is the contract `cyp-impact/assessment/1`. The same inputs give the same bytes: it holds no clock, no
/// absolute path, and its dictionaries are written with sorted keys.
public struct Assessment: Codable, Sendable {
  /// Always `cyp-impact/assessment/1`.
  public var schema = "cyp-impact/assessment/1"
  /// What made it.
  public var tool: Tool
  /// The proposal in brief.
  public var proposal: Summary
  /// Every file that was read, with its hash.
  public var inputs: [Input]
  /// The children that shares refer to.
  public var population: ReferencePopulation?
  /// The overall judgement.
  public var overall: Overall
  /// One entry for each domain, in the order of the modules.
  public var domains: [DomainResult]
  /// Every effect with its chain of factors.
  public var effects: [EffectLine]
  /// What the modules' questions and the host's checks found.
  public var findings: [FindingLine]
  /// Conflicts of the proposal's campaigns with the register.
  public var conflicts: [Conflict]
  /// Conflicts that a rule saw and something recorded explains, with the reason.
  public var suppressed: [SuppressedConflict] = []
  /// Names of the campaigns that conflicts, those put aside too, are between, by id.
  public var campaignNames: [String: String]
  /// Alignment with the main strategy; nil when there is none that concerns the proposal.
  @ExplicitNull public var alignment: AlignmentSummary?
  /// Alignment with each further strategy, such as a council's own.
  public var otherAlignments: [AlignmentSummary] = []
  /// Duties that the proposal raises, that hang on a question, or that it answers unasked.
  public var duties: [DutyLine] = []
  /// Bodies that take part, then those with a stake that are missing.
  public var departments: [DepartmentLine] = []
  /// Bodies that the proposal touches too lightly to call them missing.
  public var departmentsNearby: [NearbyDepartment] = []
  /// Articles 1 to 42 of the Convention.
  public var articles: [ArticleLine] = []
  /// The articles read as Scotland's eight wellbeing indicators.
  public var wellbeing: [ViewLine] = []
  /// The five questions of the Family Test.
  public var familyTest: [ViewLine] = []
  /// Every group of children.
  public var groups: [GroupLine] = []
  /// Groups that nobody mentioned although a measure's theme concerns them, the likeliest first.
  public var overlookedGroups: [String] = []
  /// Groups that effects or measures name together.
  public var groupsTogether: [GroupsTogether] = []
  /// How children took part.
  public var participation: ParticipationLine
  /// The modules that were asked.
  public var modules: [ModuleLine]
  /// Remarks on the documents that are no mistakes.
  public var warnings: [String]
  /// Entries of the modules' evidence libraries that concern measures, counted or not.
  public var suggestions: [SuggestionLine]?
  /// What came of each question of each module, in the order they were asked.
  public var questions: [QuestionLine]?
  /// The few indicators that carry the score.
  public var carriers: Carriers?

  /// Puts an assessment together from its parts.
  public init(
    tool: Tool, proposal: Summary, inputs: [Input], population: ReferencePopulation?, overall: Overall,
    domains: [DomainResult], effects: [EffectLine], findings: [FindingLine], conflicts: [Conflict],
    campaignNames: [String: String], alignment: AlignmentSummary?, participation: ParticipationLine,
    modules: [ModuleLine], warnings: [String]
  ) {
    self.tool = tool
    self.proposal = proposal
    self.inputs = inputs
    self.population = population
    self.overall = overall
    self.domains = domains
    self.effects = effects
    self.findings = findings
    self.conflicts = conflicts
    self.campaignNames = campaignNames
    self.alignment = alignment
    self.participation = participation
    self.modules = modules
    self.warnings = warnings
  }

  /// Whether every module gave its answer.
  public var isComplete: Bool { !modules.contains { $0.status == .failed || $0.status == .refused } }
}

extension Assessment {
  /// The program and the edition of the method.
  public struct Tool: Codable, Sendable {
    /// `cyp-impact`.
    public var name = "cyp-impact"
    /// Version of the program.
    public var version: String
    /// Version of the method's parameters.
    public var method: String
    /// Day of the method's parameters.
    public var parametersDated: String
    /// Years over which effects are counted.
    public var horizon: Int
    /// SHA-256 of the parameters' file.
    public var parametersSha256: String?
    /// Seed of the simulation.
    public var seed: UInt64?
    /// Number of draws.
    public var draws: Int?
    /// Weight ρ of what all effects of a proposal share.
    public var rho: Double?
    /// The index that scores 50, in standard deviations.
    public var anchor: Double?
    /// The scores at which bands begin.
    public var cuts: BandCuts?
    /// Whether suggestions of the modules were asked for; nil when not.
    public var suggests: Bool?

    /// Names the program's version and the method's edition.
    public init(version: String, method: String, parametersDated: String, horizon: Int) {
      self.version = version
      self.method = method
      self.parametersDated = parametersDated
      self.horizon = horizon
    }
  }

  /// A file that was read.
  public struct Input: Codable, Sendable, Hashable {
    /// `proposal`, `strategy`, `campaigns`, `parameters`, `vocabulary`, `catalogue`.
    public var role: String
    /// Path without anything of this machine: relative to the folder that holds `assessments`.
    public var path: String
    /// SHA-256 of its bytes, lower-case hexadecimal.
    public var sha256: String

    /// Names a file with its hash.
    public init(role: String, path: String, sha256: String) {
      self.role = role
      self.path = path
      self.sha256 = sha256
    }
  }

  /// A place in the proposal.
  public struct Spot: Codable, Sendable, Hashable {
    /// Line, from 1.
    public var line: Int
    /// Column in Unicode scalars, from 1.
    public var column: Int

    /// The spot of a mark.
    public init(_ mark: SourceMark) {
      line = mark.line
      column = mark.column
    }
  }

  /// The proposal in brief.
  public struct Summary: Codable, Sendable {
    /// Id.
    public var id: String
    /// Title.
    public var title: String
    /// Lead department, by code.
    public var lead: String
    /// Lead department's name.
    public var leadName: String
    /// Partners, by code.
    public var partners: [String]
    /// `national` or `local`.
    public var level: String
    /// ONS code of the place.
    public var place: String?
    /// Name of the place.
    public var placeName: String?
    /// Nations in the order England, Wales, Scotland, Northern Ireland.
    public var nations: [String]
    /// ISO day of publication.
    public var published: String?
    /// ISO first day in force.
    public var starts: String
    /// ISO day of review.
    public var review: String?
    /// Summary.
    public var summary: String
    /// Measures, id and title.
    public var measures: [MeasureLine]

    /// One measure in brief.
    public struct MeasureLine: Codable, Sendable {
      /// Id.
      public var id: String
      /// Title.
      public var title: String
      /// Lever.
      public var lever: String
      /// Where it stands.
      public var place: Spot
    }
  }

  /// The children that shares refer to (method 1.2).
  public struct ReferencePopulation: Codable, Sendable {
    /// Children.
    public var children: Int
    /// Whom it covers, in words.
    public var who: String
    /// Year.
    public var year: String
    /// Source.
    public var source: String
  }

  /// The overall judgement (method 1.9).
  public struct Overall: Codable, Sendable {
    /// In words: "moderate positive", "mixed: …", "not rated: …".
    public var rating: String
    /// "high", "moderate", "low", "very low" or "not rated".
    public var confidence: String
    /// Why confidence is not higher.
    public var confidenceReasons: [String]
    /// Weighted sum, for ranking only; carries no adjective.
    @ExplicitNull public var weightedSum: Double?
    /// Weight of each domain; "no preference stated" when equal.
    public var weights: [String: Double]
    /// Group with the lowest score, when groups are stated.
    public var worstAffected: GroupScoreLine?
    /// What no score may offset.
    public var redFlags: [String]
    /// What keeps the picture incomplete.
    public var gaps: [String]
    /// The judgement in one sentence.
    public var sentence: String
    /// Confidence with its deductions, as data.
    public var confidenceDetail: ConfidenceLine?
    /// Red flags as data, in the order of `redFlags`.
    public var redFlagDetails: [RedFlagLine]?
    /// Effects whose size is stated without uncertainty.
    public var withoutUncertainty: [String]?
  }

  /// A group's score in a domain.
  public struct GroupScoreLine: Codable, Sendable {
    /// Domain.
    public var domain: String
    /// Group.
    public var id: String
    /// Title.
    public var title: String
    /// Score, −100 to 100, group lens.
    public var score: Double
  }

  /// A module that was asked.
  public struct ModuleLine: Codable, Sendable {
    /// What became of it.
    public enum Status: String, Codable, Sendable {
      /// It answered.
      case answered
      /// It says that the proposal does not concern it.
      case notApplicable = "not-applicable"
      /// It was not started: file, permission, manifest.
      case refused
      /// It crashed, hung, flooded or lied.
      case failed
    }

    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// Domain.
    public var domain: String
    /// Department that answers for it.
    public var department: String
    /// Version.
    public var version: String
    /// SHA-256 of the library; empty when it could not be read.
    public var sha256: String
    /// What became of it.
    public var status: Status
    /// What happened, in words; empty when all is well.
    public var detail: String
    /// Its own output, last lines, when it failed.
    public var log: [String]
  }
}
