/// Finds names by what they have in common, as numbers: packed, for there may be millions.
struct NameIndex {
  /// A name under something it has.
  struct Entry {
    let key: UInt64
    let name: UInt32
  }

  /// By key, then name.
  private let entries: [Entry]
  /// For each value of a key's top bits where its entries begin, and last how many there are.
  private let starts: [UInt32]
  /// How far a key is shifted to leave its top bits: so many that few keys share them.
  private let shift: UInt64

  init(_ entries: [Entry]) {
    let sorted = entries.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
    let bits = min(22, max(4, Int.bitWidth - sorted.count.leadingZeroBitCount))
    let shift = UInt64(64 - bits)
    let all = UInt32(clamping: sorted.count)
    var starts = [UInt32](repeating: all, count: 1 << bits + 1)
    for position in sorted.indices.reversed() {
      starts[Int(truncatingIfNeeded: sorted[position].key >> shift)] = UInt32(clamping: position)
    }
    for top in starts.indices.dropLast().reversed() { starts[top] = min(starts[top], starts[top + 1]) }
    self.entries = sorted
    self.starts = starts
    self.shift = shift
  }

  /// The names under a key, lowest first.
  subscript(key: UInt64) -> ArraySlice<Entry> { entries[range(of: key)] }

  /// How many names stand under a key.
  func count(_ key: UInt64) -> Int { range(of: key).count }

  private func range(of key: UInt64) -> Range<Int> {
    let top = Int(truncatingIfNeeded: key >> shift)
    let (first, last) = (Int(starts[top]), Int(starts[top + 1]))
    let low = bound(first, last) { $0 < key }
    return low..<bound(low, last) { $0 <= key }
  }

  /// The first of the positions whose key is not before.
  private func bound(_ first: Int, _ last: Int, _ isBefore: (UInt64) -> Bool) -> Int {
    var (low, high) = (first, last)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(entries[middle].key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A key for two numbers; two things that have one key by chance are told apart when their names are compared.
  static func key(_ number: UInt64, _ other: UInt64 = 0) -> UInt64 { mixed(mixed(seed ^ number) ^ other) }

  /// A key for a number and letters.
  static func key(_ number: UInt64, _ letters: some Sequence<UInt8>) -> UInt64 {
    mixed(letters.reduce(mixed(Self.seed ^ number)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Spreads what two numbers differ in over all bits (the last step of MurmurHash3).
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 33)
  }
}
