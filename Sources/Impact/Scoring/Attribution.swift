/// The points of a score shared out among its effects, exactly (method 1.11; Shorrocks 2013, Audoly et al. 2025).
public enum Attribution {
  /// The points of each index: the benefit block against the harm block by Shapley's rule for two players, then in
  /// proportion inside a block. The points add up to the score of the sum.
  ///
  /// Shares of the net would explode where benefits and harms nearly cancel; these cannot.
  public static func points(of indices: [Double], on curve: ScoreCurve) -> [Double] {
    let benefit = indices.reduce(0) { $1 > 0 ? $0 + $1 : $0 }
    let harm = indices.reduce(0) { $1 < 0 ? $0 + $1 : $0 }
    let net = curve.score(of: benefit + harm)
    let up = curve.score(of: benefit)
    let down = curve.score(of: harm)
    let benefitPoints = (up + net - down) / 2
    let harmPoints = (down + net - up) / 2
    return indices.map { index in
      if index > 0 { return benefitPoints * (index / benefit) }
      return index < 0 ? harmPoints * (index / harm) : 0
    }
  }

  /// The most changes that `shares` takes on, since it tries every subset.
  public static let mostChanges = 10

  /// How much of the difference between two runs each change accounts for: Shapley's value over all subsets.
  ///
  /// - Parameters:
  ///   - count: The number of changes, from 0 to `mostChanges`.
  ///   - value: The result with the changes whose bits are set.
  /// - Returns: One share per change, which add up to `value(all) − value(none)`; `nil` for too many changes.
  public static func shares(count: Int, value: (_ changed: UInt) -> Double) -> [Double]? {
    guard (0...mostChanges).contains(count) else { return nil }
    let values = (0..<(UInt(1) << UInt(count))).map(value)
    return (0..<count).map { change in
      let bit = 1 << change
      return values.indices.reduce(0) { sum, subset in
        guard subset & bit == 0 else { return sum }
        return sum + weight(subset.nonzeroBitCount, of: count) * (values[subset | bit] - values[subset])
      }
    }
  }

  /// `k! (n − k − 1)! / n!`, as one over `n` times the number of ways to choose `k` of `n − 1`.
  private static func weight(_ size: Int, of count: Int) -> Double {
    let ways = (0..<size).reduce(1.0) { $0 * Double(count - 1 - $1) / Double($1 + 1) }
    return 1 / (Double(count) * ways)
  }
}
