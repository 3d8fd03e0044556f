/// How often each proposal takes each rank when weights and scores vary: SMAA-2 (Lahdelma and Salminen, 2001; method
/// 1.14). An acceptability is not a probability of being right.
public struct Acceptability: Codable, Sendable {
  /// Number of draws.
  public var draws: Int
  /// Seed of the random numbers.
  public var seed: UInt64
  /// For each id, the share of draws in which it takes each rank from 1, with every set of weights equally likely.
  public var noPreference: [String: [Double]]
  /// The same with weights around those stated; `nil` where none are.
  @ExplicitNull public var statedWeights: [String: [Double]]?
  /// What else the draws say.
  public var details: Details
  /// Ids whose scores stood still because their effects are not known.
  public var withoutUncertainty: [String]

  /// What else the draws say, for each kind of weights.
  public struct Details: Codable, Sendable {
    /// With every set of weights equally likely.
    public var noPreference: Case
    /// With weights around those stated.
    public var statedWeights: Case?
  }

  /// What the draws say for one kind of weights.
  public struct Case: Codable, Sendable {
    /// How firm the first place of the ranking is.
    public var verdict: Verdict
    /// The id that takes the first rank most often; ties keep the declared order.
    public var mostOftenFirst: String
    /// Mean rank of each id.
    public var expectedRank: [String: Double]
    /// For each id, the mean weights of the draws in which it is first; `nil` where it never is.
    public var centralWeights: [String: [String: Double]?]
    /// For each id, the share of draws in which it is first under its central weights; `nil` where it never is.
    public var confidenceFactor: [String: Double?]
    /// For each id of the ranking but the last, the share of draws in which it is ahead of the next.
    public var aheadOfNext: [String: Double]
    /// Draws in which two or more proposals had exactly the same sum; the declared order settled them.
    public var tiedDraws: Int
    /// In how many draws each proposal is ahead of each other; `nil` for more proposals than pairs are followed for.
    public var wins: Wins?
  }

  /// In how many draws the proposal of a row is ahead of the proposal of a column.
  public struct Wins: Codable, Sendable {
    /// Rows and columns.
    public var ids: [String]
    /// Draws.
    public var ahead: [[Int]]
  }

  /// How firm a first place is, by the share of draws in which it is taken and the next is not level.
  public enum Verdict: String, Codable, Sendable {
    /// 80 per cent or more.
    case robust = "robust first"
    /// 50 to 80 per cent.
    case leading = "leading, not robust"
    /// Less.
    case unclear = "no clear first"

    /// The word for a share of draws.
    public init(share: Double) {
      self = share >= 0.8 ? .robust : share >= 0.5 ? .leading : .unclear
    }
  }
}
