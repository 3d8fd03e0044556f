/// A distribution whose quantiles are exactly the low, central and high value that were stated (method 1.8.1).
///
/// It is normal on each side of the centre, with a spread of its own (the Bank of England's fan charts use the same
/// shape). Any skew is possible, and one normal deviate gives one draw.
struct TwoPieceNormal: Sendable {
  let central: Double
  /// What one standard deviation below and above the centre is worth.
  let below: Double
  let above: Double

  /// - Parameter coverage: The probability between low and high, strictly between 0 and 1.
  init(_ stated: Triple, coverage: Double) {
    let halfWidth = InverseNormal.value(at: (1 + coverage) / 2)
    central = stated.central
    below = (stated.central - stated.low) / halfWidth
    above = (stated.high - stated.central) / halfWidth
  }

  /// The value at a standard normal deviate.
  @inline(__always)
  func value(at z: Double) -> Double {
    central + (z >= 0 ? above : below) * z
  }

  /// The value at a standard normal deviate, held between two bounds.
  @inline(__always)
  func value(at z: Double, from lowest: Double, to highest: Double) -> Double {
    let free = value(at: z)
    let raised = free < lowest ? lowest : free
    return raised > highest ? highest : raised
  }
}
