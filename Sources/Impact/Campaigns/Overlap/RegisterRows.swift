internal import YAMLReading

/// Reads the rows of any register, with the place of each mistake.
struct RegisterRows {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let header: RegisterHeader
  private let places: Places
  private var mistakes: RegisterMistakes
  private var part: RegisterPart
  private var rowsByID = RowsByID()
  /// For each id the line on which its row begins.
  private var lines: [UInt32] = []
  private var withoutWords: (count: Int, first: SourceMark)?

  /// Where the cells of a row are.
  private struct Places {
    var id = 0, start = 0, end = 0, audiences = 0, themes = 0
    var references: Int?
  }

  /// For the rows below a first line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, header: RegisterHeader, mistakes: RegisterMistakes) {
    self.bytes = bytes
    self.header = header
    self.mistakes = mistakes
    func place(_ column: RegisterColumn) -> Int { header.place(of: column) ?? 0 }
    places = Places(
      id: place(.id), start: place(.start), end: place(.end), audiences: place(.audiences), themes: place(.themes),
      references: header.place(of: .refs))
    part = RegisterPart(registerBytes: bytes.count)
  }

  /// Reads the rows that are below the record which a scanner has just read.
  mutating func read(_ start: CSVScanner) {
    var scanner = start
    while scanner.next(keeping: header.count) {
      readRow(scanner)
      if part.combinations > OverlapRegister.maximumCombinations {
        mistakes.report(.tooManyCombinations, at: scanner.recordStart, of: scanner)
        break
      }
    }
  }

  /// The register; nil when there were mistakes. Doubts are noted.
  mutating func finished() -> OverlapRegister? {
    guard mistakes.count == 0, let joined = JoinedParts([part]) else { return nil }
    if let withoutWords { mistakes.warn(.noWords(withoutWords.count), at: withoutWords.first) }
    if let first = joined.firstUnknown {
      mistakes.warn(
        .unknownReferences(joined.unknown, first: RegisterMessage.quoted(first.name.utf8)),
        at: SourceMark(line: Int(lines[first.row]), column: 1))
    }
    return joined.register
  }

  private mutating func readRow(_ scanner: CSVScanner) {
    guard isWhole(scanner) else { return }
    let id = readID(scanner)
    let (begin, end) = readDays(scanner)
    readWords(.audiences, scanner)
    readWords(.themes, scanner)
    readReferences(scanner)
    if !part.append(begin: begin, end: end, id: id) {
      withoutWords = (
        (withoutWords?.count ?? 0) + 1, withoutWords?.first ?? mistakes.mark(scanner.recordStart, of: scanner)
      )
    }
  }

  /// Whether the row has the cells that the first line promises.
  private mutating func isWhole(_ scanner: CSVScanner) -> Bool {
    switch scanner.fault {
    case .unclosed(let offset): mistakes.report(.unclosed, at: offset, of: scanner)
    case .textAfterQuote(let offset): mistakes.report(.textAfterQuote, at: offset, of: scanner)
    case nil where scanner.cellCount != header.count:
      mistakes.report(.cells(scanner.cellCount, expected: header.count), at: scanner.recordStart, of: scanner)
    case nil: return true
    }
    return false
  }

  /// The code of the id; 0 after a mistake.
  private mutating func readID(_ scanner: CSVScanner) -> RegisterIDs.Code {
    let cell = scanner.cells[places.id]
    var code: RegisterIDs.Code = 0
    RegisterCell.with(cell, of: bytes) { text in
      let id = RegisterCell.trimmed(text)
      if id.isEmpty {
        mistakes.report(.noID, at: cell.range.lowerBound, of: scanner)
        return
      }
      code = part.ids.code(of: id)
      lines.append(UInt32(truncatingIfNeeded: scanner.recordLine))
      if let other = rowsByID.add(lines.count - 1, for: code) {
        mistakes.report(.idTwice(id, line: lines[other]), at: cell.range.lowerBound, of: scanner)
      }
    }
    return code
  }

  /// The first and the last day; 0 after a mistake.
  private mutating func readDays(_ scanner: CSVScanner) -> (begin: Int32, end: Int32) {
    let begin = readDay(.start, scanner.cells[places.start], scanner)
    let end = readDay(.end, scanner.cells[places.end], scanner)
    if let begin, let end, end < begin {
      let (first, last) = (scanner.cells[places.start].range, scanner.cells[places.end].range)
      mistakes.report(.endsBeforeStart(bytes[last], start: bytes[first]), at: last.lowerBound, of: scanner)
    }
    return (begin ?? 0, end ?? 0)
  }

  private mutating func readDay(_ column: RegisterColumn, _ cell: RegisterCellRange, _ scanner: CSVScanner) -> Int32? {
    let text = RegisterCell.trimmed(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[cell.range]))
    if let day = RegisterCell.day(text) { return day }
    let message: RegisterMessage = text.isEmpty ? .noDate(column) : .notADate(text)
    mistakes.report(message, at: cell.range.lowerBound, of: scanner)
    return nil
  }

  private mutating func readWords(_ column: RegisterColumn, _ scanner: CSVScanner) {
    let cell = scanner.cells[column == .audiences ? places.audiences : places.themes]
    let isInOrder =
      column == .audiences
      ? Self.read(cell, of: bytes, into: &part.audiences) : Self.read(cell, of: bytes, into: &part.themes)
    if !isInOrder { mistakes.report(.tooManyWords(column), at: cell.range.lowerBound, of: scanner) }
  }

  /// Reads the words of a cell; false when they are more than are told apart.
  private static func read(
    _ cell: RegisterCellRange, of bytes: UnsafeBufferPointer<UInt8>, into lists: inout WordLists
  ) -> Bool {
    var isInOrder = true
    RegisterCell.with(cell, of: bytes) { text in
      RegisterCell.forEachWord(in: text) { if !lists.append($0) { isInOrder = false } }
    }
    return isInOrder
  }

  private mutating func readReferences(_ scanner: CSVScanner) {
    guard let place = places.references else { return }
    let cell = scanner.cells[place]
    guard !cell.range.isEmpty else { return }
    RegisterCell.with(cell, of: bytes) { text in
      RegisterCell.forEachWord(in: text) { word in
        part.ids.appendReference(part.ids.code(of: word), from: part.count)
      }
    }
  }
}
