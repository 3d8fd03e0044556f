/// What confidence loses for each serious concern, and where its grades begin (method 1.9).
public struct ConfidenceParameters: Hashable, Sendable, Codable {
  /// The levels lost if the strongest domain's interval holds 0.
  public var imprecision: Double
  /// The levels lost to evidence from elsewhere.
  public var indirectness: Double
  /// The levels lost to sources that disagree.
  public var inconsistency: Double
  /// The levels lost to what is missing.
  public var incompleteness: Double
  /// The share of all points from which indirect or inconsistent evidence costs a step.
  public var contributionShare: Double
  /// The share of listed effects without a number from which incompleteness costs a step.
  public var unquantifiedShare: Double
  /// The lowest value.
  public var floor: Double
  /// Where "high" begins.
  public var high: Double
  /// Where "moderate" begins.
  public var moderate: Double
  /// Where "low" begins.
  public var low: Double
}
