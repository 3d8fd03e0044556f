/// The draws of one lane in ascending order, which every quantile and probability is read from (method 1.8.5).
///
/// The score rises with the index, so the indices are put in order once and the curve is applied to what is read.
struct OrderedDraws: Sendable {
  private let indices: [Double]
  private let curve: ScoreCurve

  init(_ indices: [Double], on curve: ScoreCurve) {
    self.indices = Self.ordered(indices)
    self.curve = curve
  }

  /// The quantile of the scores by Hyndman and Fan's type 7: `h = (n − 1)p`, linear between neighbours.
  func quantile(_ p: Double) -> Double {
    let place = Double(indices.count - 1) * p
    let below = min(max(Int(place), 0), indices.count - 1)
    let low = curve.score(of: indices[below])
    guard below + 1 < indices.count else { return low }
    return low + (place - Double(below)) * (curve.score(of: indices[below + 1]) - low)
  }

  /// The 5, 50 and 95 per cent points.
  var interval: SimulatedDomain.Interval {
    SimulatedDomain.Interval(low: quantile(0.05), median: quantile(0.5), high: quantile(0.95))
  }

  /// The number of draws, from the lowest, whose score meets a condition that no higher score meets again.
  func count(while condition: (_ score: Double) -> Bool) -> Int {
    var low = 0
    var high = indices.count
    while low < high {
      let middle = (low + high) / 2
      if condition(curve.score(of: indices[middle])) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of draws in each band, in ascending order of band.
  func bands(_ cuts: BandCuts) -> [Int] {
    let ends = ScoreBand.allCases.map { band in count { cuts.band(of: $0).rawValue <= band.rawValue } }
    return zip(ends, [0] + ends).map { $0 - $1 }
  }

  /// Ascending order by passes over the bits, which takes a fraction of the time of comparing.
  private static func ordered(_ values: [Double]) -> [Double] {
    var keys = values.map { key($0.bitPattern) }
    var sorted = keys
    var ends = [Int](repeating: 0, count: 1 << digit)
    for shift in stride(from: 0 as UInt64, to: 64, by: digit) {
      keys.withUnsafeBufferPointer { keys in
        sorted.withUnsafeMutableBufferPointer { sorted in
          ends.withUnsafeMutableBufferPointer { distribute(keys, by: shift, into: sorted, $0) }
        }
      }
      swap(&keys, &sorted)
    }
    return keys.map { Double(bitPattern: bits($0)) }
  }

  /// The bits looked at in one pass.
  private static let digit = 11

  /// One pass: every key goes behind those with the same or a smaller digit.
  private static func distribute(
    _ keys: UnsafeBufferPointer<UInt64>, by shift: UInt64, into sorted: UnsafeMutableBufferPointer<UInt64>,
    _ ends: UnsafeMutableBufferPointer<Int>
  ) {
    let mask = UInt64(1 << digit - 1)
    ends.update(repeating: 0)
    for key in keys { ends[Int(truncatingIfNeeded: key &>> shift & mask)] &+= 1 }
    var start = 0
    for value in ends.indices {
      let count = ends[value]
      ends[value] = start
      start &+= count
    }
    for key in keys {
      let value = Int(truncatingIfNeeded: key &>> shift & mask)
      sorted[ends[value]] = key
      ends[value] &+= 1
    }
  }

  private static let sign: UInt64 = 1 << 63

  /// Bits that rise with the number they stand for.
  private static func key(_ bits: UInt64) -> UInt64 { bits & sign == 0 ? bits | sign : ~bits }
  private static func bits(_ key: UInt64) -> UInt64 { key & sign == 0 ? ~key : key & ~sign }
}
