/// Writes a report in a format: its value as JSON, its story in all others.
///
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
func laidOut(
  _ value: some Encodable, _ document: @autoclosure () -> ReportDocument, as format: ReportFormat, _ style: Style,
  _ width: Int
) throws -> String {
  switch format {
  case .json: try JSONText.encode(value)
  case .terminal: TerminalLayout(style: style, width: width).text(of: document())
  case .markdown: MarkdownLayout().text(of: document())
  case .html: HTMLLayout().text(of: document())
  }
}
