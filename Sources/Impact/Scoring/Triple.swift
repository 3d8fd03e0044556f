/// A low, a central and a high value of one quantity, in one unit.
///
/// By default the three are the 5, 50 and 95 per cent points of what its author believes (method 1.8.1).
public struct Triple: Hashable, Sendable, Codable {
  /// The lower end.
  public var low: Double
  /// The best estimate.
  public var central: Double
  /// The upper end.
  public var high: Double

  /// Keeps the three values as they are given; whether they are in order is for the caller to check.
  public init(low: Double, central: Double, high: Double) {
    self.low = low
    self.central = central
    self.high = high
  }

  /// A quantity stated without uncertainty.
  public init(_ value: Double) {
    self.init(low: value, central: value, high: value)
  }

  /// Whether all three values are finite numbers.
  public var isFinite: Bool { low.isFinite && central.isFinite && high.isFinite }

  /// Whether the central value lies between the two ends, whichever end is the larger.
  public var holdsItsCentre: Bool { min(low, high) <= central && central <= max(low, high) }

  /// Whether the three values are the same, so that no uncertainty is stated.
  public var isCertain: Bool { low == central && central == high }

  /// The same three values with the smaller end first.
  public var sorted: Triple { Triple(low: min(low, high), central: central, high: max(low, high)) }

  /// Each of the three values put through one function; the ends are not re-sorted.
  func map(_ transform: (Double) -> Double) -> Triple {
    Triple(low: transform(low), central: transform(central), high: transform(high))
  }
}
