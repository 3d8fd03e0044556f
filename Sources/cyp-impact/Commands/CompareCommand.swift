public import ArgumentParser
import Impact
public import Reports

/// `cyp-impact compare A.yaml B.yaml …`: a ranking with everything that it hangs on.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare proposals: a ranking, how firm it is, and what the set comes to.",
    discussion: """
      compare A.yaml B.yaml C.yaml                  files, in the order that settles ties
      compare proposals/                            every .yaml file of a folder
      compare proposals/ --weights weights.yaml     with the weights that somebody stated; `new weights` begins one
      compare --options A.yaml                      A as it is, without and with all its mitigation, without each measure
      compare --options A.yaml A-smaller.yaml       versions of one proposal, and why the others differ from the first

      Without --weights every domain counts the same, which states no preference. The order is that of the weighted \
      sum; other methods stand beside it, and the first line says whether they agree on the first.
      """)

  @Argument(
    help: "Proposals, YAML files or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
  var proposals: [String]

  @OptionGroup var beside: ComparisonDocuments

  @Flag(help: "Show the textbook variants of the methods as well.")
  var compareMethods = false

  @Flag(help: "Compare options within one proposal, or versions of it, and say why each differs from the first.")
  var options = false

  @Flag(help: "Leave out files with mistakes and name them, instead of ending; the status is 3.")
  var leaveOutWrong = false

  @Flag(help: "End with status 0 even when a module gave no answer or a file was left out.")
  var allowIncomplete = false

  @Option(help: "text, json, csv, markdown or html: one page for a browser or a printer, which needs no network.")
  var format: ComparisonFormat = .terminal

  @Option(name: .shortAndLong, help: "File to write, whole or not at all; - for standard output.")
  var output: String?

  @Option(help: "How much to show: brief, standard or full. (default: standard; full for html)")
  var detail: Detail?

  @Option(help: "Columns of the text.")
  var width: Int?

  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions
  @OptionGroup var simulation: SimulationOptions
  @OptionGroup var suggestions: SuggestionOptions

  func validate() throws { try ReportOptions.check(width: width) }

  func run() throws {
    let run = try ComparisonRun(
      proposals, leavingOutWrong: leaveOutWrong, sharingIds: options, data: data, modules: modules,
      simulation: simulation,
      suggestions: suggestions)
    let report = try ComparisonMaker(run: run, documents: beside, textbookMethods: compareMethods, isOfOptions: options)
      .report()
    let text = try render(
      report, as: format, style: ReportOptions.style(output: output), width: width ?? ReportOptions.terminalWidth,
      detail: detail ?? (format == .html ? .full : .standard))
    try Output.write(text, to: output)
    for warning in run.setup.reader.warnings { StandardStreams.say("warning: \(warning)") }
    try run.stopIfIncomplete(allowed: allowIncomplete)
  }
}

extension ComparisonFormat: ExpressibleByArgument {}
