public import Impact

/// Writes the campaign calendar in a format. The same calendar gives the same bytes each time.
///
/// - Parameters:
///   - style: Colour, for the terminal only.
///   - width: Columns of the terminal; at least 40 are used. Other formats ignore it.
/// - Throws: `EncodingError` when JSON is asked for and it cannot be encoded.
public func render(
  _ calendar: CampaignCalendar, as format: CalendarFormat, style: Style = .plain, width: Int = 80
) throws -> String {
  switch format {
  case .terminal:
    TerminalLayout(style: style, width: width).text(of: CalendarStory(calendar).byTime)
  case .markdown: MarkdownLayout().text(of: CalendarStory(calendar).byTheme)
  case .csv:
    ([CalendarRows.header] + calendar.entries.map(CalendarRows.row)).map { CSVText.row($0.map(Escaping.plain)) }
      .joined()
  case .json: try JSONText.encode(CalendarJSON(calendar))
  case .html: CalendarPage(calendar).text
  }
}
