internal import YAMLReading

/// Reads the rows of a register into its columns.
struct RegisterRows {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let header: RegisterHeader
  private let places: Places
  private var mistakes: RegisterMistakes
  private var register: OverlapRegister
  private var ids: RegisterIDs
  private var combinations = 0
  private var withoutWords: (count: Int, first: SourceMark)?

  /// Where the cells of a row are.
  private struct Places {
    var id = 0, start = 0, end = 0, audiences = 0, themes = 0
    var references: Int?
  }

  /// For the rows below a first line; `bytes` may be a part of a register of `registerBytes`.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, header: RegisterHeader, mistakes: RegisterMistakes, registerBytes: Int
  ) {
    self.bytes = bytes
    self.header = header
    self.mistakes = mistakes
    func place(_ column: RegisterColumn) -> Int { header.place(of: column) ?? 0 }
    places = Places(
      id: place(.id), start: place(.start), end: place(.end), audiences: place(.audiences), themes: place(.themes),
      references: header.place(of: .refs))
    let rows = Self.guess(bytes)
    register = OverlapRegister(expecting: rows)
    ids = RegisterIDs(expecting: rows, registerBytes: registerBytes)
  }

  /// About how many rows there are, from the first 64 KiB; the shortest in order has 24 bytes or more.
  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let sample = bytes.prefix(65_536)
    let lines = sample.count { $0 == UInt8(ascii: "\n") } + 1
    return min(bytes.count / max(1, sample.count) * lines * 9 / 8, bytes.count / 24)
  }

  /// Reads the rows that are below the record which a scanner has just read.
  mutating func read(_ start: CSVScanner) {
    var scanner = start
    while scanner.next(keeping: header.count) {
      readRow(scanner)
      if combinations > OverlapRegister.maximumCombinations {
        mistakes.report(.tooManyCombinations, at: scanner.recordStart, of: scanner)
        break
      }
    }
  }

  /// The register; nil when there were mistakes. Doubts are noted.
  mutating func finished() -> OverlapRegister? {
    if mistakes.count > 0 { return nil }
    if let withoutWords { mistakes.warn(.noWords(withoutWords.count), at: withoutWords.first) }
    ids.warnOfUnknown(mistakes)
    register.references = ids.resolvedReferences()
    return register
  }

  /// What was read when there is neither mistake nor doubt.
  var part: RegisterHalves.Part? {
    guard mistakes.count == 0, withoutWords == nil else { return nil }
    return RegisterHalves.Part(register: register, ids: ids, combinations: combinations)
  }

  private mutating func readRow(_ scanner: CSVScanner) {
    guard isWhole(scanner) else { return }
    readID(scanner)
    readDays(scanner)
    readWords(.audiences, scanner)
    readWords(.themes, scanner)
    readReferences(scanner)
    let row = register.count - 1
    let (audiences, themes) = (register.audiences.range(row).count, register.themes.range(row).count)
    combinations += audiences * themes
    if audiences == 0 || themes == 0 {
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

  private mutating func readID(_ scanner: CSVScanner) {
    let cell = scanner.cells[places.id]
    RegisterCell.with(cell, of: bytes) { text in
      let id = RegisterCell.trimmed(text)
      if id.isEmpty {
        mistakes.report(.noID, at: cell.range.lowerBound, of: scanner)
      } else if let line = ids.add(id, line: scanner.recordLine) {
        mistakes.report(.idTwice(id, line: line), at: cell.range.lowerBound, of: scanner)
      }
    }
  }

  private mutating func readDays(_ scanner: CSVScanner) {
    let begin = readDay(.start, scanner.cells[places.start], scanner)
    let end = readDay(.end, scanner.cells[places.end], scanner)
    if let begin, let end, end < begin {
      let (first, last) = (scanner.cells[places.start].range, scanner.cells[places.end].range)
      mistakes.report(.endsBeforeStart(bytes[last], start: bytes[first]), at: last.lowerBound, of: scanner)
    }
    register.begins.append(begin ?? 0)
    register.ends.append(end ?? 0)
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
      ? Self.read(cell, of: bytes, into: &register.audiences, &register.audienceWords)
      : Self.read(cell, of: bytes, into: &register.themes, &register.themeWords)
    if !isInOrder { mistakes.report(.tooManyWords(column), at: cell.range.lowerBound, of: scanner) }
  }

  /// Reads the words of a cell; false when they are more than are told apart.
  private static func read(
    _ cell: RegisterCellRange, of bytes: UnsafeBufferPointer<UInt8>, into list: inout ListColumn<UInt16>,
    _ words: inout WordTable
  ) -> Bool {
    var isInOrder = true
    RegisterCell.with(cell, of: bytes) { text in
      RegisterCell.forEachWord(in: text) { word in
        let code = words.code(of: word)
        if code < OverlapRegister.maximumWords {
          list.append(UInt16(truncatingIfNeeded: code))
        } else {
          isInOrder = false
        }
      }
    }
    list.endRow()
    return isInOrder
  }

  private mutating func readReferences(_ scanner: CSVScanner) {
    guard let place = places.references else { return }
    let cell = scanner.cells[place]
    guard !cell.range.isEmpty else { return }
    RegisterCell.with(cell, of: bytes) { text in
      RegisterCell.forEachWord(in: text) { word in
        ids.addReference(from: register.count - 1, to: word)
      }
    }
  }
}
