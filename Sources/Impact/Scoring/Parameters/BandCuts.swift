/// The scores at which bands begin, in points without a sign (method 3).
public struct BandCuts: Hashable, Sendable, Codable {
  /// Below this a score is negligible.
  public var minor: Double
  /// Where "moderate" begins.
  public var moderate: Double
  /// Where "major" begins.
  public var major: Double

  /// Cuts that rise between 0 and 100.
  public init(minor: Double, moderate: Double, major: Double) {
    self.minor = minor
    self.moderate = moderate
    self.major = major
  }

  /// The band of a score from −100 to 100.
  public func band(of score: Double) -> ScoreBand {
    let size = abs(score)
    if size >= major { return score > 0 ? .majorPositive : .majorNegative }
    if size >= moderate { return score > 0 ? .moderatePositive : .moderateNegative }
    if size >= minor { return score > 0 ? .minorPositive : .minorNegative }
    return .negligible
  }

  /// The six cuts on the signed scale, in ascending order; cut `k` lies between bands `k` and `k + 1`.
  public var signed: [Double] { [-major, -moderate, -minor, minor, moderate, major] }
}
