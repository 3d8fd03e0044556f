/// Walks over the items of ``KeyedIntervals`` key by key, and within a key by first day, with the list of those that
/// are still running; a pair is taken only under its least shared key, so that none is met twice and none is kept.
struct PairSweep: Sendable {
  /// Key in the upper half; below it whether the key is its item's least, and the interval; by key, then interval.
  let entries: [UInt64]

  /// How many pairs of entries have the same key: no more pairs of intervals can meet.
  let mostMeetings: Int

  private let intervals: KeyedIntervals

  /// Marks an entry whose key is its item's least.
  static let leastFlag: UInt64 = 1 << 31

  /// Sorts the items' entries.
  init(_ intervals: KeyedIntervals) {
    self.intervals = intervals
    (entries, mostMeetings) = Self.sortedEntries(intervals)
  }

  /// The key of a bucket.
  func key(of bucket: Range<Int>) -> UInt32 { Self.key(entries[bucket.lowerBound]) }

  /// The entries from a position on that have its key.
  @inline(__always)
  func bucket(at start: Int) -> Range<Int> {
    let key = Self.key(entries[start])
    var end = start + 1
    while end < entries.count, Self.key(entries[end]) == key { end += 1 }
    return start..<end
  }

  /// Visits the buckets of a stretch, which must begin and end with one.
  @inline(__always)
  func forEachBucket(in stretch: Range<Int>, _ visit: (Range<Int>) -> Void) {
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      let bucket = bucket(at: start)
      visit(bucket)
      start = bucket.upperBound
    }
  }

  /// How many pairs of intervals meet within a bucket, without visiting them.
  func meetings(in bucket: Range<Int>) -> Int {
    let spans = entries[bucket].map { intervals.spans[Self.span($0)] }
    let (begins, ends) = (spans.map(\.begin).sorted(), spans.map(\.end).sorted())
    var (over, met) = (0, 0)
    for (begun, begin) in begins.enumerated() {
      while over < ends.count, ends[over] < begin { over += 1 }
      met += begun - over
    }
    return met
  }

  /// Visits the pairs in the buckets of a stretch but some, which are known by where they begin; smaller position first.
  /// `closing` hears each bucket and how many pairs of intervals met in it, whether taken there or not. Ends when
  /// `visit` returns false. The pairs of a bucket come by the day on which they first meet, unless any order will do.
  @inline(__always)
  func run(
    _ stretch: Range<Int>, leavingOut excess: Set<Int>, inAnyOrder: Bool = false, visit: (Int, Int) -> Bool,
    closing: (Range<Int>, Int) -> Void
  ) {
    var room: [Running] = []
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      let bucket = bucket(at: start)
      start = bucket.upperBound
      guard bucket.count > 1, excess.isEmpty || !excess.contains(bucket.lowerBound) else { continue }
      if room.count < bucket.count { room = Array(repeating: Running(), count: 2 * bucket.count) }
      let met = room.withUnsafeMutableBufferPointer { room in
        let newcomers = UnsafeMutableBufferPointer(rebasing: room[..<bucket.count])
        if inAnyOrder, bucket.count <= 12 { return compareAll(bucket, newcomers, visit: visit) }
        gather(bucket, newcomers)
        return sweep(newcomers, key(of: bucket), visit: visit)
      }
      guard let met else { return }
      closing(bucket, met)
    }
  }

  /// The number of meetings among intervals in order of their first days; nil when `visit` wants no more.
  @inline(__always)
  private func sweep(
    _ newcomers: UnsafeMutableBufferPointer<Running>, _ key: UInt32, visit: (Int, Int) -> Bool
  ) -> Int? {
    var (running, met) = (0, 0)
    // Those that are still running are kept before the newcomer: they are never more than those that began.
    for position in newcomers.indices {
      let current = newcomers[position]
      var kept = 0
      for index in 0..<running {
        let other = newcomers[index]
        if other.end < current.begin { continue }
        if kept != index { newcomers[kept] = other }
        kept &+= 1
        guard !isTaken(other, current, key) || visit(min(other, current), max(other, current)) else { return nil }
      }
      met &+= kept
      newcomers[kept] = current
      running = kept &+ 1
    }
    return met
  }

  /// The same for a small bucket in any order: a few comparisons of all with all are cheaper than putting in order.
  @inline(__always)
  private func compareAll(
    _ bucket: Range<Int>, _ room: UnsafeMutableBufferPointer<Running>, visit: (Int, Int) -> Bool
  ) -> Int? {
    let key = key(of: bucket)
    var met = 0
    for (count, position) in bucket.enumerated() {
      let current = newcomer(entries[position], key, isLarge: false)
      room[count] = current
      for index in 0..<count {
        let other = room[index]
        if other.end < current.begin || current.end < other.begin { continue }
        met &+= 1
        guard !isTaken(other, current, key) || visit(min(other, current), max(other, current)) else { return nil }
      }
    }
    return met
  }

  /// Whether a pair that meets under a key is to be taken there: under its least shared key, and where its items first
  /// meet.
  @inline(__always)
  private func isTaken(_ one: Running, _ other: Running, _ key: UInt32) -> Bool {
    if one.smaller & other.smaller != 0, sharesKey(one.item, other.item, below: key) { return false }
    return !intervals.hasWaves || isFirstMeeting(one, other)
  }

  /// The smaller of two items.
  @inline(__always)
  private func min(_ one: Running, _ other: Running) -> Int { Int(Swift.min(one.item, other.item)) }

  /// The larger of two items.
  @inline(__always)
  private func max(_ one: Running, _ other: Running) -> Int { Int(Swift.max(one.item, other.item)) }

  /// Looks up the intervals of a bucket and puts them in order of their first days, and of their positions on one day.
  @inline(__always)
  private func gather(_ bucket: Range<Int>, _ newcomers: UnsafeMutableBufferPointer<Running>) {
    guard bucket.count <= 24 else { return gatherMany(bucket, newcomers) }
    let key = key(of: bucket)
    for (count, position) in bucket.enumerated() {
      let newcomer = newcomer(entries[position], key, isLarge: false)
      var place = count
      while place > 0, newcomers[place - 1].begin > newcomer.begin {
        newcomers[place] = newcomers[place - 1]
        place -= 1
      }
      newcomers[place] = newcomer
    }
  }

  private func gatherMany(_ bucket: Range<Int>, _ newcomers: UnsafeMutableBufferPointer<Running>) {
    let key = key(of: bucket)
    let begins = entries[bucket].map { intervals.spans[Self.span($0)].begin }
    let lowest = begins.min() ?? 0
    var largest: UInt32 = 0
    var order = begins.enumerated().map { position, begin in
      let days = UInt32(bitPattern: begin &- lowest)
      largest |= days
      return UInt64(days) << 32 | UInt64(truncatingIfNeeded: position)
    }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: order.count) { scratch in
      order.withUnsafeMutableBufferPointer {
        RadixSort.sort($0, by: 32..<64 - largest.leadingZeroBitCount, scratch)
      }
    }
    for (place, number) in order.enumerated() {
      let entry = entries[bucket.lowerBound + Int(truncatingIfNeeded: number & 0xFFFF_FFFF)]
      newcomers[place] = newcomer(entry, key, isLarge: bucket.count > 64)
    }
  }

  /// The entry as a running interval; in a small bucket the few comparisons look at the keys themselves.
  @inline(__always)
  private func newcomer(_ entry: UInt64, _ key: UInt32, isLarge: Bool) -> Running {
    let span = intervals.spans[Self.span(entry)]
    var smaller: UInt32 = 0
    if entry & Self.leastFlag == 0 { smaller = isLarge ? mask(ofKeysBelow: key, item: Int(span.item)) : .max }
    return Running(
      begin: span.begin, end: span.end, item: span.item, smaller: smaller,
      span: UInt32(truncatingIfNeeded: Self.span(entry)))
  }

  /// One bit for each of an item's smaller keys; two items whose bits differ share none of them.
  private func mask(ofKeysBelow key: UInt32, item: Int) -> UInt32 {
    var mask: UInt32 = 0
    for position in intervals.keyRange(item) {
      let other = intervals.keys[position]
      if other >= key { break }
      mask |= 1 << ((other &* 0x9E37_79B1) >> 27)
    }
    return mask
  }

  private func sharesKey(_ left: UInt32, _ right: UInt32, below key: UInt32) -> Bool {
    intervals.leastShared(Int(left), Int(right)).map { $0 < key } ?? false
  }

  /// Whether these are the first two intervals of their items that meet.
  private func isFirstMeeting(_ left: Running, _ right: Running) -> Bool {
    var (a, b) = (intervals.firstSpan(of: Int(left.span)), intervals.firstSpan(of: Int(right.span)))
    while a < left.span || b < right.span {
      let (x, y) = (intervals.spans[a], intervals.spans[b])
      if x.begin <= y.end, y.begin <= x.end { return false }
      if x.end < y.end { a += 1 } else { b += 1 }
    }
    return true
  }
}

/// An interval with what the walk asks of it.
private struct Running {
  var begin: Int32 = 0
  var end: Int32 = 0
  var item: UInt32 = 0
  /// A bit for each smaller key of the item, or all bits: two items without a bit in common share no smaller key.
  var smaller: UInt32 = 0
  var span: UInt32 = 0
}
