import ArgumentParser
import Reports

/// `cyp-impact sensitivity proposal.yaml`: which results hang on a judgement of the method.
struct Sensitivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Halve and double each judgement of the method and list what changes.",
    discussion: "The modules are asked once. Nothing but the method's own numbers is moved.")

  @Argument(help: "The proposal, a YAML file; - for standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var proposal: String

  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions
  @OptionGroup var simulation: SimulationOptions
  @OptionGroup var suggestions: SuggestionOptions

  func run() throws {
    let run = try ProposalRun(proposal, data: data, modules: modules, simulation: simulation, suggestions: suggestions)
    let result = try run.sensitivity()
    try report.write { format, style, width, _ in try render(result, as: format, style: style, width: width) }
    try run.stopIfIncomplete()
  }
}
