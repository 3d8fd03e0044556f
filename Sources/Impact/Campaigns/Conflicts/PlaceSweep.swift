/// Visits the pairs of campaigns that share a key and meet in time, without comparing every one with every other.
///
/// Local campaigns meet those of their own place and the national ones, never those of another place: of local ones there
/// may be a million.
struct PlaceSweep {
  private var words = WordNumbers()
  private var national = KeyedIntervals()
  private var local = KeyedIntervals()
  private var positions: (national: [Int], local: [Int]) = ([], [])
  private var meetings = LocalMeetings()

  /// Adds a campaign with the days it runs and its keys.
  mutating func add(_ position: Int, _ campaign: Campaign, _ days: [ClosedRange<Int>], keys: [String]) {
    let intervals = days.map { (begin: Int32(clamping: $0.lowerBound), end: Int32(clamping: $0.upperBound)) }
    let numbers = keys.map { words.number($0) }
    meetings.add(position, days, numbers, isLocal: campaign.scope == .local)
    if campaign.scope == .local {
      positions.local.append(position)
      local.append(intervals, keys: keys.map { words.number("\($0) \(campaign.localPlace ?? "")") })
    } else {
      positions.national.append(position)
      national.append(intervals, keys: numbers)
    }
  }

  /// Visits each pair of positions once, the smaller first, until `visit` returns false.
  func forEachPair(_ visit: (Int, Int) -> Bool) {
    var goesOn = true
    func told(_ one: Int, _ other: Int) -> Bool {
      goesOn = visit(min(one, other), max(one, other))
      return goesOn
    }
    national.forEachPair { told(positions.national[$0], positions.national[$1]) }
    if goesOn { local.forEachPair { told(positions.local[$0], positions.local[$1]) } }
    if goesOn { meetings.forEachPair(told) }
  }
}
