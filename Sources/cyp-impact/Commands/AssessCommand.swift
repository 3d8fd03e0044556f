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
  @OptionGroup var frameworks: FrameworkOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions
  @OptionGroup var simulation: SimulationOptions
  @OptionGroup var suggestions: SuggestionOptions

  @Option(help: "End with status 1 when a finding or conflict is at or above this: high, medium, low, info.")
  var failOn: FailOn = .never

  @Flag(help: "End with status 0 even when a module gave no answer.")
  var allowIncomplete = false

  func run() throws {
    if let output = report.output, let real = Paths.real(output), real == Paths.real(proposal) {
      throw Stop(status: .couldNotRun, sentence: "--output \(output) is the proposal itself; it was left as it is")
    }
    let run = try ProposalRun(proposal, data: data, modules: modules, simulation: simulation, suggestions: suggestions)
    let assessment = try run.assessment(readIn: frameworks.chosen(from: run.setup.library.vocabulary))
    try report.write { format, style, width, detail in
      try render(assessment, as: format, style: style, width: width, detail: detail)
    }
    try end(run, assessment)
  }

  /// Says on standard error what the status means, and ends with it.
  private func end(_ run: ProposalRun, _ assessment: Assessment) throws {
    try run.stopIfIncomplete(allowed: allowIncomplete)
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
