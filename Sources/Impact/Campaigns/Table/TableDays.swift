internal import YAMLReading

/// Finds the last day that a table speaks for.
struct TableDays {
  let header: TableHeader
  let file: SourceFile
  let problems: Problems
  /// The latest day so far.
  private(set) var latest: CalendarDate?

  /// The text read last: most rows speak for the same day.
  private var last: [UInt8] = []

  init(header: TableHeader, file: SourceFile, problems: Problems) {
    self.header = header
    self.file = file
    self.problems = problems
  }

  /// Takes the day of a row.
  mutating func take(_ row: CSVRow) {
    for cell in header.cells(of: row, [.asOf]) where !cell.isBlank(in: file.bytes) {
      let text = cell.text(in: file.bytes)
      guard text != last else { continue }
      last = text
      let word = String(decoding: text, as: UTF8.self).trimmed
      guard let day = CalendarDate(word) else {
        problems.error(
          Message.notDay(word), at: cell.mark, in: file, length: word.count, help: Message.dayHelp)
        continue
      }
      latest = max(latest ?? day, day)
    }
  }
}

private enum Message {
  static let dayHelp = "Write the day for which the register was checked, such as 2026-06-30, in a column kept as text."
  static func notDay(_ text: String) -> String { "`as_of` must be a day, but is `\(text.prefix(60))`" }
}
