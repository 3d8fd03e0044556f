import Impact
import YAMLReading

/// Everything that is shared by all proposals: vocabularies, parameters, strategy, register.
struct Library {
  let vocabulary: Vocabulary
  var parameters: MethodParameters
  /// The parameters as a person reads them.
  let table: ParameterTable
  /// The strategies, the main one first.
  let strategies: StrategySet
  let register: CampaignRegister
  /// The rules that find conflicts.
  let finder: ConflictFinder
  /// What was decided about conflicts.
  let decisions: [ConflictDecision]

  /// Reads all shared documents; mistakes end the run.
  init(_ reader: DocumentReader, options: DataOptions) throws {
    let vocabulary = try Self.vocabulary(reader)
    self.vocabulary = vocabulary
    let parameters = options.parameters.map { reader.read($0, role: "parameters") }
    let document = try parameters ?? reader.required("method/parameters.yaml", role: "parameters")
    let read = document.flatMap { ParametersDocument.read($0, problems: reader.problems) }
    strategies = StrategySet(Self.strategies(reader, options, vocabulary))
    register = Self.register(reader, options, vocabulary)
    let conflicts = try reader.required("vocabularies/conflicts.yaml", role: "vocabulary")
    let lists = conflicts.flatMap {
      ConflictsDocument.read($0, vocabulary: CampaignVocabulary(vocabulary), problems: reader.problems)
    }
    finder = ConflictFinder(
      knowledge: ConflictKnowledge(
        lists: lists ?? ConflictVocabulary(), vocabulary: vocabulary, strategy: strategies.main))
    decisions = Self.decisions(reader, options, finder)
    try reader.stopIfWrong()
    guard let read else { throw Stop(status: .wrongDocument, sentence: "the method's parameters cannot be read") }
    self.parameters = read
    let input = reader.inputs.last { $0.role == "parameters" }
    table =
      document.map { ParametersDocument.table($0, path: input?.path ?? "", sha256: input?.sha256 ?? "") }
      ?? ParameterTable()
  }

  /// What proposals are checked against; `rates` are those of the modules.
  func context(domains: [String], rates: [RateTable]? = nil) -> ReadingContext {
    let outcomes = Set(strategies.main?.outcomes.map(\.id) ?? [])
    var context = ReadingContext(
      vocabulary: vocabulary, parameters: parameters, domains: domains, strategies: strategies, register: register,
      campaignWords: CampaignVocabulary(vocabulary, outcomes: outcomes))
    context.rates = rates
    return context
  }

  /// What assessments are made with.
  func assessor(catalogues: [String: ModuleCatalogue]) -> Assessor {
    var assessor = Assessor(
      vocabulary: vocabulary, parameters: parameters, catalogues: catalogues, register: register,
      strategies: strategies, conflictFinder: finder, version: Program.version)
    assessor.decisions = decisions
    assessor.table = table
    return assessor
  }

  /// The files that the user named, in that order; otherwise `strategy.yaml` and all files of the nearest `strategies`.
  private static func strategies(
    _ reader: DocumentReader, _ options: DataOptions, _ vocabulary: Vocabulary
  ) -> [Strategy] {
    var paths = options.strategy
    if paths.isEmpty {
      paths = [reader.folders.find("strategy.yaml")].compactMap(\.self)
      if let folder = reader.folders.find("strategies") {
        paths += Paths.files(in: folder, endingIn: [".yaml", ".yml"]).map { folder + "/" + $0 }
      }
    }
    let documents = paths.compactMap { reader.read($0, role: "strategy") }
    return StrategyDocument.read(
      documents, vocabulary: CampaignVocabulary(vocabulary), problems: reader.problems)
  }

  private static func register(
    _ reader: DocumentReader, _ options: DataOptions, _ vocabulary: Vocabulary
  ) -> CampaignRegister {
    guard let folder = options.campaigns ?? reader.folders.find("campaigns") else {
      return CampaignRegister(asOf: nil, campaigns: [])
    }
    let register = reader.register(at: folder, vocabulary: CampaignVocabulary(vocabulary))
    guard let register else { return CampaignRegister(asOf: nil, campaigns: []) }
    return options.unverified ? register : register.verified
  }

  private static func decisions(
    _ reader: DocumentReader, _ options: DataOptions, _ finder: ConflictFinder
  ) -> [ConflictDecision] {
    guard let path = options.decisions ?? reader.folders.find("decisions.yaml"),
      let document = reader.read(path, role: "decisions")
    else { return [] }
    return DecisionsDocument.read(document, codes: finder.codes, problems: reader.problems)
  }

  private static func vocabulary(_ reader: DocumentReader) throws -> Vocabulary {
    func document(_ name: String) throws -> VocabularyDocument? {
      try reader.required("vocabularies/\(name).yaml", role: "vocabulary").map {
        VocabularyDocument($0, problems: reader.problems)
      }
    }
    let words = try document("campaign-words")?.campaignWords()
    let places = try document("places")?.places()
    let bodies = try document("departments")
    var vocabulary = Vocabulary(
      departments: DepartmentDirectory(bodies?.departments() ?? []),
      themes: try document("themes")?.themes() ?? [], levers: try document("levers")?.levers() ?? [],
      groups: try document("groups")?.groups() ?? [], audiences: words?.audiences ?? [],
      channels: words?.channels ?? [], calls: words?.calls ?? [], campaignTypes: words?.types ?? [],
      articles: try document("articles")?.articles() ?? [],
      populations: Populations(
        nations: try document("populations")?.populations() ?? [], places: places?.byCode ?? [:],
        placesSource: places?.source ?? ""),
      duties: [])
    vocabulary.programmes = bodies?.programmes() ?? []
    vocabulary.frameworks = try document("frameworks")?.frameworks() ?? []
    vocabulary.duties = try document("duties")?.duties(vocabulary) ?? []
    vocabulary.stakes = try document("stakes")?.stakes(vocabulary) ?? []
    let views = try document("views")?.views(vocabulary)
    vocabulary.wellbeing = views?.wellbeing ?? []
    vocabulary.familyTest = views?.familyTest ?? []
    return vocabulary
  }
}
