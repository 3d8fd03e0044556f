public import ArgumentParser
import Glibc
public import Reports

/// How and where a result is written.
struct ReportOptions: ParsableArguments {
  @Option(help: "text, json, markdown or html: one page for a browser or a printer, which needs no network.")
  var format: ReportFormat = .terminal

  @Option(name: .shortAndLong, help: "File to write, whole or not at all; - for standard output.")
  var output: String?

  @Option(help: "How much to show: brief, standard or full. (default: standard; full for html)")
  var detail: Detail?

  @Option(help: "Columns of the text report.")
  var width: Int?

  func validate() throws { try Self.check(width: width) }

  /// Refuses a width that no table fits, or that no terminal has.
  static func check(width: Int?) throws {
    if let width, !(40...400).contains(width) { throw ValidationError("--width is between 40 and 400.") }
  }

  /// Renders with the options and writes the result.
  func write(_ render: (ReportFormat, Style, Int, Detail) throws -> String) throws {
    let detail = detail ?? (format == .html ? .full : .standard)
    try Output.write(try render(format, Self.style(output: output), width ?? Self.terminalWidth, detail), to: output)
  }

  /// Colour only on a terminal, and never against `NO_COLOR`.
  static func style(output: String?) -> Style {
    guard output == nil, StandardStreams.isTerminal(1), StandardStreams.environment("NO_COLOR") == nil,
      StandardStreams.environment("TERM") != "dumb"
    else { return .plain }
    return .ansi
  }

  /// 80 columns, or the terminal's width up to 100.
  static var terminalWidth: Int {
    var size = winsize()
    guard StandardStreams.isTerminal(1), ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return min(Int(size.ws_col), 100)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension Detail: ExpressibleByArgument {}
