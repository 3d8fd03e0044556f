/// Items that each have days and keys, packed into columns, so that all pairs of items that share a key and whose days
/// meet can be visited without comparing every item with every other.
///
/// An item is known by its position, counted from 0 in the order of `append`. It may have several intervals, as a
/// campaign has several waves. Memory grows with the items, their intervals and their keys, never with the pairs.
/// At most 2³¹ intervals.
public struct KeyedIntervals: Sendable {
  /// One interval of days of an item, both ends included.
  struct Span {
    var begin: Int32
    var end: Int32
    var item: UInt32
  }

  /// All intervals; those of one item stand together, in order, and do not meet each other.
  private(set) var spans: [Span] = []
  /// For each item the position of its first interval, and last the number of intervals.
  private(set) var firstSpan: [Int] = [0]
  /// All keys; those of one item stand together, ascending, each once.
  private(set) var keys: [UInt32] = []
  /// For each item the position of its first key, and last the number of keys.
  private(set) var firstKey: [Int] = [0]
  /// Whether any item has several intervals.
  private(set) var hasWaves = false

  /// No items.
  public init() {}

  /// How many items there are.
  public var count: Int { firstSpan.count - 1 }

  /// Makes room for items of one interval each, and for their keys.
  public mutating func reserve(items: Int, keys: Int) {
    spans.reserveCapacity(items)
    firstSpan.reserveCapacity(items + 1)
    firstKey.reserveCapacity(items + 1)
    self.keys.reserveCapacity(keys)
  }

  /// Adds an item with one interval of days, both included; one that ends before it begins covers no day.
  public mutating func append(begin: Int32, end: Int32, keys: some Sequence<UInt32>) {
    self.keys.append(contentsOf: keys)
    endItem(begin: begin, end: end)
  }

  /// Adds a key to the item that ``endItem(begin:end:)`` will add.
  mutating func appendKey(_ key: UInt32) { keys.append(key) }

  /// Adds an item with one interval and the keys appended since the item before.
  mutating func endItem(begin: Int32, end: Int32) {
    if begin <= end { spans.append(Span(begin: begin, end: end, item: UInt32(truncatingIfNeeded: count))) }
    endItem()
  }

  /// Adds an item with several intervals of days, both ends included, in any order; they may meet each other.
  public mutating func append(_ intervals: [(begin: Int32, end: Int32)], keys: some Sequence<UInt32>) {
    let item = UInt32(truncatingIfNeeded: count)
    let start = spans.count
    for interval in intervals.sorted(by: { $0.begin < $1.begin }) where interval.begin <= interval.end {
      if spans.count > start, interval.begin <= spans[spans.count - 1].end {
        spans[spans.count - 1].end = max(spans[spans.count - 1].end, interval.end)
      } else {
        spans.append(Span(begin: interval.begin, end: interval.end, item: item))
      }
    }
    if spans.count - start > 1 { hasWaves = true }
    self.keys.append(contentsOf: keys)
    endItem()
  }

  /// Visits every pair of items that share at least one key and of which an interval of the one has a day in common
  /// with an interval of the other: each pair once, the smaller position first.
  ///
  /// The order depends only on what was appended: by least shared key, then by the day on which the pair first meets
  /// as far as the intervals' first days tell. `visit` returns false to end the walk.
  public func forEachPair(_ visit: (Int, Int) -> Bool) {
    let sweep = PairSweep(self)
    sweep.run(sweep.buckets.indices, visit: visit, closing: { _, _ in })
  }

  private mutating func endItem() {
    let start = firstKey[firstKey.count - 1]
    if !isAscending(from: start) {
      let distinct = Set(keys[start...]).sorted()
      keys.replaceSubrange(start..., with: distinct)
    }
    firstSpan.append(spans.count)
    firstKey.append(keys.count)
  }

  private func isAscending(from start: Int) -> Bool {
    guard keys.count - start > 1 else { return true }
    for position in start + 1..<keys.count where keys[position] <= keys[position - 1] { return false }
    return true
  }
}
