/// What was counted under some of the keys.
struct OverlapTally: Sendable {
  /// Pairs whose least shared key is one of them.
  private(set) var pairs = 0
  /// Sum of the smaller row numbers.
  private(set) var sumOfFirst = 0
  /// Sum of the larger row numbers.
  private(set) var sumOfSecond = 0
  /// The buckets with the most meetings, most first.
  private(set) var crowds: [(bucket: Range<Int>, meetings: Int)] = []

  /// Nothing counted.
  init() {}

  /// Counts the pairs in a stretch of a sweep, but for buckets that begin at some entries.
  init(_ sweep: PairSweep, _ stretch: Range<Int>, leavingOut excess: Set<Int>) {
    var (pairs, first, second) = (0, 0, 0)
    sweep.run(stretch, leavingOut: excess, inAnyOrder: true) { left, right in
      pairs &+= 1
      first &+= left
      second &+= right
      return true
    } closing: { bucket, meetings in
      addCrowd(bucket, meetings)
    }
    // Rows are counted from 1 in results.
    (self.pairs, sumOfFirst, sumOfSecond) = (pairs, first + pairs, second + pairs)
  }

  /// Counts the pairs of which one names the other in a stretch of the references, but for those whose least shared key is not counted.
  init(named stretch: Range<Int>, of register: OverlapRegister, notCounted: Set<UInt32>) {
    let intervals = register.intervals
    for reference in register.references[stretch] {
      let (row, other) = (Int(reference >> 32), Int(reference & 0xFFFF_FFFF))
      let (one, two) = (intervals.spans[row], intervals.spans[other])
      guard row != other, one.begin <= two.end, two.begin <= one.end,
        !(other < row && register.names(other, row)), let key = intervals.leastShared(row, other),
        !notCounted.contains(key)
      else { continue }
      pairs += 1
      sumOfFirst += min(row, other) + 1
      sumOfSecond += max(row, other) + 1
    }
  }

  /// Adds what was counted under other, larger keys.
  mutating func add(_ other: OverlapTally) {
    pairs += other.pairs
    sumOfFirst += other.sumOfFirst
    sumOfSecond += other.sumOfSecond
    for crowd in other.crowds { addCrowd(crowd.bucket, crowd.meetings) }
  }

  /// Keeps the largest; of equals the earlier.
  private mutating func addCrowd(_ bucket: Range<Int>, _ meetings: Int) {
    let isFull = crowds.count == OverlapCount.crowdsShown
    guard meetings > (isFull ? crowds[crowds.count - 1].meetings : 0) else { return }
    let place = crowds.firstIndex { $0.meetings < meetings } ?? crowds.count
    if isFull { crowds.removeLast() }
    crowds.insert((bucket, meetings), at: place)
  }
}
