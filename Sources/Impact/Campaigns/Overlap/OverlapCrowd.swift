/// The campaigns that speak to one audience about one theme.
public struct OverlapCrowd: Equatable, Sendable {
  /// The audience.
  public let audience: String
  /// The theme.
  public let theme: String
  /// How many campaigns.
  public let campaigns: Int
  /// How many pairs of them run at the same time, those that name each other included.
  public let pairs: Int
}
