import Glibc

extension EquityParameters {
  /// The welfare weight of a group with a given income: `(reference ÷ income)^η`, never above the cap (method 1.6;
  /// HM Treasury Green Book, annex 3, distributional weights).
  ///
  /// - Parameter incomeRatio: The group's equivalised income as a share of the national median; 0 or less takes the cap.
  public func weight(incomeRatio: Double, eta: Double? = nil) -> Double {
    guard incomeRatio > 0 else { return cap }
    return min(cap, pow(1 / incomeRatio, eta ?? self.eta))
  }

  /// The weight of an effect spread over groups that share out all its children.
  ///
  /// - Throws: `ScoringError.sharesDoNotSum` if the shares differ from 1 by more than a millionth.
  public static func mixedWeight(
    effect: String, _ parts: [(share: Double, weight: Double)]
  ) throws(ScoringError) -> Double {
    let sum = parts.reduce(0) { $0 + $1.share }
    guard abs(sum - 1) <= 1e-6 else { throw .sharesDoNotSum(effect: effect, sum: sum) }
    return parts.reduce(0) { $0 + $1.share * $1.weight }
  }

  /// The weight of a child in several groups: the largest, never the product.
  public static func weightInSeveralGroups(_ weights: [Double]) -> Double {
    weights.max() ?? 1
  }
}
