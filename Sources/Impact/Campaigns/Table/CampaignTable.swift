internal import YAMLReading

/// The register as a table of comma-separated values: one campaign a row, one field a column.
///
/// A row becomes the same nodes as a record in YAML, with the places of the table, and is read by the same reader; so
/// all checks of a register hold, and their messages name line and column of the table.
public enum CampaignTable {
  /// The largest table that is read, in bytes.
  public static let maximumBytes = CSVRows.maximumBytes

  /// Whether a path names a table by its ending, `.csv`.
  public static func isTable(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  /// The register as a table, for spreadsheets: with a byte order mark, rows end in CR LF. Reading it back gives the
  /// same campaigns, and writing those the same text.
  public static func write(_ register: CampaignRegister) -> String {
    var text = "\u{FEFF}" + CSVText.row(CampaignColumn.all.map(\.name))
    let asOf = register.asOf?.description ?? ""
    for campaign in register.campaigns { text += CSVText.row(cells(campaign, asOf: asOf)) }
    return text
  }

  /// The records of a table and the last day it speaks for. Mistakes go to `problems`; good rows are read all the same.
  static func read(
    _ file: SourceFile, vocabulary: CampaignVocabulary, problems: Problems
  ) -> (asOf: CalendarDate?, entries: [CampaignEntry]) {
    var rows = CSVRows(file, problems: problems)
    var row = CSVRow()
    guard rows.next(into: &row), !row.isBroken, let header = TableHeader(row, in: file, problems: problems) else {
      return (nil, [])
    }
    let sources = TableSources(file: file, problems: problems) { described(header, in: file) }
    let reader = TableRowReader(
      header: header, file: file, vocabulary: vocabulary, bodies: BodyNames(vocabulary), problems: problems,
      sources: sources)
    var entries: [CampaignEntry] = []
    var days = TableDays(header: header, file: file, problems: problems)
    while rows.next(into: &row) {
      guard isRecord(row, header, file, problems) else { continue }
      if let entry = reader.read(row) { entries.append(entry) }
      days.take(row)
    }
    return (days.latest, entries)
  }

  /// Whether a row holds a record; one that is not as wide as the header is reported, one without text is no record.
  private static func isRecord(
    _ row: CSVRow, _ header: TableHeader, _ file: SourceFile, _ problems: Problems
  ) -> Bool {
    if row.isBroken || row.cells.allSatisfy({ $0.isBlank(in: file.bytes) }) { return false }
    let wanted = header.columns.count
    guard row.count != wanted else { return true }
    let isLong = row.count > wanted
    let place = isLong && wanted < row.cells.count ? row.cells[wanted].mark : isLong ? row.mark : row.end
    problems.error(
      Message.width(row.count, wanted), at: place, in: file,
      help: isLong ? Message.tooWide : Message.tooNarrow)
    return false
  }

  /// The pages described anywhere in a table; of two with one code the first.
  private static func described(_ header: TableHeader, in file: SourceFile) -> [String: CampaignSource] {
    let ignored = Problems()
    var rows = CSVRows(file, problems: ignored)
    var row = CSVRow()
    var pages: [String: CampaignSource] = [:]
    _ = rows.next(into: &row)
    while rows.next(into: &row) {
      guard !row.isBroken, row.count == header.columns.count else { continue }
      for cell in header.cells(of: row, [.sources, .otherSources]) {
        for item in CellScanner.parts(cell, in: file.bytes) {
          guard let page = TableSources.page(item, in: file, problems: ignored) else { continue }
          pages[page.code] = pages[page.code] ?? page
        }
      }
    }
    return pages
  }

  private static func cells(_ campaign: Campaign, asOf: String) -> [String] {
    let values = Dictionary(uniqueKeysWithValues: campaign.record())
    return CampaignColumn.all.map { column in
      switch column.form {
      case .sources: CellNotation.parts(campaign.sources.map(TableSources.item))
      case .otherSources:
        CellNotation.parts(campaign.otherSources.map(TableSources.item))
      case .asOf: asOf
      default: CellNotation.cell(values[column.name] ?? .nothing, isRequired: column.isRequired)
      }
    }
  }
}

private enum Message {
  static let tooWide = "Put a cell that holds a comma in quotes, or remove the cells behind the last column."
  static let tooNarrow = "Write a comma for every empty cell, and put a cell that holds a line break in quotes."
  static func width(_ count: Int, _ wanted: Int) -> String {
    "This row has \(count) \(count == 1 ? "cell" : "cells"), but the first row names \(wanted) columns"
  }
}
