public import Impact

/// Writes an assessment in a format. The same assessment gives the same bytes each time.
///
/// - Parameters:
///   - style: Colour, for the terminal only.
///   - width: Columns of the terminal; at least 40 are used. Other formats ignore it.
///   - detail: How much is told. JSON always holds everything.
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
public func render(
  _ assessment: Assessment, as format: ReportFormat, style: Style = .plain, width: Int = 80, detail: Detail = .standard
) throws -> String {
  try laidOut(assessment, AssessmentStory(assessment, detail: detail).document, as: format, style, width)
}

/// Writes the conflicts of a campaign register in a format; parameters as for an assessment.
///
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
public func render(
  _ report: RegisterConflicts, as format: ReportFormat, style: Style = .plain, width: Int = 80,
  detail: Detail = .standard
) throws -> String {
  try laidOut(report, ConflictStory(report, detail: detail).document, as: format, style, width)
}
