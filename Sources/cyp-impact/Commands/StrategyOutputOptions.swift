public import ArgumentParser
public import Reports

/// How and where what is said of strategies is written.
struct StrategyOutputOptions: ParsableArguments {
  @Option(help: "text, markdown, csv, json or html.")
  var format: StrategyFormat = .terminal

  @Option(name: .shortAndLong, help: "File to write, whole or not at all; - for standard output.")
  var output: String?

  @Option(help: "How much text, Markdown and a page show: brief, standard or full. (default: standard; full for html)")
  var detail: Detail?

  @Option(help: "Columns of the text.")
  var width: Int?

  func validate() throws { try ReportOptions.check(width: width) }

  /// Refuses to write over a document that is read.
  func protect(_ documents: [String]) throws {
    guard let output, let real = Paths.real(output), documents.contains(where: { Paths.real($0) == real }) else {
      return
    }
    throw Stop(status: .couldNotRun, sentence: "--output \(output) is one of the documents; it was left as it is")
  }

  /// Renders with the options and writes the result.
  func write(_ render: (StrategyFormat, Style, Int, Detail) throws -> String) throws {
    let style = ReportOptions.style(output: output)
    let detail = detail ?? (format == .html ? .full : .standard)
    try Output.write(try render(format, style, width ?? ReportOptions.terminalWidth, detail), to: output)
  }
}

extension StrategyFormat: ExpressibleByArgument {}
