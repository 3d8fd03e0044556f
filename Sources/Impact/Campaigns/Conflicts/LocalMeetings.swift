/// Meets every local campaign with the national ones, and never two local ones: of those there may be a million.
struct LocalMeetings {
  private struct Run {
    let position: Int
    let begin: Int
    let end: Int
  }

  private var national: [UInt32: [Run]] = [:]
  private var longest: [UInt32: Int] = [:]
  private var local: [(position: Int, days: [ClosedRange<Int>], keys: [UInt32])] = []

  /// Adds a campaign with the days it runs and its keys.
  mutating func add(_ position: Int, _ days: [ClosedRange<Int>], _ keys: [UInt32], isLocal: Bool) {
    guard !isLocal else { return local.append((position, days, keys)) }
    for key in keys {
      for span in days {
        national[key, default: []].append(Run(position: position, begin: span.lowerBound, end: span.upperBound))
        longest[key] = max(longest[key, default: 0], span.count)
      }
    }
  }

  /// Visits each pair of a local and a national campaign that share a key and meet in time, once, until `visit`
  /// returns false.
  func forEachPair(_ visit: (Int, Int) -> Bool) {
    guard !local.isEmpty else { return }
    let sorted = national.mapValues { runs in runs.sorted { ($0.begin, $0.position) < ($1.begin, $1.position) } }
    for campaign in local {
      var met: Set<Int> = []
      for key in campaign.keys {
        for span in campaign.days { collect(sorted[key] ?? [], longest[key, default: 0], span, into: &met) }
      }
      for other in met.sorted() where !visit(campaign.position, other) { return }
    }
  }

  /// Runs that meet a span: none that begins after it, none that begins too early to reach it.
  private func collect(_ runs: [Run], _ longest: Int, _ span: ClosedRange<Int>, into met: inout Set<Int>) {
    var index = Self.first(runs, beginningAt: span.lowerBound - longest)
    while index < runs.count, runs[index].begin <= span.upperBound {
      if runs[index].end >= span.lowerBound { met.insert(runs[index].position) }
      index += 1
    }
  }

  private static func first(_ runs: [Run], beginningAt day: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].begin < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
