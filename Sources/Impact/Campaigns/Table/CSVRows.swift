internal import YAMLReading

/// Reads the rows of a table, cell by cell (RFC 4180).
///
/// Commas part cells; LF, CR LF or CR end a row; a cell in quotes may hold commas, line breaks and doubled quotes; a
/// quote inside a cell without quotes is an ordinary character; the last line break may be missing. The reader is our
/// own because every cell must keep its line and column, for the messages about what stands in it; the CSV libraries
/// for Swift, SwiftCSV among them, give texts without places.
struct CSVRows {
  /// The largest table in bytes.
  static let maximumBytes = 512 * 1024 * 1024
  /// The largest cell in bytes.
  static let maximumCellBytes = 1024 * 1024
  /// How many cells of a row are kept; the others are counted.
  static let maximumCells = 256

  private let file: SourceFile
  private let problems: Problems
  private let bytes: [UInt8]
  private var index: Int
  private var mark = SourceMark(line: 1, column: 1)

  /// The rows of a file that ``YAMLReading/SourceFile/isText(limit:problems:)`` has accepted.
  init(_ file: SourceFile, problems: Problems) {
    self.file = file
    self.problems = problems
    bytes = file.bytes
    index = file.content.startIndex
  }

  /// Reads the next row that is not an empty line; false at the end of the table.
  mutating func next(into row: inout CSVRow) -> Bool {
    while index < bytes.count, isLineBreak(bytes[index]) { skipLineBreak() }
    guard index < bytes.count else { return false }
    row.cells.removeAll(keepingCapacity: true)
    row.count = 0
    row.isBroken = false
    row.mark = mark
    readCell(into: &row)
    while index < bytes.count, bytes[index] == comma {
      advance()
      readCell(into: &row)
    }
    row.end = mark
    if index < bytes.count { skipLineBreak() }
    return true
  }

  private mutating func readCell(into row: inout CSVRow) {
    let start = mark
    let isQuoted = index < bytes.count && bytes[index] == quote
    let cell = isQuoted ? quotedCell(&row) : plainCell()
    row.count += 1
    if cell.range.count > Self.maximumCellBytes {
      row.isBroken = true
      problems.error(Message.tooLong, at: start, in: file, help: Message.tooLongHelp)
    }
    if row.cells.count < Self.maximumCells { row.cells.append(cell.unguarded(in: bytes)) }
  }

  private mutating func plainCell() -> CSVCell {
    let start = (index, mark)
    skipToEndOfCell()
    return CSVCell(range: start.0..<index, mark: start.1, isQuoted: false)
  }

  private mutating func quotedCell(_ row: inout CSVRow) -> CSVCell {
    let opening = mark
    advance()
    let start = (index, mark)
    guard let end = findClosingQuote() else {
      row.isBroken = true
      problems.error(Message.unclosed, at: opening, in: file, help: Message.unclosedHelp)
      return CSVCell(range: start.0..<start.0, mark: start.1, isQuoted: true)
    }
    if index < bytes.count, bytes[index] != comma, !isLineBreak(bytes[index]) {
      row.isBroken = true
      problems.error(Message.textAfterQuote, at: mark, in: file, help: Message.textAfterQuoteHelp)
      skipToEndOfCell()
    }
    return CSVCell(range: start.0..<end, mark: start.1, isQuoted: true)
  }

  /// Moves behind the closing quote and says where it stood; nil at the end of the file.
  private mutating func findClosingQuote() -> Int? {
    while index < bytes.count {
      if bytes[index] == quote {
        let end = index
        advance()
        guard index < bytes.count, bytes[index] == quote else { return end }
        advance()
      } else if isLineBreak(bytes[index]) {
        skipLineBreak()
      } else {
        advance()
      }
    }
    return nil
  }

  private mutating func skipToEndOfCell() {
    while index < bytes.count, bytes[index] != comma, !isLineBreak(bytes[index]) { advance() }
  }

  /// Moves over one byte; the later bytes of a character take no column.
  private mutating func advance() {
    index += 1
    if index >= bytes.count || bytes[index] & 0xC0 != 0x80 { mark.column += 1 }
  }

  private mutating func skipLineBreak() {
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    index += isPair ? 2 : 1
    mark = SourceMark(line: mark.line + 1, column: 1)
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private var comma: UInt8 { UInt8(ascii: ",") }
  private var quote: UInt8 { UInt8(ascii: "\"") }
}

private enum Message {
  static let unclosed = "The quote that opens this cell is never closed"
  static let unclosedHelp = "Put a quote at the end of the cell; write a quote inside it twice."
  static let textAfterQuote = "There is text after the quote that closes this cell"
  static let textAfterQuoteHelp = "Put the whole cell in quotes, and write a quote inside it twice."
  static let tooLong = "This cell is larger than 1 MiB, the most that is read"
  static let tooLongHelp = "Check for a quote that is closed too late, or shorten the text."
}
