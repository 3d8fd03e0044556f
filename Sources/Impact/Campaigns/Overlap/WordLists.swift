/// The words of each row of a column, as codes, all lists one behind the other.
struct WordLists: Sendable {
  /// All lists; within one each code once.
  private(set) var codes: [UInt16] = []
  /// The words of the codes.
  private(set) var words = WordTable()
  /// How many codes the longest list has.
  private(set) var longest = 0
  private var start = 0

  /// Where the last list ends. A register has fewer than 2³² bytes.
  var end: UInt32 { UInt32(truncatingIfNeeded: start) }

  /// Makes room for the lists of so many rows.
  mutating func reserve(_ rows: Int) { codes.reserveCapacity(2 * rows) }

  /// Adds a word to the list that ``endList()`` will end; false when there are more words than are told apart.
  @inline(__always)
  mutating func append(_ word: ShortWord) -> Bool { append(code: words.code(of: word)) }

  /// Adds a word of any length.
  @inline(__always)
  mutating func append(_ word: UnsafeRawBufferPointer) -> Bool { append(code: words.code(of: word)) }

  @inline(__always)
  private mutating func append(code: Int) -> Bool {
    guard code < OverlapRegister.maximumWords else { return false }
    codes.append(UInt16(truncatingIfNeeded: code))
    return true
  }

  /// Ends a list, drops what it holds twice, and returns how many codes are left.
  @inline(__always)
  mutating func endList() -> Int {
    if codes.count - start > 1 { removeRepeats() }
    let count = codes.count - start
    (start, longest) = (codes.count, max(longest, count))
    return count
  }

  private mutating func removeRepeats() {
    // A short list is nearly always without repeats, which few comparisons show.
    if codes.count - start <= 8, !hasRepeats() { return }
    codes[start...].sort()
    var kept = start + 1
    for position in start + 1..<codes.count where codes[position] != codes[kept - 1] {
      codes[kept] = codes[position]
      kept += 1
    }
    codes.removeLast(codes.count - kept)
  }

  private func hasRepeats() -> Bool {
    for position in start + 1..<codes.count {
      for earlier in start..<position where codes[earlier] == codes[position] { return true }
    }
    return false
  }
}
