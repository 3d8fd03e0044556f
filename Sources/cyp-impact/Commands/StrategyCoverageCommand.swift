import ArgumentParser
import Impact
import Reports

/// `cyp-impact strategy coverage FILE…`: objectives by proposals, gaps, and what would close them.
struct StrategyCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Set proposals against the strategies: gaps, clashes, what closes most.",
    discussion: """
      No module is asked: the links of the proposals count with the likelihoods that their effects state. A link without \
      an effect, or to an effect without a likelihood, is listed and not counted. A proposal with a mistake ends the run, \
      unless --leave-out-wrong is given.
      """)

  @Argument(
    help: "Proposals, or folders of them; - for standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var proposals: [String]

  @Flag(help: "Leave out files with mistakes and name them, instead of ending; the status is 3.")
  var leaveOutWrong = false

  @OptionGroup var output: StrategyOutputOptions
  @OptionGroup var frameworks: FrameworkOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions

  func run() throws {
    try output.protect(proposals)
    let near = proposals.first ?? "."
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: near))
    let library = try Library(reader, options: data)
    let chosen = try frameworks.chosen(from: library.vocabulary)
    let domains = ModuleSet.domains(options: modules, proposalPath: near)
    let context = library.context(domains: domains)
    let set = try ProposalSet(proposals, reader: reader, context: context, leavingOutWrong: leaveOutWrong)
    guard library.strategies.main != nil else {
      throw Stop(status: .couldNotRun, sentence: "no strategy was found; name one with --strategy")
    }
    var report = CoverageReport(
      of: set.members.map(\.proposal), against: library.strategies, under: library.parameters.alignment,
      frameworks: chosen, inputs: reader.inputs, version: Program.version)
    report.leftOut = set.leftOut.map { .init(path: reader.folders.reported($0.path), mistakes: $0.mistakes) }
    try write(report)
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
    for file in set.leftOut { StandardStreams.say("cyp-impact: \(file.path) was left out: \(file.mistakes) to mend") }
    guard set.leftOut.isEmpty else {
      throw Stop(status: .incomplete, sentence: "the coverage is incomplete; see above")
    }
  }

  private func write(_ report: CoverageReport) throws {
    try output.write { format, style, width, detail in
      try render(report, as: format, style: style, width: width, detail: detail)
    }
  }
}
