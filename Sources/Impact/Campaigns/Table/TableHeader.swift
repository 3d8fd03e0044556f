internal import YAMLReading

/// The first row of a table: which column stands where.
struct TableHeader {
  /// One column of the file.
  enum Column {
    /// One that campaigns have.
    case known(CampaignColumn)
    /// One that has been reported.
    case unknown
    /// One without a name, as spreadsheets leave behind; its cells must be empty.
    case unnamed
  }

  /// The columns in the order of the file.
  let columns: [Column]

  /// Nil, after an error, when the row names no column at all or not those that every record needs.
  init?(_ row: CSVRow, in file: SourceFile, problems: Problems) {
    let names = row.cells.map { String(decoding: $0.text(in: file.bytes), as: UTF8.self).trimmed }
    let known = Dictionary(uniqueKeysWithValues: CampaignColumn.all.map { ($0.name, $0) })
    guard names.contains(where: { known[$0] != nil }) else {
      let isOneCell = row.count == 1 && names.contains { $0.contains(";") || $0.contains("\t") }
      problems.error(
        Message.noHeader, at: row.mark, in: file, help: isOneCell ? Message.otherSeparator : Message.headerHelp)
      return nil
    }
    columns = names.map { $0.isEmpty ? .unnamed : known[$0].map(Column.known) ?? .unknown }
    var first: [String: SourceMark] = [:]
    for (name, cell) in zip(names, row.cells) where !name.isEmpty {
      if let earlier = first[name] {
        problems.error(
          Message.repeated(name, earlier), at: cell.mark, in: file, length: name.count, help: Message.repeatedHelp)
      } else if known[name] == nil {
        let near = NearMiss.suggestion(for: name, among: known.keys)
        problems.error(
          Message.unknown(name), at: cell.mark, in: file, length: name.count,
          help: near.map(Message.didYouMean) ?? Message.knownColumns)
      }
      first[name] = first[name] ?? cell.mark
    }
    let missing = CampaignColumn.required.filter { first[$0] == nil }
    for name in missing { problems.error(Message.missing(name), at: row.mark, in: file, help: Message.missingHelp) }
    if !missing.isEmpty { return nil }
  }

  /// The cells of a row in columns of these forms, in their order.
  func cells(of row: CSVRow, _ forms: [CampaignColumn.Form]) -> [CSVCell] {
    zip(columns, row.cells).compactMap { column, cell in
      if case .known(let column) = column, forms.contains(column.form) { cell } else { nil }
    }
  }
}

extension String {
  /// Without spaces, tabs and line breaks at its ends.
  var trimmed: String {
    let bytes = utf8.drop { $0.isCellSpace }
    let end = bytes.lastIndex { !$0.isCellSpace }.map(bytes.index(after:)) ?? bytes.startIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}

private enum Message {
  static let noHeader = "The first row of the table must name the columns, but none of its cells is such a name"
  static let headerHelp =
    "Begin with a row such as `id,name,lead,nations,themes`; `campaigns export` writes a full one."
  static let otherSeparator =
    "The columns must be parted by commas: save the table as “CSV UTF-8 (comma delimited)”."
  static let repeatedHelp = "Keep one of the two columns."
  static let missingHelp = "Every campaign needs it: add the column and fill it in."
  static let knownColumns = "The columns are " + CampaignColumn.all.map { "`\($0.name)`" }.joined(separator: ", ") + "."
  static func repeated(_ name: String, _ earlier: SourceMark) -> String {
    "The column `\(name.prefix(60))` stands here a second time; the first is at column \(earlier.column) of line \(earlier.line)"
  }
  static func unknown(_ name: String) -> String {
    "The table has a column `\(name.prefix(60))`, which no campaign has"
  }
  static func didYouMean(_ name: String) -> String { "Did you mean `\(name)`?" }
  static func missing(_ name: String) -> String { "The table has no column `\(name)`" }
}
