internal import YAMLReading

/// Reads rows in which nothing is quoted and nothing is wrong, in one pass over their bytes.
///
/// Whatever it does not know it refuses, and ``RegisterRows`` reads the register instead. Both read the same from rows
/// that this accepts.
struct PlainRows {
  /// What was read.
  private(set) var part: RegisterPart
  /// What the cells of a row hold, nil where it is not read.
  private let columns: [RegisterColumn?]

  /// For the rows below a first line, of a register of so many bytes.
  init(_ header: RegisterHeader, registerBytes: Int) {
    part = RegisterPart(registerBytes: registerBytes)
    var columns = [RegisterColumn?](repeating: nil, count: header.count)
    for column in RegisterColumn.allCases {
      if let place = header.place(of: column) { columns[place] = column }
    }
    self.columns = columns
  }

  /// Makes room for the rows of a stretch of so many bytes, as many as lines like these have.
  mutating func reserve(bytes: Int, like lines: UnsafeRawBufferPointer) {
    let count = lines.count { $0 == UInt8(ascii: "\n") }
    part.reserve(bytes * count / max(1, lines.count) * 33 / 32 + 64)
  }

  /// Reads the rows of whole lines, each with its LF; false when one is not plain.
  ///
  /// Up to ``RegisterPieces/padding`` bytes behind the lines must be readable.
  mutating func read(_ lines: UnsafeRawBufferPointer) -> Bool {
    guard let start = lines.baseAddress else { return true }
    let end = start + lines.count
    var cursor = PlainCursor(start)
    columns.withUnsafeBufferPointer { columns in
      // The last byte is an LF, which no step but passing a line break goes beyond: the cursor never passes the end.
      while cursor.place < end {
        if cursor.passBreak() { continue }
        guard row(&cursor, columns) else { break }
      }
    }
    return cursor.place == end && (cursor.sawASCII || isUTF8(lines))
  }

  @inline(__always)
  private mutating func row(_ cursor: inout PlainCursor, _ columns: UnsafeBufferPointer<RegisterColumn?>) -> Bool {
    var (id, begin, end): (RegisterIDs.Code?, Int32?, Int32?)
    for position in columns.indices {
      if position > 0, !cursor.passComma() { return false }
      switch columns[position] {
      case nil: guard cursor.passCell() else { return false }
      case .id: id = readID(&cursor)
      case .start: begin = cursor.day()
      case .end: end = cursor.day()
      case .audiences: guard Self.read(&cursor, into: &part.audiences) else { return false }
      case .themes: guard Self.read(&cursor, into: &part.themes) else { return false }
      case .refs: guard readReferences(&cursor) else { return false }
      }
    }
    guard let id, let begin, let end, begin <= end else { return false }
    return part.append(begin: begin, end: end, id: id) && cursor.passBreak()
  }

  private func isUTF8(_ lines: UnsafeRawBufferPointer) -> Bool {
    (try? UTF8Span(validating: lines.bindMemory(to: UInt8.self).span)) != nil
  }
}

// Cells; each leaves the cursor where a comma or a line break should be.
extension PlainRows {
  @inline(__always)
  private mutating func readID(_ cursor: inout PlainCursor) -> RegisterIDs.Code? {
    if let short = cursor.shortWord(inList: false) { return short.isEmpty ? nil : part.ids.code(of: short) }
    guard let text = cursor.text(inList: false), !text.isEmpty else { return nil }
    return part.ids.code(of: text)
  }

  @inline(__always)
  private static func read(_ cursor: inout PlainCursor, into lists: inout WordLists) -> Bool {
    repeat {
      if let short = cursor.shortWord(inList: true) {
        guard short.isEmpty || lists.append(short) else { return false }
      } else {
        guard let text = cursor.text(inList: true), text.isEmpty || lists.append(text) else { return false }
      }
    } while cursor.passSemicolon()
    return true
  }

  @inline(__always)
  private mutating func readReferences(_ cursor: inout PlainCursor) -> Bool {
    repeat {
      if let short = cursor.shortWord(inList: true) {
        if !short.isEmpty { part.ids.appendReference(part.ids.code(of: short), from: part.count) }
      } else {
        guard let text = cursor.text(inList: true) else { return false }
        if !text.isEmpty { part.ids.appendReference(part.ids.code(of: text), from: part.count) }
      }
    } while cursor.passSemicolon()
    return true
  }
}
