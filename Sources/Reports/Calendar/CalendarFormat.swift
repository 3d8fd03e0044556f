/// The formats in which the campaign calendar can be written.
public enum CalendarFormat: String, CaseIterable, Sendable {
  /// Plain lines for a terminal or an e-mail, by year and month.
  case terminal = "text"
  /// Tables in GitHub-flavoured Markdown, by heading of the theme tree.
  case markdown
  /// One row for each wave (RFC 4180).
  case csv
  /// The calendar for other programs: the contract `cyp-impact/calendar/1`.
  case json
  /// A self-contained page with the timeline as pictures and the same as tables.
  case html
}
