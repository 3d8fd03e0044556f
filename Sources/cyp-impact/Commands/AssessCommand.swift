import ArgumentParser
import Impact
import Reports
import YAMLReading

/// `cyp-impact assess proposal.yaml`: the main job.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Assess one proposal: scores with reasons, findings, conflicts, alignment.")

  @Argument(help: "The proposal, a YAML file; - for standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var proposal: String

  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions

  @Option(help: "End with status 1 when a finding or conflict is at or above this: high, medium, low, info.")
  var failOn: FailOn = .never

  @Flag(help: "End with status 0 even when a module gave no answer.")
  var allowIncomplete = false

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: proposal))
    let library = try Library(reader, options: data)
    let found = try ModuleSet(reader, library: library, options: modules, proposalPath: proposal)
    let context = library.context(domains: found.domains)
    let document = try reader.proposal(proposal)
    let proposal = ProposalDocument.read(document, context: context, problems: reader.problems)
    try reader.stopIfWrong()
    guard let proposal else { return }

    let answers = try found.ask(proposal, vocabulary: library.vocabulary)
    let assessment = library.assessor(catalogues: found.catalogues).assess(
      proposal, answers: answers, inputs: reader.inputs, warnings: reader.warnings, problems: reader.problems)
    try reader.stopIfWrong()
    guard let assessment else { return }

    try report.write { format, style, width, detail in
      try render(assessment, as: format, style: style, width: width, detail: detail)
    }
    try end(assessment, found)
  }

  /// Says on standard error what the status means, and ends with it.
  private func end(_ assessment: Assessment, _ found: ModuleSet) throws {
    let silent = assessment.modules.filter { $0.status == .failed || $0.status == .refused }
    for module in silent { StandardStreams.say("cyp-impact: \(module.name): \(module.detail)") }
    if !silent.isEmpty || !found.strays.isEmpty, !allowIncomplete {
      throw Stop(status: .incomplete, sentence: "the assessment is incomplete; see above")
    }
    let severities = assessment.findings.map(\.severity) + assessment.conflicts.map(\.severity.rawValue)
    if severities.contains(where: failOn.reaches) { throw Stop(status: .found, sentence: "") }
  }
}

/// From which severity on the status is 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case never, high, medium, low, info

  /// Whether a finding of this severity reaches the mark.
  func reaches(_ severity: String) -> Bool {
    let order = ["info", "low", "medium", "high"]
    guard let mark = order.firstIndex(of: rawValue), let rank = order.firstIndex(of: severity) else { return false }
    return rank >= mark
  }
}
