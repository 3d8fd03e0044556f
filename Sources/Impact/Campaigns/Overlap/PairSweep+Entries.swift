extension PairSweep {
  /// The key of an entry.
  static func key(_ entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry >> 32) }
  /// The interval of an entry.
  static func span(_ entry: UInt64) -> Int { Int(truncatingIfNeeded: entry & (leastFlag - 1)) }

  /// An entry for each interval and key of its item, by key, then first day.
  static func sortedEntries(_ intervals: KeyedIntervals) -> [UInt64] {
    let lowest = intervals.spans.reduce(Int32.max) { min($0, $1.begin) }
    var byBegin = intervals.spans.enumerated().map { position, span in
      UInt64(UInt32(bitPattern: span.begin &- lowest)) << 32 | UInt64(truncatingIfNeeded: position)
    }
    RadixSort.sortByUpperHalf(&byBegin)
    guard byBegin.count > 1 << 15 else { return entries(of: byBegin[...], intervals) }
    let (order, middle) = (byBegin, byBegin.count / 2)
    let halves = concurrentMap(count: 2, threads: 2) { half in
      entries(of: half == 0 ? order[..<middle] : order[middle...], intervals)
    }
    return merged(halves[0], halves[1])
  }

  /// The entries of some intervals in order of their first days, sorted by key.
  private static func entries(of byBegin: ArraySlice<UInt64>, _ intervals: KeyedIntervals) -> [UInt64] {
    var entries: [UInt64] = []
    entries.reserveCapacity(intervals.keys.count * byBegin.count / max(1, intervals.spans.count) + 1024)
    // Where each item has one interval the two are numbered alike, which spares a look far away in memory.
    let isOneEach = intervals.spans.count == intervals.count && !intervals.hasWaves
    for entry in byBegin {
      let span = span(entry)
      let item = isOneEach ? span : Int(intervals.spans[span].item)
      var flag = leastFlag
      for position in intervals.firstKey[item]..<intervals.firstKey[item + 1] {
        entries.append(UInt64(intervals.keys[position]) << 32 | flag | UInt64(truncatingIfNeeded: span))
        flag = 0
      }
    }
    RadixSort.sortByUpperHalf(&entries)
    return entries
  }

  /// Both in one, by key; of equals the earlier first.
  private static func merged(_ earlier: [UInt64], _ later: [UInt64]) -> [UInt64] {
    let count = earlier.count + later.count
    return Array(unsafeUninitializedCapacity: count) { all, filled in
      var (a, b) = (0, 0)
      while a < earlier.count, b < later.count {
        let takesEarlier = key(earlier[a]) <= key(later[b])
        all.initializeElement(at: a + b, to: takesEarlier ? earlier[a] : later[b])
        if takesEarlier { a += 1 } else { b += 1 }
      }
      while a < earlier.count {
        all.initializeElement(at: a + b, to: earlier[a])
        a += 1
      }
      while b < later.count {
        all.initializeElement(at: a + b, to: later[b])
        b += 1
      }
      filled = count
    }
  }

  /// The runs of two or more entries under one key.
  static func buckets(of entries: [UInt64]) -> [Range<Int>] {
    var buckets: [Range<Int>] = []
    var start = 0
    for position in entries.indices.dropFirst() where key(entries[position]) != key(entries[start]) {
      if position - start > 1 { buckets.append(start..<position) }
      start = position
    }
    if entries.count - start > 1 { buckets.append(start..<entries.count) }
    return buckets
  }
}
