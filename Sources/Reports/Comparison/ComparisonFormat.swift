/// The formats in which a comparison can be written.
public enum ComparisonFormat: String, CaseIterable, Sendable {
  /// Plain lines for a terminal or an e-mail.
  case terminal = "text"
  /// GitHub-flavoured Markdown.
  case markdown
  /// One row for each proposal (RFC 4180).
  case csv
  /// The comparison for other programs: the contract `cyp-impact/comparison/1`.
  case json
  /// A self-contained page for a browser or a printer, with pictures.
  case html
}
