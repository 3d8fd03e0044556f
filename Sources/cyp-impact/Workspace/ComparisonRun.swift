import Impact
import YAMLReading

/// Several proposals, read, put to the modules and scored, ready to be compared.
struct ComparisonRun {
  let setup: AssessmentSetup
  let set: ProposalSet
  /// What each came to, in the order given; every one has the same domains.
  private(set) var compared: [ComparedProposal]
  let silentModules: [ComparisonReport.SilentModule]
  /// The measure of each effect, for each proposal.
  private(set) var measures: [[String: String]] = []

  private var reader: DocumentReader { setup.reader }

  /// Reads the proposals, asks the modules about all of them while they are warm, and scores them; mistakes end the run.
  init(
    _ arguments: [String], leavingOutWrong: Bool, sharingIds: Bool, data: DataOptions, modules: ModuleOptions,
    simulation: SimulationOptions, suggestions: SuggestionOptions
  ) throws {
    let first = try ProposalPaths.expand(arguments).first ?? "."
    setup = try AssessmentSetup(
      near: first, data: data, modules: modules, simulation: simulation, suggesting: suggestions.suggest)
    set = try ProposalSet(
      arguments, reader: setup.reader, context: setup.context, leavingOutWrong: leavingOutWrong, sharingIds: sharingIds)
    let proposals = set.members.map(\.proposal)
    let progress = ProgressLine()
    let answers = try setup.modules.ask(proposals, vocabulary: setup.library.vocabulary) { index in
      progress.show("asking the modules about proposal \(index + 1) of \(proposals.count) …")
    }
    compared = []
    for (index, proposal) in proposals.enumerated() {
      progress.show("scoring proposal \(index + 1) of \(proposals.count) …")
      guard let assessment = Self.assess(proposal, answers[index], setup) else { continue }
      compared.append(
        ComparedProposal(assessment, input: setup.assessor.input(for: proposal, answers: answers[index])))
      measures.append(Dictionary(assessment.effects.map { ($0.id, $0.measure) }) { first, _ in first })
    }
    progress.clear()
    try setup.reader.stopIfWrong()
    compared = Self.padded(compared)
    silentModules = SilentModules.listed(zip(proposals, answers))
  }

  /// What a proposal came to; impossible numbers are noted, each with its place.
  private static func assess(
    _ proposal: Proposal, _ answers: [ModuleAnswer], _ setup: AssessmentSetup
  ) -> Assessment? {
    let problems = Problems()
    let assessment = setup.assessor.assess(proposal, answers: answers, inputs: [], warnings: [], problems: problems)
    setup.reader.problems.append(contentsOf: problems.items)
    return assessment
  }

  /// A domain that no module assesses is listed only where an effect names it; for the others it is not assessed either.
  private static func padded(_ compared: [ComparedProposal]) -> [ComparedProposal] {
    let domains = compared.flatMap(\.cells).reduce(into: [String]()) { domains, cell in
      if !domains.contains(cell.domain) { domains.append(cell.domain) }
    }
    return compared.map { proposal in
      var proposal = proposal
      proposal.cells = domains.map { domain in
        proposal.cells.first { $0.domain == domain } ?? ComparedProposal.Cell(domain: domain, blank: .failed)
      }
      return proposal
    }
  }

  /// The domains compared.
  var domains: [String] { compared.first?.cells.map(\.domain) ?? [] }

  /// The ids compared, in the order given.
  var ids: [String] { compared.map(\.id) }

  /// Says on standard error which modules gave no answer and what was left out; with any, the run ends as incomplete.
  func stopIfIncomplete(allowed: Bool) throws {
    for module in silentModules {
      StandardStreams.say(
        "cyp-impact: \(module.module) gave no answer about \(module.proposals.joined(separator: ", ")): \(module.detail)"
      )
    }
    for file in set.leftOut { StandardStreams.say("cyp-impact: \(file.path) was left out: \(file.mistakes) to mend") }
    let isComplete = silentModules.isEmpty && set.leftOut.isEmpty && setup.modules.strays.isEmpty
    guard isComplete || allowed else {
      throw Stop(status: .incomplete, sentence: "the comparison is incomplete; see above")
    }
  }
}

/// Modules that gave no answer.
enum SilentModules {
  /// One entry a module, with the proposals that it was silent about, in the order of the reports.
  static func listed(
    _ answered: some Sequence<(Proposal, [ModuleAnswer])>
  ) -> [ComparisonReport.SilentModule] {
    var listed: [ComparisonReport.SilentModule] = []
    for (proposal, answers) in answered {
      for answer in answers where answer.status == .failed || answer.status == .refused {
        let module = answer.module
        if let known = listed.firstIndex(where: { $0.domain == module.domain && $0.module == module.name }) {
          listed[known].proposals.append(proposal.id)
        } else {
          listed.append(
            .init(domain: module.domain, module: module.name, detail: answer.detail, proposals: [proposal.id]))
        }
      }
    }
    return listed
  }
}
