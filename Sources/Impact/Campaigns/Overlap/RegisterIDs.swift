internal import YAMLReading

/// The ids of a register, and who names whom; names are resolved when all ids are known.
struct RegisterIDs {
  private var words: WordTable
  /// For each word its row plus one; 0 while it is only named.
  private var rows: [UInt32] = []
  /// For each row the line on which it begins.
  private var lines: [UInt32] = []
  /// References in the order of the rows: the row that names, and the word that it names.
  private var references: [(row: UInt32, word: UInt32)] = []

  /// A table with room for so many ids.
  init(expecting count: Int) {
    words = WordTable(expecting: count)
    rows.reserveCapacity(count)
    lines.reserveCapacity(count)
  }

  /// Adds the next row's id; returns the line of an earlier row that has it.
  mutating func add(_ id: UnsafeRawBufferPointer, line: Int) -> UInt32? {
    let word = code(of: id)
    lines.append(UInt32(truncatingIfNeeded: line))
    if rows[word] != 0 { return lines[Int(rows[word]) - 1] }
    rows[word] = UInt32(truncatingIfNeeded: lines.count)
    return nil
  }

  /// Notes that a row names another.
  mutating func addReference(from row: Int, to id: UnsafeRawBufferPointer) {
    let word = code(of: id)
    references.append((UInt32(truncatingIfNeeded: row), UInt32(truncatingIfNeeded: word)))
  }

  /// For each row the rows it names; names that no row has are passed over, with one warning.
  func references(warning mistakes: RegisterMistakes) -> ListColumn<UInt32> {
    var column = ListColumn<UInt32>(expecting: lines.count)
    var next = references[...]
    for row in lines.indices {
      while let reference = next.first, reference.row == row {
        let named = rows[Int(reference.word)]
        if named != 0 { column.append(named - 1) }
        next.removeFirst()
      }
      column.endRow()
    }
    warnOfUnknown(mistakes)
    return column
  }

  private func warnOfUnknown(_ mistakes: RegisterMistakes) {
    let unknown = references.lazy.filter { rows[Int($0.word)] == 0 }
    guard let first = unknown.first else { return }
    let name = RegisterMessage.quoted(words[Int(first.word)].utf8)
    let line = Int(lines[Int(first.row)])
    mistakes.warn(.unknownReferences(unknown.count, first: name), at: SourceMark(line: line, column: 1))
  }

  private mutating func code(of id: UnsafeRawBufferPointer) -> Int {
    let word = words.code(of: id)
    if word == rows.count { rows.append(0) }
    return word
  }
}
