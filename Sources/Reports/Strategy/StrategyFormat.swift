/// The formats in which a strategy, and what proposals do for it, can be written.
public enum StrategyFormat: String, CaseIterable, Sendable {
  /// Plain lines for a terminal or an e-mail.
  case terminal = "text"
  /// GitHub-flavoured Markdown.
  case markdown
  /// One row for each objective (RFC 4180).
  case csv
  /// The value itself, for other programs.
  case json
  /// A self-contained page for a browser or a printer.
  case html

  /// The format of the layouts that all reports share; nil for a table of its own.
  var shared: ReportFormat? {
    switch self {
    case .terminal: .terminal
    case .markdown: .markdown
    case .json: .json
    case .html: .html
    case .csv: nil
    }
  }
}
