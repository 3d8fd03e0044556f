/// Every number of the scoring method that a person must be able to defend (method 7).
///
/// The values come from `assessments/method/parameters.yaml`; none is written in code.
public struct MethodParameters: Hashable, Sendable, Codable {
  /// The number of the method's edition.
  public var version: Int
  /// The day the values were settled, as `2026-11-22`.
  public var date: String
  /// What size is believed.
  public var size: SizeParameters
  /// The index that stands for 50 points.
  public var anchors: Anchors
  /// Where bands begin.
  public var bands: BandCuts
  /// The years over which effects are averaged.
  public var horizon: Int
  /// The rates for later years.
  public var discounting: Discounting
  /// The half-life for each kind of effect whose source is silent about how it fades.
  public var halfLives: [HalfLife]
  /// What each level of evidence does.
  public var evidence: EvidenceTable
  /// The words for likelihood.
  public var yardstick: Yardstick
  /// The weights of the weighted view.
  public var equity: EquityParameters
  /// How effects join in a domain.
  public var combining: CombiningParameters
  /// The credit for mitigation.
  public var mitigation: MitigationParameters
  /// The draws and what they share.
  public var simulation: SimulationParameters
  /// Borderlines and red flags.
  public var rating: RatingParameters
  /// Deductions and grades.
  public var confidence: ConfidenceParameters
  /// The weight of links to a strategy.
  public var alignment: AlignmentParameters
  /// The weight of the parts of a conflict.
  public var conflict: ConflictParameters
  /// The thresholds between proposals.
  public var comparison: ComparisonParameters
  /// What is assumed of suggestions.
  public var suggestions: SuggestionParameters
  /// When a stated effect is worth a remark.
  public var checks: CheckParameters

  /// The index that stands for 50 points in each lens (method 1.8.2).
  public struct Anchors: Hashable, Sendable, Codable {
    /// For all children, in standard deviations.
    public var population: Double
    /// For the children of one group, in standard deviations.
    public var group: Double
  }

  /// How long one kind of effect takes to lose half its size once it is no longer kept up (method 1.4).
  public struct HalfLife: Hashable, Sendable, Codable {
    /// The kind of effect, such as "skills".
    public var kind: String
    /// 0 if the effect ends at once.
    public var years: Double
  }

  /// When a bundle of benefits and harms counts as contested, and what overlap costs (method 1.7).
  public struct CombiningParameters: Hashable, Sendable, Codable {
    /// The deduction φ for each further effect on the same outcome.
    public var overlap: Double
    /// The conflict index from which a domain is contested.
    public var contestedIndex: Double
    /// The points that both sides must reach.
    public var contestedPoints: Double
  }

  /// How much of a harm a mitigation may be credited with (method 1.10).
  public struct MitigationParameters: Hashable, Sendable, Codable {
    /// The largest share of a harm that is credited.
    public var cap: Double
    /// The evidence level from which a mitigation may claim more than the cap.
    public var eliminationLevel: Int
  }

  /// The thresholds of PROMETHEE and the firmness of stated weights (method 1.14).
  public struct ComparisonParameters: Hashable, Sendable, Codable {
    /// q: the points below which two scores count as equal.
    public var indifference: Double
    /// p: the points from which the better score is preferred outright.
    public var preference: Double
    /// κ: how firmly stated weights are held.
    public var kappa: Double
  }

  /// What is assumed where a suggestion of a module's evidence library is scored and nobody says (method 1.5).
  public struct SuggestionParameters: Hashable, Sendable, Codable {
    /// The likelihood that the measure is delivered as the studies had it.
    public var likelihood: Double
  }

  /// From where on what an officer states is worth a remark; no score depends on it.
  public struct CheckParameters: Hashable, Sendable, Codable {
    /// Spreads between places that a published figure may be moved by in a year.
    public var placeSpreads: Double
    /// Years that a baseline may be older than the proposal.
    public var staleYears: Int
    /// The share by which a reach may exceed a published number of children.
    public var reachMargin: Double
  }

  /// The curve for the whole child population.
  public var populationCurve: ScoreCurve { ScoreCurve(anchor: anchors.population) }
  /// The curve for the children of one group.
  public var groupCurve: ScoreCurve { ScoreCurve(anchor: anchors.group) }
}
