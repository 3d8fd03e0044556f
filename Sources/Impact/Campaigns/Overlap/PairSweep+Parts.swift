extension PairSweep {
  /// The entries in about so many stretches of like size, none of which parts a bucket.
  func parts(_ wanted: Int) -> [Range<Int>] {
    let size = entries.count / wanted + 1
    var parts: [Range<Int>] = []
    var start = 0
    while start < entries.count {
      let last = min(start + size, entries.count) - 1
      let end = bucket(at: last).upperBound
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// The buckets to leave out, most crowded first, so that the meetings in the others are at most `limit`.
  func excess(over limit: Int) -> [Range<Int>] {
    // Nearly always enough: as if all met all.
    guard mostMeetings > limit else { return [] }
    var work: [(bucket: Range<Int>, meetings: Int)] = []
    forEachBucket(in: entries.indices) { if $0.count > 1 { work.append(($0, meetings(in: $0))) } }
    var total = work.reduce(0) { $0 + $1.meetings }
    work.sort { ($1.meetings, $0.bucket.lowerBound) < ($0.meetings, $1.bucket.lowerBound) }
    return work.prefix { part in
      guard total > limit else { return false }
      total -= part.meetings
      return true
    }
    .map(\.bucket)
  }
}
