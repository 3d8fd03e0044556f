/// The scores of one proposal in every domain, and what they come to (method 1.9).
public struct ProposalResult: Hashable, Sendable, Codable {
  /// The name of the proposal.
  public var proposal: String
  /// The version and date of the method's parameters.
  public var method: Method
  /// In the order of the proposal.
  public var domains: [DomainResult]
  /// `nil` if no domain has a score.
  public var rating: OverallRating?
  /// How far the result can be relied on.
  public var confidence: Confidence
  /// Harms that nothing offsets.
  public var redFlags: [RedFlag]
  /// The lowest group score; `nil` where the distribution was not assessed.
  public var worstGroup: WorstGroup?
  /// What a reader must know of single effects.
  public var warnings: [ScoringWarning]

  /// Which edition of the method made the result.
  public struct Method: Hashable, Sendable, Codable {
    /// The number of the method's edition.
    public var version: Int
    /// The day its parameters were settled.
    public var date: String
  }

  /// The group and domain with the lowest score.
  public struct WorstGroup: Hashable, Sendable, Codable {
    /// The name of the group.
    public var group: String
    /// The domain of the score.
    public var domain: String
    /// From −100 to 100, on the group curve.
    public var score: Double
  }

  /// The domain whose score is farthest from 0.
  public var strongestDomain: DomainResult? {
    domains.filter { $0.score != nil }.max { abs($0.score?.score ?? 0) < abs($1.score?.score ?? 0) }
  }
}
