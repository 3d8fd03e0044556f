/// Ranks the proposals of one draw after the other; the working memory of one thread.
///
/// Sums are sorted by a whole number that falls as the sum rises, in two passes over its digits; sums that share a
/// number are then put in order by themselves. Equal sums keep the declared order.
final class DrawRanking {
  /// Bits of a packed key that hold the proposal; the others hold two digits of the number.
  private static let indexBits: UInt32 = 11
  private static let digitBits: UInt32 = 10
  private static let digits = 1 << Int(digitBits)

  /// Proposals, and the same rounded up to the eight that are computed together.
  private let count: Int
  private let width: Int
  /// The sum of each proposal.
  let sums: UnsafeMutablePointer<Double>
  private let keys: UnsafeMutablePointer<UInt32>
  private let spare: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<UInt32>

  /// - Parameter count: At least 1 and at most `DecisionMatrix.mostProposals`.
  init(count: Int) {
    self.count = count
    width = (count + 7) / 8 * 8
    sums = .allocate(capacity: width)
    keys = .allocate(capacity: width)
    spare = .allocate(capacity: width)
    ends = .allocate(capacity: 2 * Self.digits)
    sums.initialize(repeating: 0, count: width)
    keys.initialize(repeating: 0, count: width)
    spare.initialize(repeating: 0, count: width)
    ends.initialize(repeating: 0, count: 2 * Self.digits)
  }

  deinit {
    sums.deallocate()
    keys.deallocate()
    spare.deallocate()
    ends.deallocate()
  }

  /// Adds up the scores of one draw, a row of `stride` proposals a domain, into `sums`.
  func add(_ scores: UnsafePointer<Double>, stride: Int, _ weights: UnsafePointer<Double>, domains: Int) {
    let rows = UnsafeRawPointer(scores)
    let sums = UnsafeMutableRawPointer(sums)
    for start in Swift.stride(from: 0, to: width * 8, by: 64) {
      var sum = SIMD8<Double>(repeating: 0)
      var place = start
      for domain in 0..<domains {
        sum += weights[domain] * rows.loadUnaligned(fromByteOffset: place, as: SIMD8<Double>.self)
        place &+= stride &* 8
      }
      sums.storeBytes(of: sum, toByteOffset: start, as: SIMD8<Double>.self)
    }
  }

  /// Puts the proposals in order of `sums`, best first.
  ///
  /// - Parameters:
  ///   - worst: No sum lies below.
  ///   - best: No sum lies above.
  ///   - order: Room for the proposals' positions.
  /// - Returns: Whether any two sums are equal.
  func rank(from worst: Double, to best: Double, into order: UnsafeMutablePointer<UInt16>) -> Bool {
    pack(from: worst, to: best)
    sort()
    let tied = settle()
    let keys = keys
    for rank in 0..<count { order[rank] = UInt16(truncatingIfNeeded: Self.index(keys[rank])) }
    return tied
  }

  /// Packs each sum's number with its proposal.
  private func pack(from worst: Double, to best: Double) {
    let scale = best > worst ? Double(Self.digits * Self.digits - 1) / (best - worst) : 0
    let sums = UnsafeRawPointer(sums)
    let keys = UnsafeMutableRawPointer(keys)
    var index = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7)
    for start in stride(from: 0, to: width, by: 8) {
      let sum = sums.loadUnaligned(fromByteOffset: start * 8, as: SIMD8<Double>.self)
      // Adding 2^52 leaves the rounded number in the lowest bits.
      let number = (best - sum) * scale + 0x1p52
      let bits = SIMD8<UInt32>(truncatingIfNeeded: unsafeBitCast(number, to: SIMD8<UInt64>.self))
      keys.storeBytes(of: bits &<< Self.indexBits | index, toByteOffset: start * 4, as: SIMD8<UInt32>.self)
      index &+= 8
    }
  }

  /// Sorts the packed keys by their number; equal numbers keep their order.
  private func sort() {
    let (keys, spare, low, high) = (keys, spare, ends, ends + Self.digits)
    let (first, second) = (Self.indexBits, Self.indexBits + Self.digitBits)
    let mask = UInt32(Self.digits - 1)
    ends.update(repeating: 0, count: 2 * Self.digits)
    for place in 0..<count {
      low[Int(keys[place] &>> first & mask)] &+= 1
      high[Int(keys[place] &>> second & mask)] &+= 1
    }
    var (below, above) = (UInt32(0), UInt32(0))
    for digit in 0..<Self.digits {
      (low[digit], below) = (below, below &+ low[digit])
      (high[digit], above) = (above, above &+ high[digit])
    }
    for place in 0..<count {
      let digit = Int(keys[place] &>> first & mask)
      spare[Int(low[digit])] = keys[place]
      low[digit] &+= 1
    }
    for place in 0..<count {
      let digit = Int(spare[place] &>> second & mask)
      keys[Int(high[digit])] = spare[place]
      high[digit] &+= 1
    }
  }

  /// Puts proposals that share a number in order; returns whether any two sums are equal.
  private func settle() -> Bool {
    let keys = keys
    var tied = false
    var start = 0
    for end in 1..<max(count, 1) where (keys[end] ^ keys[end &- 1]) &>> Self.indexBits != 0 {
      if end &- start > 1, settle(start..<end) { tied = true }
      start = end
    }
    return count - start > 1 && settle(start..<count) || tied
  }

  private func settle(_ places: Range<Int>) -> Bool {
    let sums = sums
    var run = UnsafeMutableBufferPointer(start: keys + places.lowerBound, count: places.count)
    run.sort { left, right in
      let (a, b) = (Self.index(left), Self.index(right))
      return sums[a] > sums[b] || sums[a] == sums[b] && a < b
    }
    return zip(run, run.dropFirst()).contains { sums[Self.index($0)] == sums[Self.index($1)] }
  }

  private static func index(_ key: UInt32) -> Int { Int(key & (1 << indexBits - 1)) }
}
