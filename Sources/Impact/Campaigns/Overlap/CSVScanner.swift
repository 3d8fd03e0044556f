/// Where a cell lies in the bytes of a table.
struct RegisterCellRange {
  /// Its bytes, without quotation marks around it.
  var range: Range<Int>
  /// Whether a quotation mark inside stands doubled.
  var hasDoubledQuotes = false
}

/// Walks over the records of comma-separated values (RFC 4180) without copying a cell.
///
/// Lines may end in LF, CR LF or CR; empty lines are skipped, and the last line needs no line break.
struct CSVScanner {
  /// A mistake of quoting.
  enum Fault: Equatable {
    /// The quotation mark at this offset is never closed.
    case unclosed(Int)
    /// Text follows the closing quotation mark, at this offset.
    case textAfterQuote(Int)
  }

  /// The cells of the record just read, as many as ``cellCount`` says and at most as many as asked for; behind them may
  /// stand some of an earlier record.
  private(set) var cells: [RegisterCellRange] = []
  /// How many cells it has.
  private(set) var cellCount = 0
  /// Where it begins.
  private(set) var recordStart = 0
  /// The line on which it begins, from 1.
  private(set) var recordLine = 1
  /// The first mistake of quoting in it.
  private(set) var fault: Fault?

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var line = 1

  /// Where the record after the one just read, or an empty line, begins.
  var recordEnd: Int { position }

  /// A scanner that begins at an offset.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// Reads the next record and keeps its first `limit` cells; false at the end.
  mutating func next(keeping limit: Int) -> Bool {
    while position < bytes.count, Self.isBreak(bytes[position]) { takeBreak() }
    guard position < bytes.count else { return false }
    (cellCount, recordStart, recordLine, fault) = (0, position, line, nil)
    while true {
      let cell = bytes[position..<bytes.count].first == Self.quote ? quotedCell() : plainCell()
      if cellCount < cells.count {
        cells[cellCount] = cell
      } else if cellCount < limit {
        cells.append(cell)
      }
      cellCount += 1
      guard position < bytes.count else { return true }
      if Self.isBreak(bytes[position]) {
        takeBreak()
        return true
      }
      position += 1
    }
  }

  /// Ends before a comma, a line break or the end.
  private mutating func plainCell() -> RegisterCellRange {
    let start = position
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte <= Self.comma, byte == Self.comma || Self.isBreak(byte) { break }
      place &+= 1
    }
    position = place
    return RegisterCellRange(range: start..<place)
  }

  private mutating func quotedCell() -> RegisterCellRange {
    let opening = position
    position += 1
    var hasDoubledQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else { break }
        hasDoubledQuotes = true
        position += 2
      } else if Self.isBreak(byte) {
        takeBreak()
      } else {
        position += 1
      }
    }
    let content = opening + 1..<min(position, bytes.count)
    endQuote(opening)
    return RegisterCellRange(range: content, hasDoubledQuotes: hasDoubledQuotes)
  }

  /// Passes the closing quotation mark and anything that wrongly stands between it and the end of the cell.
  private mutating func endQuote(_ opening: Int) {
    guard position < bytes.count else {
      fault = fault ?? .unclosed(opening)
      return
    }
    position += 1
    let rest = plainCell().range
    if !rest.isEmpty { fault = fault ?? .textAfterQuote(rest.lowerBound) }
  }

  private mutating func takeBreak() {
    let isPair =
      bytes[position] == Self.carriageReturn && position + 1 < bytes.count && bytes[position + 1] == Self.lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func isBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}
