import Impact

/// One proposal with everything it is assessed with; the modules have answered.
struct ProposalRun {
  let setup: AssessmentSetup
  let proposal: Proposal
  let answers: [ModuleAnswer]

  private var reader: DocumentReader { setup.reader }

  /// Reads the documents and asks the modules; mistakes end the run.
  init(
    _ path: String, data: DataOptions, modules: ModuleOptions, simulation: SimulationOptions,
    suggestions: SuggestionOptions
  ) throws {
    setup = try AssessmentSetup(
      near: path, data: data, modules: modules, simulation: simulation, suggesting: suggestions.suggest)
    let document = try setup.reader.proposal(path)
    let proposal = ProposalDocument.read(document, context: setup.context, problems: setup.reader.problems)
    try setup.reader.stopIfWrong()
    guard let proposal else { throw Stop(status: .wrongDocument, sentence: "\(path) cannot be read as a proposal") }
    self.proposal = proposal
    answers = try setup.modules.ask([proposal], vocabulary: setup.library.vocabulary).first ?? []
  }

  /// The assessment, also read in some frameworks; impossible numbers end the run, each with its place.
  func assessment(readIn frameworks: [OutcomeFramework] = []) throws -> Assessment {
    var assessor = setup.assessor
    assessor.frameworks = frameworks
    let assessment = assessor.assess(
      proposal, answers: answers, inputs: reader.inputs, warnings: reader.warnings + setup.modules.warnings,
      problems: reader.problems)
    try reader.stopIfWrong()
    guard let assessment else { throw Stop(status: .wrongDocument, sentence: "the proposal cannot be scored") }
    return assessment
  }

  /// Which results hang on a judgement of the method.
  func sensitivity() throws -> SensitivityReport {
    let report = SensitivityAnalysis(setup.assessor, proposal, answers: answers).report(
      inputs: reader.inputs, problems: reader.problems)
    try reader.stopIfWrong()
    guard let report else { throw Stop(status: .wrongDocument, sentence: "the proposal cannot be scored") }
    return report
  }

  /// Says on standard error which modules gave no answer; with any, the run ends as incomplete.
  func stopIfIncomplete(allowed: Bool = false) throws {
    let silent = answers.filter { $0.status == .failed || $0.status == .refused }
    for answer in silent { StandardStreams.say("cyp-impact: \(answer.module.name): \(answer.detail)") }
    guard (silent.isEmpty && setup.modules.strays.isEmpty) || allowed else {
      throw Stop(status: .incomplete, sentence: "the assessment is incomplete; see above")
    }
  }
}
