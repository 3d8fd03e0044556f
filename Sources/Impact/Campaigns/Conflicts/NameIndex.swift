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
  private let starts: [Int]

  private static let topBits = 16

  init(_ entries: [Entry]) {
    let sorted = entries.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
    var starts = [Int](repeating: sorted.count, count: 1 << Self.topBits + 1)
    for (position, entry) in sorted.enumerated().reversed() { starts[Self.top(entry.key)] = position }
    for top in starts.indices.dropLast().reversed() { starts[top] = min(starts[top], starts[top + 1]) }
    self.entries = sorted
    self.starts = starts
  }

  /// The names under a key, lowest first.
  subscript(key: UInt64) -> ArraySlice<Entry> {
    var (low, high) = (starts[Self.top(key)], starts[Self.top(key) + 1])
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < entries.count, entries[end].key == key { end += 1 }
    return entries[low..<end]
  }

  /// A key for values; two that have one key by chance are told apart when their names are compared.
  static func key<each Value: Hashable>(_ value: repeat each Value) -> UInt64 {
    var hasher = Hasher()
    repeat hasher.combine(each value)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  private static func top(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> UInt64(64 - topBits)) }
}
