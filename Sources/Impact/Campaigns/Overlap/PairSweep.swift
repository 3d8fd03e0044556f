/// Walks over the items of ``KeyedIntervals`` key by key, and within a key by first day, with the list of those that
/// are still running; a pair is taken only under its least shared key, so that none is met twice and none is kept.
struct PairSweep: Sendable {
  /// The entries of each key under which there are two or more, by ascending key.
  let buckets: [Range<Int>]

  private let intervals: KeyedIntervals
  /// Key in the upper half; below it whether the key is its item's least, and the interval; by key, then first day.
  private let entries: [UInt64]

  /// Marks an entry whose key is its item's least.
  static let leastFlag: UInt64 = 1 << 31

  /// Sorts the items' entries.
  init(_ intervals: KeyedIntervals) {
    self.intervals = intervals
    entries = Self.sortedEntries(intervals)
    buckets = Self.buckets(of: entries)
  }

  /// The key of a bucket.
  func key(of bucket: Range<Int>) -> UInt32 { Self.key(entries[bucket.lowerBound]) }

  /// How many pairs of intervals meet within a bucket, without visiting them.
  func meetings(in bucket: Range<Int>) -> Int {
    let ends = entries[bucket].map { intervals.spans[Self.span($0)].end }.sorted()
    var (over, met) = (0, 0)
    for (begun, entry) in entries[bucket].enumerated() {
      let begin = intervals.spans[Self.span(entry)].begin
      while over < ends.count, ends[over] < begin { over += 1 }
      met += begun - over
    }
    return met
  }

  /// Visits the pairs of some buckets, smaller position first; `closing` hears each bucket's position and how many
  /// pairs of intervals met in it, whether taken there or not. Ends when `visit` returns false.
  @inline(__always)
  func run(_ chosen: some Sequence<Int>, visit: (Int, Int) -> Bool, closing: (Int, Int) -> Void) {
    var active: [Running] = []
    for position in chosen {
      let bucket = buckets[position]
      let missing = bucket.count - active.count
      if missing > 0 { active.append(contentsOf: repeatElement(Running(), count: max(missing, active.count))) }
      let met = active.withUnsafeMutableBufferPointer { sweep(bucket, active: $0, visit: visit) }
      guard let met else { return }
      closing(position, met)
    }
  }

  /// The number of meetings; nil when `visit` wants no more.
  @inline(__always)
  private func sweep(
    _ bucket: Range<Int>, active: UnsafeMutableBufferPointer<Running>, visit: (Int, Int) -> Bool
  ) -> Int? {
    let key = key(of: bucket)
    var (running, met) = (0, 0)
    for entry in entries[bucket] {
      let current = newcomer(entry, key, isLarge: bucket.count > 64)
      let begin = intervals.spans[Int(current.span)].begin
      var kept = 0
      for index in 0..<running {
        let other = active[index]
        if other.end < begin { continue }
        if kept != index { active[kept] = other }
        kept &+= 1
        if other.smaller & current.smaller != 0, sharesKey(other.item, current.item, below: key) { continue }
        if intervals.hasWaves, !isFirstMeeting(other, current) { continue }
        let (first, second) = other.item < current.item ? (other.item, current.item) : (current.item, other.item)
        guard visit(Int(first), Int(second)) else { return nil }
      }
      met &+= kept
      active[kept] = current
      running = kept &+ 1
    }
    return met
  }

  /// The entry as a running interval; in a small bucket the few comparisons look at the keys themselves.
  private func newcomer(_ entry: UInt64, _ key: UInt32, isLarge: Bool) -> Running {
    let span = intervals.spans[Self.span(entry)]
    var smaller: UInt32 = 0
    if entry & Self.leastFlag == 0 { smaller = isLarge ? mask(ofKeysBelow: key, item: Int(span.item)) : .max }
    return Running(
      end: span.end, item: span.item, smaller: smaller, span: UInt32(truncatingIfNeeded: Self.span(entry)))
  }

  /// One bit for each of an item's smaller keys; two items whose bits differ share none of them.
  private func mask(ofKeysBelow key: UInt32, item: Int) -> UInt32 {
    var mask: UInt32 = 0
    for position in intervals.firstKey[item]..<intervals.firstKey[item + 1] {
      let other = intervals.keys[position]
      if other >= key { break }
      mask |= 1 << ((other &* 0x9E37_79B1) >> 27)
    }
    return mask
  }

  private func sharesKey(_ left: UInt32, _ right: UInt32, below key: UInt32) -> Bool {
    var (a, b) = (intervals.firstKey[Int(left)], intervals.firstKey[Int(right)])
    let (aEnd, bEnd) = (intervals.firstKey[Int(left) + 1], intervals.firstKey[Int(right) + 1])
    while a < aEnd, b < bEnd {
      let (x, y) = (intervals.keys[a], intervals.keys[b])
      if max(x, y) >= key { return false }
      if x == y { return true }
      if x < y { a += 1 } else { b += 1 }
    }
    return false
  }

  /// Whether these are the first two intervals of their items that meet.
  private func isFirstMeeting(_ left: Running, _ right: Running) -> Bool {
    var (a, b) = (intervals.firstSpan[Int(left.item)], intervals.firstSpan[Int(right.item)])
    while a < left.span || b < right.span {
      let (x, y) = (intervals.spans[a], intervals.spans[b])
      if x.begin <= y.end, y.begin <= x.end { return false }
      if x.end < y.end { a += 1 } else { b += 1 }
    }
    return true
  }
}

/// An interval that has begun, with what the walk asks of it.
private struct Running {
  var end: Int32 = 0
  var item: UInt32 = 0
  /// A bit for each smaller key of the item, or all bits: two items without a bit in common share no smaller key.
  var smaller: UInt32 = 0
  var span: UInt32 = 0
}
