internal import YAMLReading

/// The ids of a register, and who names whom; names are resolved when all ids are known.
///
/// An id that is a plain small number, as in most tables, is its own place in a list; any other is looked up as a word.
struct RegisterIDs {
  /// An id as a number: itself, or the code of its word with ``wordFlag``.
  private typealias Code = UInt32

  /// For each number its row plus one; 0 while no row has it.
  private var numbers: [UInt32] = []
  /// Numbers from here on are words.
  private let mostNumbers: Int
  private var words: WordTable
  /// For each word its row plus one; 0 while it is only named.
  private var rows: [UInt32] = []
  /// For each row the line on which it begins.
  private var lines: [UInt32] = []
  /// References in the order of the rows: the row that names, and what it names.
  private var references: [(row: UInt32, code: Code)] = []

  private static let wordFlag: Code = 1 << 31

  /// A table with room for so many ids, in a register of so many bytes; the latter is the same for all its parts.
  init(expecting count: Int, registerBytes: Int) {
    words = WordTable()
    lines.reserveCapacity(count)
    mostNumbers = registerBytes / 4
  }

  /// Adds the next row's id; returns the line of an earlier row that has it.
  mutating func add(_ id: UnsafeRawBufferPointer, line: Int) -> UInt32? {
    let code = code(of: id)
    lines.append(UInt32(truncatingIfNeeded: line))
    let known = row(of: code)
    if known != 0 { return lines[Int(known) - 1] }
    set(UInt32(truncatingIfNeeded: lines.count), for: code)
    return nil
  }

  /// Notes that a row names another.
  mutating func addReference(from row: Int, to id: UnsafeRawBufferPointer) {
    references.append((UInt32(truncatingIfNeeded: row), code(of: id)))
  }

  /// Adds the rows of the second half of a register; false when an id is there twice.
  mutating func append(_ other: RegisterIDs) -> Bool {
    let above = UInt32(truncatingIfNeeded: lines.count)
    let codes = words.codes(adding: other.words)
    rows.append(contentsOf: repeatElement(0, count: words.count - rows.count))
    makeRoom(for: other.numbers.count - 1)
    func here(_ code: Code) -> Code {
      code & Self.wordFlag == 0 ? code : codes[Int(code ^ Self.wordFlag)] | Self.wordFlag
    }
    for (number, row) in other.numbers.enumerated() where row != 0 {
      guard numbers[number] == 0 else { return false }
      numbers[number] = row + above
    }
    for (word, row) in other.rows.enumerated() where row != 0 {
      guard rows[Int(codes[word])] == 0 else { return false }
      rows[Int(codes[word])] = row + above
    }
    lines += other.lines
    references.reserveCapacity(references.count + other.references.count)
    for reference in other.references { references.append((reference.row + above, here(reference.code))) }
    return true
  }

  /// Whether every name is some row's id.
  var areAllKnown: Bool { references.allSatisfy { row(of: $0.code) != 0 } }

  /// For each row the rows it names; names that no row has are passed over.
  func resolvedReferences() -> ListColumn<UInt32> {
    var column = ListColumn<UInt32>(expecting: lines.count)
    var next = 0
    for row in lines.indices {
      while next < references.count, references[next].row == row {
        let named = self.row(of: references[next].code)
        if named != 0 { column.append(named - 1) }
        next += 1
      }
      column.endRow()
    }
    return column
  }

  /// Notes names that no row has.
  func warnOfUnknown(_ mistakes: RegisterMistakes) {
    let unknown = references.lazy.filter { row(of: $0.code) == 0 }
    guard let first = unknown.first else { return }
    let isWord = first.code & Self.wordFlag != 0
    let name = isWord ? words[Int(first.code ^ Self.wordFlag)] : "\(first.code)"
    let line = Int(lines[Int(first.row)])
    mistakes.warn(
      .unknownReferences(unknown.count, first: RegisterMessage.quoted(name.utf8)), at: SourceMark(line: line, column: 1)
    )
  }

  // MARK: Codes

  @inline(__always)
  private func row(of code: Code) -> UInt32 {
    code & Self.wordFlag == 0 ? numbers[Int(code)] : rows[Int(code ^ Self.wordFlag)]
  }

  @inline(__always)
  private mutating func set(_ row: UInt32, for code: Code) {
    if code & Self.wordFlag == 0 { numbers[Int(code)] = row } else { rows[Int(code ^ Self.wordFlag)] = row }
  }

  @inline(__always)
  private mutating func code(of id: UnsafeRawBufferPointer) -> Code {
    if let number = Self.number(id), number < mostNumbers {
      if number >= numbers.count { makeRoom(for: number) }
      return Code(truncatingIfNeeded: number)
    }
    let word = words.code(of: id)
    if word == rows.count { rows.append(0) }
    return Code(truncatingIfNeeded: word) | Self.wordFlag
  }

  private mutating func makeRoom(for number: Int) {
    guard number >= numbers.count else { return }
    let count = min(mostNumbers, max(number + 1, 2 * numbers.count, 1024))
    numbers.append(contentsOf: repeatElement(0, count: max(number + 1, count) - numbers.count))
  }

  /// The number that plain digits make; nil for any other id, such as 007, which is not 7.
  @inline(__always)
  private static func number(_ id: UnsafeRawBufferPointer) -> Int? {
    guard id.count < 9, id[0] != UInt8(ascii: "0") || id.count == 1 else { return nil }
    var number = 0
    for byte in id {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }
}
