import ArgumentParser
import Impact
import Reports

/// `cyp-impact strategy coverage FILE…`: objectives by proposals, gaps, and what would close them.
struct StrategyCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Set proposals against the strategies: gaps, clashes, what closes most.",
    discussion: """
      No module is asked: the links of the proposals count with the likelihoods that their effects state. A link without \
      an effect, or to an effect without a likelihood, is listed and not counted. A proposal with a mistake ends the run.
      """)

  @Argument(
    help: "Proposals, or folders of them; - for standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var proposals: [String]

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
    let set = try ProposalSet(proposals, reader: reader, context: library.context(domains: domains))
    guard library.strategies.main != nil else {
      throw Stop(status: .couldNotRun, sentence: "no strategy was found; name one with --strategy")
    }
    let report = CoverageReport(
      of: set.members.map(\.proposal), against: library.strategies, under: library.parameters.alignment,
      frameworks: chosen, inputs: reader.inputs, version: Program.version)
    try output.write { format, style, width, detail in
      try render(report, as: format, style: style, width: width, detail: detail)
    }
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
  }
}
