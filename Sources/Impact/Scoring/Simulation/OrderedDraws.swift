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

  /// Ascending order by eight passes over the bytes, which takes a fraction of the time of comparing.
  private static func ordered(_ values: [Double]) -> [Double] {
    var keys = values.map { key($0.bitPattern) }
    var other = [UInt64](repeating: 0, count: keys.count)
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
      var ends = [Int](repeating: 0, count: 256)
      for key in keys { ends[Int((key >> shift) & 0xFF)] += 1 }
      if ends.contains(keys.count) { continue }
      var start = 0
      for byte in ends.indices { (ends[byte], start) = (start, start + ends[byte]) }
      for key in keys {
        let byte = Int((key >> shift) & 0xFF)
        other[ends[byte]] = key
        ends[byte] += 1
      }
      swap(&keys, &other)
    }
    return keys.map { Double(bitPattern: bits($0)) }
  }

  private static let sign: UInt64 = 1 << 63

  /// Bits that rise with the number they stand for.
  private static func key(_ bits: UInt64) -> UInt64 { bits & sign == 0 ? bits | sign : ~bits }
  private static func bits(_ key: UInt64) -> UInt64 { key & sign == 0 ? ~key : key & ~sign }
}
