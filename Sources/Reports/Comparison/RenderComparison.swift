public import Impact

/// Writes a comparison in a format. The same comparison gives the same bytes each time.
///
/// - Parameters:
///   - style: Colour, for the terminal only.
///   - width: Columns of the terminal; at least 40 are used. Other formats ignore it.
///   - detail: How much is told. JSON and CSV always hold everything.
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
public func render(
  _ report: ComparisonReport, as format: ComparisonFormat, style: Style = .plain, width: Int = 80,
  detail: Detail = .standard
) throws -> String {
  let story = ComparisonStory(report, detail: detail)
  return switch format {
  case .csv: ComparisonRows(report).text
  case .json: try laidOut(report, story.document, as: .json, style, width)
  case .terminal: try laidOut(report, story.document, as: .terminal, style, width)
  case .markdown: try laidOut(report, story.document, as: .markdown, style, width)
  case .html: try laidOut(report, story.document, as: .html, style, width)
  }
}
