/// The formats in which a report can be written.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Plain lines for a terminal or an e-mail.
  case terminal = "text"
  /// The value itself, for other programs: the contract `cyp-impact/assessment/1`.
  case json
  /// GitHub-flavoured Markdown.
  case markdown
  /// A self-contained page for a browser or a printer, with pictures.
  case html
}
