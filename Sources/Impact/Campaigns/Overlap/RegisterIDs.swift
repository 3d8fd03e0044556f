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

  /// Adds the rows of the second half of a register; false when an id is there twice.
  mutating func append(_ other: RegisterIDs) -> Bool {
    let above = UInt32(truncatingIfNeeded: lines.count)
    let codes = words.codes(adding: other.words)
    rows.append(contentsOf: repeatElement(0, count: words.count - rows.count))
    for (word, row) in other.rows.enumerated() where row != 0 {
      let code = Int(codes[word])
      if rows[code] != 0 { return false }
      rows[code] = row + above
    }
    lines += other.lines
    references.reserveCapacity(references.count + other.references.count)
    for reference in other.references { references.append((reference.row + above, codes[Int(reference.word)])) }
    return true
  }

  /// Whether every name is some row's id.
  var areAllKnown: Bool { rows.allSatisfy { $0 != 0 } }

  /// For each row the rows it names; names that no row has are passed over.
  func resolvedReferences() -> ListColumn<UInt32> {
    var column = ListColumn<UInt32>(expecting: lines.count)
    var next = 0
    for row in lines.indices {
      while next < references.count, references[next].row == row {
        let named = rows[Int(references[next].word)]
        if named != 0 { column.append(named - 1) }
        next += 1
      }
      column.endRow()
    }
    return column
  }

  /// Notes names that no row has.
  func warnOfUnknown(_ mistakes: RegisterMistakes) {
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
