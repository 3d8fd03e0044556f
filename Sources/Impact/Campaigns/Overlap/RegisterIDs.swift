/// Codes for the ids of some rows of a register, and who names whom.
///
/// An id that is a plain small number, as in most tables, is its own code; any other is known by the code of its word.
struct RegisterIDs: Sendable {
  /// An id as a number: itself, or the code of its word with ``wordFlag``.
  typealias Code = UInt32

  /// References in the order of the rows: the row that names, and what it names.
  private(set) var references: [(row: UInt32, code: Code)] = []
  /// The ids, and names, that are not plain small numbers.
  private(set) var words = WordTable()
  /// Numbers from here on are words, so that a list with a place for each number is not larger than the register.
  private let mostNumbers: UInt32

  /// Tells words from numbers.
  static let wordFlag: Code = 1 << 31

  /// No ids yet, of a register of so many bytes; the latter is the same for all its parts.
  init(registerBytes: Int) {
    mostNumbers = UInt32(truncatingIfNeeded: registerBytes / 4)
  }

  /// Notes that the next row names another, which has that code.
  @inline(__always)
  mutating func appendReference(_ code: Code, from row: Int) {
    references.append((UInt32(truncatingIfNeeded: row), code))
  }

  /// The code of an id.
  @inline(__always)
  mutating func code(of id: UnsafeRawBufferPointer) -> Code {
    if id.count < 8 { return code(of: ShortWord(id)) }
    return Code(truncatingIfNeeded: words.code(of: id)) | Self.wordFlag
  }

  /// The code of an id of one to seven bytes.
  @inline(__always)
  mutating func code(of id: ShortWord) -> Code {
    if let number = id.number, number < mostNumbers { return number }
    return Code(truncatingIfNeeded: words.code(of: id)) | Self.wordFlag
  }
}
