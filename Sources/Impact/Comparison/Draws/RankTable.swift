/// How often each proposal takes each rank, counted block by block; the working memory of one thread.
///
/// A table of a thousand proposals does not fit a core's cache. Orders are kept for a while, so that the counts of one
/// rank after the other are added to a row that does.
final class RankTable {
  private static let capacity = 256

  private let proposals: Int
  /// From one kept order to the next, with room to keep them apart in the cache.
  private let stride: Int
  private let orders: UnsafeMutablePointer<UInt16>
  private var kept = 0
  private var counts: [UInt32]
  private var first: [UInt16] = []
  private var tiedDraws = 0

  init(proposals: Int, draws: Int) {
    self.proposals = proposals
    stride = (proposals + 31) / 32 * 32 + 32
    orders = .allocate(capacity: stride * Self.capacity)
    counts = [UInt32](repeating: 0, count: proposals * proposals)
    first.reserveCapacity(draws)
  }

  deinit { orders.deallocate() }

  /// Room for the next draw's order, which `keep` then takes.
  var next: UnsafeMutablePointer<UInt16> { orders + kept * stride }

  /// Takes the order that was written to `next`.
  func keep(tied: Bool) {
    first.append(next[0])
    if tied { tiedDraws += 1 }
    kept += 1
    if kept == Self.capacity { count() }
  }

  /// What was counted.
  func result() -> RankCounts {
    count()
    return RankCounts(proposals: proposals, byRank: counts, first: first, tiedDraws: tiedDraws)
  }

  private func count() {
    let (proposals, stride, kept, orders) = (proposals, stride, kept, orders)
    counts.withUnsafeMutableBufferPointer { counts in
      guard var row = counts.baseAddress else { return }
      for rank in 0..<proposals {
        var place = orders + rank
        for _ in 0..<kept {
          row[Int(place.pointee)] &+= 1
          place += stride
        }
        row += proposals
      }
    }
    self.kept = 0
  }
}
