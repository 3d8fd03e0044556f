/// What proposals cost, as somebody stated it; needed only where impact per pound is asked for.
public struct ProposalCosts: Hashable, Sendable, Codable {
  /// Who stated them.
  public var who: String
  /// When, as YYYY-MM-DD.
  public var when: String
  /// The prices they are in: "2026-27 prices, discounted at 3.5% over ten years".
  public var prices: String
  /// One line a proposal.
  public var costs: [Line]

  /// One proposal's cost.
  public struct Line: Hashable, Sendable, Codable {
    /// Id of the proposal.
    public var proposal: String
    /// Pounds over the method's horizon, above 0.
    public var pounds: Double
    /// Where the number comes from.
    public var source: String
  }
}
