/// Why an option of a proposal comes to another score than the first option: exact shares of the difference (method
/// 1.11), which add up to it.
public struct OptionDifference: Codable, Sendable, Hashable {
  /// Id of the option.
  public var option: String
  /// Id of the option it is set against.
  public var against: String
  /// One entry for each domain whose score differs.
  public var domains: [Domain]

  /// The difference in one domain.
  public struct Domain: Codable, Sendable, Hashable {
    /// Domain.
    public var domain: String
    /// Score of the option less that of the first.
    public var difference: Double
    /// What it comes from; the points add up to the difference.
    public var parts: [Part]
  }

  /// The share of one change.
  public struct Part: Codable, Sendable, Hashable {
    /// What changed: "E1: mitigation", "E2: left out", "E1: reach".
    public var change: String
    /// Points of the score.
    public var points: Double
  }
}
