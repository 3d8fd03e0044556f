/// Which row has an id.
struct RowsByID {
  /// For each number its row plus one; 0 while no row has it.
  private var numbers: [UInt32] = []
  /// The same for the codes of words.
  private var words: [UInt32] = []

  /// The row, from 0; nil while none has the id.
  @inline(__always)
  subscript(code: RegisterIDs.Code) -> Int? {
    let isWord = code & RegisterIDs.wordFlag != 0
    let place = Int(code & ~RegisterIDs.wordFlag)
    let row = isWord ? (place < words.count ? words[place] : 0) : (place < numbers.count ? numbers[place] : 0)
    return row == 0 ? nil : Int(row) - 1
  }

  /// Makes room for ids that are the rows' numbers.
  mutating func reserve(_ rows: Int) { numbers = Array(repeating: 0, count: rows + 1) }

  /// Notes the row of an id, unless an earlier row has it: returns that.
  @inline(__always)
  mutating func add(_ row: Int, for code: RegisterIDs.Code) -> Int? {
    if let known = self[code] { return known }
    let place = Int(code & ~RegisterIDs.wordFlag)
    if code & RegisterIDs.wordFlag != 0 {
      Self.set(row, at: place, of: &words)
    } else {
      Self.set(row, at: place, of: &numbers)
    }
    return nil
  }

  @inline(__always)
  private static func set(_ row: Int, at place: Int, of rows: inout [UInt32]) {
    if place >= rows.count { rows.append(contentsOf: repeatElement(0, count: place + 1 - rows.count)) }
    rows[place] = UInt32(truncatingIfNeeded: row + 1)
  }
}
