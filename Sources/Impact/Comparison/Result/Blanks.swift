/// What becomes of the ranking wherever the blanks lie (method 1.9): a blank is never read as no effect.
public struct Blanks: Codable, Sendable {
  /// Points from 0 up to which a blank is moved.
  public var level: Double
  /// Every domain without a score.
  public var cells: [Cell]
  /// Ranking with every blank at `-level`; `nil` where there is no blank.
  public var rankingAtLow: [String]?
  /// Ranking with every blank at `level`.
  public var rankingAtHigh: [String]?
  /// Whether the first one stays first wherever each single blank lies.
  public var firstHolds: Bool
  /// The same with only those blanks moved that are not quantified or not assessed.
  public var firstHoldsUnmeasured: Bool

  /// A domain without a score.
  public struct Cell: Codable, Sendable, Hashable {
    /// Proposal.
    public var proposal: String
    /// Domain.
    public var domain: String
    /// Why there is no score.
    public var standing: ComparedProposal.Standing
  }
}
