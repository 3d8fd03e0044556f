/// Items that each have days and keys, packed into columns, so that all pairs of items that share a key and whose days
/// meet can be visited without comparing every item with every other.
///
/// An item is known by its position, counted from 0 in the order of `append`. It may have several intervals, as a
/// campaign has several waves. Memory grows with the items, their intervals and their keys, never with the pairs.
/// At most 2³¹ intervals and fewer than 2³² keys.
public struct KeyedIntervals: Sendable {
  /// One interval of days of an item, both ends included.
  struct Span {
    var begin: Int32
    var end: Int32
    var item: UInt32
  }

  /// All intervals; those of one item stand together, in order, and do not meet each other; items in order.
  private(set) var spans: [Span] = []
  /// All keys; those of one item stand together, ascending, each once.
  private(set) var keys: [UInt32] = []
  /// For each item the position of its first key, and last the number of keys.
  private(set) var firstKey: [UInt32] = [0]
  /// Whether any item has several intervals.
  private(set) var hasWaves = false

  /// No items.
  public init() {}

  /// How many items there are.
  public var count: Int { firstKey.count - 1 }

  /// Adds an item with one interval of days, both included; one that ends before it begins covers no day.
  public mutating func append(begin: Int32, end: Int32, keys: some Sequence<UInt32>) {
    if begin <= end { spans.append(Span(begin: begin, end: end, item: UInt32(truncatingIfNeeded: count))) }
    self.keys.append(contentsOf: keys)
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
    sweep.run(sweep.entries.indices, leavingOut: [], visit: visit, closing: { _, _ in })
  }

  /// Where in ``keys`` the keys of an item stand.
  @inline(__always)
  func keyRange(_ item: Int) -> Range<Int> {
    // The first is never after the second, for `firstKey` ascends.
    Range(uncheckedBounds: (Int(firstKey[item]), Int(firstKey[item + 1])))
  }

  /// The least key that two items share; nil when they share none.
  func leastShared(_ left: Int, _ right: Int) -> UInt32? {
    var (a, b) = (keyRange(left), keyRange(right))
    while let x = a.first, let y = b.first {
      if keys[x] == keys[y] { return keys[x] }
      if keys[x] < keys[y] { a.removeFirst() } else { b.removeFirst() }
    }
    return nil
  }

  /// The position of the first interval of the item that an interval belongs to.
  func firstSpan(of position: Int) -> Int {
    var first = position
    while first > 0, spans[first - 1].item == spans[position].item { first -= 1 }
    return first
  }

  private mutating func endItem() {
    let start = Int(firstKey[firstKey.count - 1])
    if !isAscending(from: start) {
      let distinct = Set(keys[start...]).sorted()
      keys.replaceSubrange(start..., with: distinct)
    }
    firstKey.append(UInt32(truncatingIfNeeded: keys.count))
  }

  private func isAscending(from start: Int) -> Bool {
    guard keys.count - start > 1 else { return true }
    for position in start + 1..<keys.count where keys[position] <= keys[position - 1] { return false }
    return true
  }
}

// All items at once.
extension KeyedIntervals {
  /// The columns while they are filled.
  struct Columns: Sendable {
    fileprivate let spans: SharedBuffer<Span>
    fileprivate let firstKey: SharedBuffer<UInt32>
    fileprivate let keys: SharedBuffer<UInt32>

    /// Sets an item's only interval, which does not end before it begins, and where its keys begin.
    @inline(__always)
    func setItem(_ item: Int, begin: Int32, end: Int32, firstKey first: Int) {
      spans.places[item] = Span(begin: begin, end: end, item: UInt32(truncatingIfNeeded: item))
      firstKey.places[item] = UInt32(truncatingIfNeeded: first)
    }

    /// Sets a key; those of one item must ascend.
    @inline(__always)
    func setKey(_ key: UInt32, at position: Int) { keys.places[position] = key }
  }

  /// So many items of one interval each, with so many keys in all; `fill` must set each of them, once, and may do so on
  /// several threads.
  init(items: Int, keys count: Int, fill: (Columns) -> Void) {
    spans = Array(unsafeUninitializedCapacity: items) { spans, filledSpans in
      firstKey = Array(unsafeUninitializedCapacity: items + 1) { firstKey, filledFirst in
        keys = Array(unsafeUninitializedCapacity: count) { keys, filledKeys in
          fill(Columns(spans: SharedBuffer(spans), firstKey: SharedBuffer(firstKey), keys: SharedBuffer(keys)))
          firstKey[items] = UInt32(truncatingIfNeeded: count)
          (filledSpans, filledFirst, filledKeys) = (items, items + 1, count)
        }
      }
    }
  }
}
