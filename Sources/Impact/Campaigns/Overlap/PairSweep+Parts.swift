extension PairSweep {
  /// The positions of the buckets in about so many runs, each with a like number of entries.
  func parts(_ wanted: Int) -> [Range<Int>] {
    let size = buckets.reduce(0) { $0 + $1.count } / wanted + 1
    var parts: [Range<Int>] = []
    var (start, filled) = (0, 0)
    for (position, bucket) in buckets.enumerated() {
      filled += bucket.count
      if filled >= size {
        parts.append(start..<position + 1)
        (start, filled) = (position + 1, 0)
      }
    }
    if start < buckets.count { parts.append(start..<buckets.count) }
    return parts
  }

  /// The positions of the buckets to leave out, most crowded first, so that the meetings in the others are at most
  /// `limit`.
  func excess(over limit: Int) -> [Int] {
    // Cheap and nearly always enough: as if all met all.
    let bound = buckets.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    guard bound > limit else { return [] }
    let work = buckets.map(meetings)
    var total = work.reduce(0, +)
    let order = work.indices.sorted { (work[$1], $0) < (work[$0], $1) }
    return Array(
      order.prefix { position in
        guard total > limit else { return false }
        total -= work[position]
        return true
      })
  }
}
