extension Proposal {
  /// A rate that a measure changes: one entry of its `parameters`, read and converted by the host.
  public struct RateChange: Codable, Hashable, Sendable {
    /// What becomes of the rate.
    public enum Operation: String, Codable, Sendable {
      /// It becomes `value`.
      case set
      /// `value` is added to it; negative to lower it.
      case add
      /// It is multiplied by `value`.
      case scale
      /// It no longer applies; `value` is 0.
      case remove
    }

    /// Name of the rate, such as `uc.taper`.
    public var rate: String
    /// Domain of the module whose rate it is.
    public var domain: String
    /// What becomes of it.
    public var operation: Operation
    /// The number, in the rate's own unit.
    public var value: Double
    /// The change as the officer wrote it.
    public var text: String
    /// Where it stands.
    public var at: Place

    /// Makes a change.
    public init(rate: String, domain: String, operation: Operation, value: Double, text: String, at: Place) {
      self.rate = rate
      self.domain = domain
      self.operation = operation
      self.value = value
      self.text = text
      self.at = at
    }
  }
}
