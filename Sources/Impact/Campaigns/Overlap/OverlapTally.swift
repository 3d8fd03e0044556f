/// What was counted under some of the keys.
struct OverlapTally: Sendable {
  /// Pairs whose least shared key is one of them.
  private(set) var pairs = 0
  /// Sum of the smaller row numbers.
  private(set) var sumOfFirst = 0
  /// Sum of the larger row numbers.
  private(set) var sumOfSecond = 0
  /// The buckets with the most meetings, most first.
  private(set) var crowds: [(bucket: Int, meetings: Int)] = []

  /// Nothing counted.
  init() {}

  /// Counts the pairs in some buckets of a sweep.
  init(_ sweep: PairSweep, _ buckets: [Int]) {
    var (pairs, first, second) = (0, 0, 0)
    sweep.run(buckets) { left, right in
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

  /// Adds what was counted under other, larger keys.
  mutating func add(_ other: OverlapTally) {
    pairs += other.pairs
    sumOfFirst += other.sumOfFirst
    sumOfSecond += other.sumOfSecond
    for crowd in other.crowds { addCrowd(crowd.bucket, crowd.meetings) }
  }

  /// Keeps the largest; of equals the earlier.
  private mutating func addCrowd(_ bucket: Int, _ meetings: Int) {
    let isFull = crowds.count == OverlapCount.crowdsShown
    guard meetings > (isFull ? crowds[crowds.count - 1].meetings : 0) else { return }
    let place = crowds.firstIndex { $0.meetings < meetings } ?? crowds.count
    if isFull { crowds.removeLast() }
    crowds.insert((bucket, meetings), at: place)
  }
}
