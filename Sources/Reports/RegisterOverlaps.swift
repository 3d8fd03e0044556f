public import Impact

/// How many campaigns of a register overlap. Its JSON is the contract `cyp-impact/overlaps/1`.
public struct RegisterOverlaps: Codable, Sendable {
  /// Always `cyp-impact/overlaps/1`.
  public var schema = "cyp-impact/overlaps/1"
  /// How many campaigns were compared.
  public var campaigns: Int
  /// Pairs at the same time, with an audience and a theme in common, of which neither names the other.
  public var pairs: Int
  /// Whether `pairs` is all of them; false when `leftOut` names crowds, and then there are at least so many.
  public var isComplete: Bool
  /// Sum over the pairs of the earlier row's number, from 1: a check for other programs that count the same.
  public var sumOfFirst: Int
  /// Sum over the pairs of the later row's number, from 1.
  public var sumOfSecond: Int
  /// Pairs that would count if one did not name the other.
  public var named: Int
  /// The audiences and themes with the most pairs at the same time, most first.
  public var crowds: [Crowd]
  /// The audiences and themes that were too crowded to be compared.
  public var leftOut: [Crowd]

  /// The campaigns that speak to one audience about one theme.
  public struct Crowd: Codable, Sendable {
    /// The audience.
    public var audience: String
    /// The theme.
    public var theme: String
    /// How many campaigns.
    public var campaigns: Int
    /// How many pairs of them run at the same time, those that name each other included.
    public var pairs: Int

    init(_ crowd: OverlapCrowd) {
      (audience, theme, campaigns, pairs) = (crowd.audience, crowd.theme, crowd.campaigns, crowd.pairs)
    }
  }

  /// Takes over what was counted.
  public init(_ count: OverlapCount) {
    (campaigns, pairs, isComplete) = (count.campaigns, count.pairs, count.isComplete)
    (sumOfFirst, sumOfSecond, named) = (count.sumOfFirst, count.sumOfSecond, count.named)
    crowds = count.crowds.map(Crowd.init)
    leftOut = count.leftOut.map(Crowd.init)
  }
}

/// Writes how many campaigns of a register overlap in a format; parameters as for an explanation.
///
/// - Throws: `EncodingError` when JSON is asked for and it cannot be encoded.
public func render(
  _ overlaps: RegisterOverlaps, as format: ReportFormat, style: Style = .plain, width: Int = 80
) throws -> String {
  try laidOut(overlaps, OverlapStory(overlaps: overlaps).document, as: format, style, width)
}
