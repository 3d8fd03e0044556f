/// The score of one domain with everything it is made of (method 1.7 to 1.11).
public struct DomainScore: Hashable, Sendable, Codable {
  /// B: the sum of the favourable indices, in standard deviations averaged over all children and the horizon.
  public var benefit: Double
  /// H: the sum of the harmful indices, 0 or below.
  public var harm: Double
  /// B + H.
  public var index: Double
  /// The headline, from −100 to 100; with committed mitigations, adjusted for evidence, unweighted.
  public var score: Double
  /// The score of the benefits alone.
  public var benefitScore: Double
  /// The score of the harms alone.
  public var harmScore: Double
  /// 0 if one-sided, 1 if benefits and harms are equal.
  public var conflictIndex: Double
  /// Whether benefits and harms both matter, so that the net score alone would mislead.
  public var contested: Bool
  /// The headline in words.
  public var band: ScoreBand
  /// The next band, if the score is as good as there.
  public var borderline: ScoreBand?
  /// The points of each effect; they add up to `score`.
  public var contributions: [Contribution]
  /// The score without any mitigation.
  public var beforeMitigation: Double
  /// The score if every mitigation were adopted, proposed ones included.
  public var allMitigations: Double
  /// The score without the optimism factor, at the sizes the evidence states.
  public var unadjusted: Double
  /// The score in the weighted view.
  public var equityWeighted: Double
  /// The score at each flat discount rate of the method.
  public var discountSensitivity: [DiscountedScore]
  /// The score if every rare harm happened; `nil` where there is none.
  public var rareHarms: RareHarms?
  /// One score per group that an effect names.
  public var groups: [GroupScore]
  /// What was deducted so that nothing counts twice.
  public var overlaps: [OverlapLine]
  /// How far single numbers would have to move.
  public var switchingValues: [SwitchingValue]
  /// The score at the low and high end of each factor, widest first.
  public var swings: [Swing]
  /// `nil` where no simulation was asked for.
  public var simulation: SimulatedDomain?

  /// The points that one effect contributes.
  public struct Contribution: Hashable, Sendable, Codable {
    /// The name of the effect.
    public var effect: String
    /// Above 0 for a benefit, below 0 for a harm.
    public var points: Double
  }

  /// The score at one flat yearly discount rate.
  public struct DiscountedScore: Hashable, Sendable, Codable {
    /// A share per year.
    public var rate: Double
    /// From −100 to 100.
    public var score: Double
  }

  /// The score with harms that are unlikely taken as certain (method 1.3).
  public struct RareHarms: Hashable, Sendable, Codable {
    /// The rare harms.
    public var effects: [String]
    /// From −100 to 100.
    public var score: Double
  }

  /// What the overlap rule took from one effect (method 1.7).
  public struct OverlapLine: Hashable, Sendable, Codable {
    /// The name of the effect.
    public var effect: String
    /// The index before the rule.
    public var raw: Double
    /// The index after the rule.
    public var kept: Double
    /// The larger effect on the same outcome.
    public var with: String
  }
}
