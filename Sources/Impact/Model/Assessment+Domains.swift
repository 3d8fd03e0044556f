extension Assessment {
  /// What one domain came to.
  public struct DomainResult: Codable, Sendable {
    /// Whether there is a score.
    public enum Status: String, Codable, Sendable {
      /// There is one.
      case scored
      /// The module looked and found no path to children.
      case noEffect = "no-effect"
      /// Effects are identified, none has a usable number.
      case notQuantified = "not-quantified"
      /// The module did not answer.
      case failed
    }

    /// Domain.
    public var id: String
    /// Module that was asked.
    public var module: String
    /// Whether there is a score.
    public var status: Status
    /// Score with its interval, −100 to 100; nulls when there is none.
    public var score: ScoreNumbers
    /// Score of the benefits alone.
    @ExplicitNull public var benefit: Double?
    /// Score of the harms alone.
    @ExplicitNull public var harm: Double?
    /// "moderate positive", "no effect identified", "identified, not quantified", "not assessed".
    public var band: String
    /// Neighbouring band when the score is borderline.
    public var borderline: String?
    /// Benefits and harms both matter: read both.
    public var contested: Bool
    /// 0 one-sided, 1 benefits and harms equal.
    @ExplicitNull public var conflictIndex: Double?
    /// Score without the evidence discount.
    @ExplicitNull public var unadjusted: Double?
    /// Score before mitigation.
    @ExplicitNull public var beforeMitigation: Double?
    /// Score with equity weights.
    @ExplicitNull public var equityWeighted: Double?
    /// Score at other discount rates: "0.0" → score.
    public var atDiscountRates: [String: Double]
    /// Points per effect; they add up to the central score.
    public var contributions: [Contribution]
    /// Scores of the groups that effects name.
    public var groups: [GroupScore]
    /// Probabilities from the simulation; nil without one.
    public var probabilities: Probabilities?
    /// Why the module was concerned.
    public var matched: [String]
    /// Figures for the reader.
    public var context: [ContextLine]
    /// Tables for the reader; nil when the module gave none.
    public var tables: [ReaderTable]?
    /// One sentence for an officer.
    public var sentence: String
    /// Net index X = B + H: standard deviations averaged over all children and the horizon.
    public var index: Double?
    /// B, the sum of the favourable indices.
    public var benefitIndex: Double?
    /// H, the sum of the harmful indices, 0 or below.
    public var harmIndex: Double?
    /// Score if every mitigation were adopted, proposed ones included.
    public var allMitigations: Double?
    /// Score if every harm of low likelihood happened; nil where there is none.
    public var rareHarms: DomainScore.RareHarms?
    /// What was deducted so that nothing counts twice.
    public var overlaps: [DomainScore.OverlapLine]?
    /// How far single numbers would have to move for a score of 0 or another band.
    public var switchingValues: [SwitchingValue]?
    /// Score at both ends of each factor, widest first.
    public var swings: [Swing]?
    /// What the score hangs on most, in words.
    public var mainDriver: String?
    /// Confidence by the rule for proposals, on the domain's own effects.
    public var confidence: ConfidenceLine?
    /// The simulation in full: mean, counts, bounds of ρ, before mitigation, asymmetry.
    public var simulation: SimulatedDomain?
  }

  /// A score with its interval.
  public struct ScoreNumbers: Codable, Sendable {
    /// Central chain: hand-checkable, free of chance.
    @ExplicitNull public var central: Double?
    /// 5 per cent point of the simulation.
    @ExplicitNull public var q05: Double?
    /// Median of the simulation.
    @ExplicitNull public var q50: Double?
    /// 95 per cent point of the simulation.
    @ExplicitNull public var q95: Double?

    /// Gathers the four numbers, each of which may be missing.
    public init(central: Double?, q05: Double?, q50: Double?, q95: Double?) {
      _central = ExplicitNull(wrappedValue: central)
      _q05 = ExplicitNull(wrappedValue: q05)
      _q50 = ExplicitNull(wrappedValue: q50)
      _q95 = ExplicitNull(wrappedValue: q95)
    }
  }

  /// Points of one effect.
  public struct Contribution: Codable, Sendable {
    /// Effect id.
    public var effect: String
    /// Points of the domain's score.
    public var points: Double
  }

  /// Score of one group, in the group lens (anchor 0.10).
  public struct GroupScore: Codable, Sendable {
    /// Group id.
    public var id: String
    /// Score.
    public var score: Double
    /// Index: standard deviations averaged over the group's children.
    public var index: Double?
    /// 5 per cent point of the simulation.
    public var q05: Double?
    /// Median of the simulation.
    public var q50: Double?
    /// 95 per cent point of the simulation.
    public var q95: Double?
    /// Probability of a score at or below the line for a red flag.
    public var probabilitySevere: Double?
    /// Effects whose reach into the group is not stated; they are left out, which is not the same as 0.
    public var missing: [String]?
  }

  /// Probabilities from the simulation, 0 to 1.
  public struct Probabilities: Codable, Sendable {
    /// Net harm.
    public var harm: Double
    /// Exactly none.
    public var none: Double
    /// Net benefit.
    public var benefit: Double
    /// Probability of each band.
    public var bands: [String: Double]
  }

  /// A figure for the reader.
  public struct ContextLine: Codable, Sendable {
    /// Indicator.
    public var indicator: String
    /// Name, value, year, geography.
    public var text: String
    /// Source.
    public var source: String
  }

  /// One effect with its chain of factors (method 1.11).
  public struct EffectLine: Codable, Sendable {
    /// Effect id.
    public var id: String
    /// Title, or a sentence made from indicator and measure.
    public var title: String
    /// Domain.
    public var domain: String
    /// `officer`, `evidence` (a module's, for an intervention that the proposal names) or `suggested` (a module's).
    public var origin: String
    /// `scored`, `not-quantified`, `refused`, `carried`.
    public var status: String
    /// Why it is not scored, or a remark.
    public var reason: String?
    /// Measure.
    public var measure: String
    /// Indicator.
    public var indicator: String?
    /// Outcome.
    public var outcome: String?
    /// Factors in the order of the chain; empty when not scored.
    public var chain: [Factor]
    /// Impact index after mitigation and overlap.
    @ExplicitNull public var index: Double?
    /// Points of the domain's score.
    @ExplicitNull public var points: Double?
    /// Evidence level used, and why it differs from the stated one.
    public var evidence: String?
    /// Sources in words.
    public var sources: [String]
    /// Where it stands in the proposal.
    public var place: Spot?
    /// Size as it goes into the formula.
    public var stated: StatedSize?
    /// Every number of the central chain in full.
    public var trace: EffectTrace?
    /// How evidence was searched for, when said.
    public var search: String?
    /// What points the other way, in words.
    public var contrary: [String]?
    /// Module whose evidence library it comes from; nil for the officer's own.
    public var module: String?
    /// Entry of that library.
    public var intervention: String?
  }

  /// One factor of an effect's chain.
  public struct Factor: Codable, Sendable {
    /// "size", "evidence", "reach", "likelihood", "duration", "mitigation", "overlap".
    public var name: String
    /// The factor's value.
    public var value: Double
    /// How it came about, in words with source and year.
    public var words: String
    /// Line of the proposal it stands on.
    public var line: Int?
    /// Where it comes from: lines of the proposal, the catalogue and the parameters, published sources.
    public var sources: [FactorSource]?
  }
}
