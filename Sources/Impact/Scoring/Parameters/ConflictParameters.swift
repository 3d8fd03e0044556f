/// How much each part of a conflict between two campaigns counts, and where its bands begin (method 1.13).
public struct ConflictParameters: Hashable, Sendable, Codable {
  /// The weight of a logical clash.
  public var logical: Double
  /// The weight of opposed outcomes.
  public var outcome: Double
  /// The weight of a clash over resources.
  public var resource: Double
  /// The weight of contradicting messages.
  public var message: Double
  /// Where "severe" begins.
  public var severe: Double
  /// Where "significant" begins.
  public var significant: Double
  /// Where "minor" begins.
  public var minor: Double
}
