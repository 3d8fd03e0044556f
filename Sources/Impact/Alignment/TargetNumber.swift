/// A number of a published line, so that a program can tell how much of it a proposal moves.
public struct TargetNumber: Hashable, Sendable, Codable {
  /// What the number says.
  public enum Aim: String, Sendable, Codable, CaseIterable {
    /// A level to be reached: 75 per cent, 50 hubs.
    case reach
    /// An increase: 6,500 more.
    case more
    /// A decrease: 550,000 fewer.
    case fewer
    /// A multiple of what there is: 0.5 to halve.
    case times
    /// Money to be spent.
    case spend
  }

  /// What the number says.
  public var aim: Aim
  /// The number.
  public var value: Double
  /// What it counts: "percent", "children", "hubs", "£ million".
  public var unit: String
  /// Of whom or of what, in words.
  public var of: String
  /// Where it started.
  public var from: Double?
  /// When that was.
  public var fromWhen: String?
  /// When it is due, in words: "2030", "March 2029".
  public var by: String?
  /// Indicators that measure it in the same unit.
  public var indicators: [String]
  /// Why nothing may be reckoned against it, such as a missing baseline; nil when it may.
  public var open: String?
}
