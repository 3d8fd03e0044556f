extension PairSweep {
  /// The key of an entry.
  @inline(__always)
  static func key(_ entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry >> 32) }
  /// The interval of an entry.
  @inline(__always)
  static func span(_ entry: UInt64) -> Int { Int(truncatingIfNeeded: entry & (leastFlag - 1)) }

  /// An entry for each interval and key of its item, by key, then interval; and how many pairs of entries have the same
  /// key.
  ///
  /// Two threads put the entries into heaps by the first bits of the key, each thread those of a half of the intervals,
  /// and then sort the heaps by the other bits.
  static func sortedEntries(_ intervals: KeyedIntervals) -> (entries: [UInt64], pairs: Int) {
    let count = intervals.spans.count
    let isLarge = count > 1 << 13
    let halves = isLarge ? [0..<count / 2, count / 2..<count] : [0..<count]
    let heaps = KeyHeaps(largest: intervals.keys.max() ?? 0, isOne: !isLarge)
    let counts = concurrentMap(count: halves.count, threads: 2) { heaps.counts(intervals, halves[$0]) }
    let starts = KeyHeaps.starts(counts)
    let total = starts[0].last ?? 0
    var pairs = 0
    let entries = [UInt64](unsafeUninitializedCapacity: total) { places, filled in
      let entries = SharedBuffer(places)
      _ = concurrentMap(count: halves.count, threads: 2) { half in
        heaps.fill(entries, intervals, halves[half], from: starts[half])
      }
      let runs = KeyHeaps.runs(starts[0], atLeast: total / 32 + 1)
      pairs = concurrentMap(count: runs.count, threads: 2) { heaps.sort(entries, runs[$0], starts[0]) }.reduce(0, +)
      filled = total
    }
    return (entries, pairs)
  }
}

/// Entries in heaps by the first bits of their keys.
private struct KeyHeaps: Sendable {
  /// How many bits of the key do not choose the heap.
  private let lowBits: Int
  private let count: Int

  /// For keys up to the largest: two thousand heaps, which is as many as are quickly written to, or one.
  init(largest: UInt32, isOne: Bool) {
    let bits = 32 - largest.leadingZeroBitCount
    lowBits = isOne ? bits : max(0, bits - 11)
    count = Int(largest) >> lowBits + 1
  }

  private func heap(_ key: UInt32) -> Int { Int(truncatingIfNeeded: key) &>> lowBits }

  /// How many entries of some intervals come into each heap.
  func counts(_ intervals: KeyedIntervals, _ spans: Range<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    counts.withUnsafeMutableBufferPointer { counts in
      for span in spans {
        // No key is above the largest, and no heap above the last.
        for position in intervals.keyRange(Int(intervals.spans[span].item)) {
          counts[heap(intervals.keys[position])] &+= 1
        }
      }
    }
    return counts
  }

  /// For each group of intervals where its entries of each heap begin, and last the number of all.
  static func starts(_ counts: [[Int]]) -> [[Int]] {
    var starts = counts.map { _ in [Int]() }
    var next = 0
    for heap in counts[0].indices {
      for (group, counts) in counts.enumerated() {
        starts[group].append(next)
        next += counts[heap]
      }
    }
    for group in starts.indices { starts[group].append(next) }
    return starts
  }

  /// Writes the entries of some intervals, as many into each heap as were counted.
  func fill(_ entries: SharedBuffer<UInt64>, _ intervals: KeyedIntervals, _ spans: Range<Int>, from starts: [Int]) {
    var next = starts
    next.withUnsafeMutableBufferPointer { next in
      for span in spans {
        var low = PairSweep.leastFlag | UInt64(truncatingIfNeeded: span)
        for position in intervals.keyRange(Int(intervals.spans[span].item)) {
          let key = intervals.keys[position]
          entries.places[next[heap(key)]] = UInt64(key) << 32 | low
          next[heap(key)] &+= 1
          low &= ~PairSweep.leastFlag
        }
      }
    }
  }

  /// Runs of heaps with so many entries or more.
  static func runs(_ starts: [Int], atLeast size: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var first = 0
    for heap in starts.indices.dropFirst() where starts[heap] - starts[first] >= size || heap == starts.count - 1 {
      runs.append(first..<heap)
      first = heap
    }
    return runs
  }

  /// Sorts the heaps of a run, each by itself; returns how many pairs of entries have the same key.
  func sort(_ entries: SharedBuffer<UInt64>, _ run: Range<Int>, _ starts: [Int]) -> Int {
    let largest = run.reduce(0) { max($0, starts[$1 + 1] - starts[$1]) }
    var pairs = 0
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: largest) { scratch in
      for heap in run {
        let places = UnsafeMutableBufferPointer(rebasing: entries.places[starts[heap]..<starts[heap + 1]])
        RadixSort.sort(places, by: 32..<32 + lowBits, scratch)
        pairs += Self.pairsWithEqualKeys(places)
      }
    }
    return pairs
  }

  private static func pairsWithEqualKeys(_ sorted: UnsafeMutableBufferPointer<UInt64>) -> Int {
    var (pairs, equal) = (0, 0)
    for position in sorted.indices.dropFirst() {
      equal = PairSweep.key(sorted[position]) == PairSweep.key(sorted[position - 1]) ? equal + 1 : 0
      pairs += equal
    }
    return pairs
  }
}
