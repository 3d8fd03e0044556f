import Impact

/// One proposal with everything it is assessed with; the modules have answered.
struct ProposalRun {
  let reader: DocumentReader
  let assessor: Assessor
  let proposal: Proposal
  let answers: [ModuleAnswer]
  /// Whether something was found that is no module and could not be named in the report.
  private let hasStrays: Bool
  private let moduleWarnings: [String]

  /// Reads the documents and asks the modules; mistakes end the run.
  init(_ path: String, data: DataOptions, modules: ModuleOptions, simulation: SimulationOptions) throws {
    reader = DocumentReader(folders: DataFolders(data: data.data, proposal: path))
    var library = try Library(reader, options: data)
    library.parameters = try simulation.apply(to: library.parameters)
    let found = try ModuleSet(reader, library: library, options: modules, proposalPath: path)
    let context = library.context(domains: found.domains)
    let document = try reader.proposal(path)
    let proposal = ProposalDocument.read(document, context: context, problems: reader.problems)
    try reader.stopIfWrong()
    guard let proposal else { throw Stop(status: .wrongDocument, sentence: "\(path) cannot be read as a proposal") }
    self.proposal = proposal
    answers = try found.ask(proposal, vocabulary: library.vocabulary)
    hasStrays = !found.strays.isEmpty
    moduleWarnings = found.warnings
    assessor = library.assessor(catalogues: found.catalogues)
  }

  /// The assessment; impossible numbers end the run, each with its place.
  func assessment() throws -> Assessment {
    let assessment = assessor.assess(
      proposal, answers: answers, inputs: reader.inputs, warnings: reader.warnings + moduleWarnings,
      problems: reader.problems)
    try reader.stopIfWrong()
    guard let assessment else { throw Stop(status: .wrongDocument, sentence: "the proposal cannot be scored") }
    return assessment
  }

  /// Which results hang on a judgement of the method.
  func sensitivity() throws -> SensitivityReport {
    let report = SensitivityAnalysis(assessor, proposal, answers: answers).report(
      inputs: reader.inputs, problems: reader.problems)
    try reader.stopIfWrong()
    guard let report else { throw Stop(status: .wrongDocument, sentence: "the proposal cannot be scored") }
    return report
  }

  /// Says on standard error which modules gave no answer; with any, the run ends as incomplete.
  func stopIfIncomplete(allowed: Bool = false) throws {
    let silent = answers.filter { $0.status == .failed || $0.status == .refused }
    for answer in silent { StandardStreams.say("cyp-impact: \(answer.module.name): \(answer.detail)") }
    guard (silent.isEmpty && !hasStrays) || allowed else {
      throw Stop(status: .incomplete, sentence: "the assessment is incomplete; see above")
    }
  }
}
