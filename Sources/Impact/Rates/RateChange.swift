public import YAMLReading

/// A rate that a measure changes.
public struct RateChange: Sendable, Hashable {
  /// What becomes of a rate, in its own unit.
  public enum Operation: Sendable, Hashable {
    /// It becomes this.
    case set(Double)
    /// This is added.
    case add(Double)
    /// It is multiplied by this.
    case scale(Double)
    /// It no longer applies.
    case remove
  }

  /// Name of the rate.
  public var rate: String
  /// Name as it was written: that of the rate, or what begins the names of several.
  public var name: String
  /// Domain of the module whose rate it is.
  public var domain: String
  /// What becomes of it.
  public var operation: Operation
  /// The change as it was written.
  public var text: String
  /// Where it stands.
  public var place: SourceMark
}

extension RateChange.Operation {
  /// What a rate of this value becomes; nil when it no longer applies. A limit that does not apply can only be set.
  public func result(_ value: Double?) -> Double? {
    switch self {
    case .set(let new): new
    case .add(let more): value.map { $0 + more }
    case .scale(let factor): value.map { $0 * factor }
    case .remove: nil
    }
  }
}
