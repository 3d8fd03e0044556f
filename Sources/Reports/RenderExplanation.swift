public import Impact

/// Writes how the scores came about in a format; parameters as for an assessment, without a choice of detail.
///
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
public func render(
  _ explanation: Explanation, as format: ReportFormat, style: Style = .plain, width: Int = 80
) throws -> String {
  try laidOut(explanation, ExplanationStory(explanation: explanation).document, as: format, style, width)
}

/// Writes which results hang on a judgement of the method in a format; parameters as for an explanation.
///
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
public func render(
  _ report: SensitivityReport, as format: ReportFormat, style: Style = .plain, width: Int = 80
) throws -> String {
  try laidOut(report, SensitivityStory(report: report).document, as: format, style, width)
}

/// Writes the method's parameters in a format; parameters as for an explanation.
///
/// - Throws: `EncodingError` when JSON is asked for and it cannot be encoded.
public func render(
  _ table: ParameterTable, as format: ReportFormat, style: Style = .plain, width: Int = 80
) throws -> String {
  try laidOut(table, ParameterStory(table: table).document, as: format, style, width)
}
