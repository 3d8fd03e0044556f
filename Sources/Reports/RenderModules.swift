public import Impact

/// Writes what a module knows and asks in a format; parameters as for an assessment.
///
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
public func render(
  _ inspection: ModuleInspection, as format: ReportFormat, style: Style = .plain, width: Int = 80,
  detail: Detail = .standard
) throws -> String {
  try laidOut(inspection, ModuleStory(inspection: inspection, detail: detail).document, as: format, style, width)
}

/// Writes the modules that were found, in plain lines or in a format.
///
/// - Throws: `EncodingError` when JSON is asked for and a number is not finite, which JSON cannot hold.
public func render(_ list: ModuleList, as format: ReportFormat, style: Style = .plain, width: Int = 80) throws -> String
{
  let story = ModuleListStory(list: list)
  return format == .terminal ? story.lines : try laidOut(list, story.document, as: format, style, width)
}

/// Writes the page of one question or check in a format.
///
/// - Throws: `EncodingError` when JSON is asked for and it cannot be encoded.
public func render(_ page: RulePage, as format: ReportFormat, style: Style = .plain, width: Int = 80) throws -> String {
  try laidOut(page, RuleStory(page: page).document, as: format, style, width)
}

/// Writes the pages of all questions and checks: in plain lines their titles only, in Markdown the page that is kept in
/// `docs/questions.md`, whose first line names the command that made it.
///
/// - Throws: `EncodingError` when JSON is asked for and it cannot be encoded.
public func render(_ book: RuleBook, as format: ReportFormat, style: Style = .plain, width: Int = 80) throws -> String {
  let story = RuleBookStory(pages: book.questions)
  switch format {
  case .terminal: return book.questions.map { "\($0.id)  \($0.by): \($0.title)\n" }.joined()
  case .markdown:
    return
      "<!-- Made by `swift run cyp-impact explain --format markdown --output docs/questions.md`; edit the questions' "
      + "files instead. -->\n\n" + (try laidOut(book, story.document, as: format, style, width))
  case .json, .html: return try laidOut(book, story.document, as: format, style, width)
  }
}
