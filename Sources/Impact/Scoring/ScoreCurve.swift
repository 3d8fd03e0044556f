import Glibc

/// The fixed curve that shows an impact index as a score from −100 to 100 (method 1.8.2).
///
/// Every further anchor halves the distance left to 100: an exponential value function (Kirkwood, Strategic Decision
/// Making), fixed in advance so that no other proposal can move a score.
public struct ScoreCurve: Hashable, Sendable {
  /// The index that scores 50 points, in standard deviations averaged over the children in view.
  public var anchor: Double

  /// A curve with its 50-point index, which must be above 0.
  public init(anchor: Double) {
    self.anchor = anchor
  }

  /// The score of an index: `sign(x) · 100 · (1 − 2^(−|x|/A))`.
  public func score(of index: Double) -> Double {
    let size = -100 * expm1(-abs(index) / anchor * log(2.0))
    return index < 0 ? -size : size
  }

  /// The index that a score stands for.
  ///
  /// - Returns: `nil` at and beyond −100 and 100, which no index reaches.
  public func index(of score: Double) -> Double? {
    guard abs(score) < 100 else { return nil }
    let size = -anchor * log2(1 - abs(score) / 100)
    return score < 0 ? -size : size
  }
}
