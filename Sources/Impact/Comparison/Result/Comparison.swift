/// Several proposals set beside each other: one value that every report of a comparison is made from.
///
/// Its JSON is the contract `cyp-impact/comparison/1`. The same inputs give the same bytes: it holds no clock and no
/// absolute path, and its dictionaries are written with sorted keys.
public struct Comparison: Codable, Sendable {
  /// Always `cyp-impact/comparison/1`.
  public var schema = "cyp-impact/comparison/1"
  /// What made it; set by the command.
  public var tool: Assessment.Tool?
  /// Every file that was read, with its hash; set by the command.
  public var inputs: [Assessment.Input] = []
  /// The domains, in the order of the modules.
  public var domains: [String]
  /// What a reader must know first, in sentences: disagreement of methods, how firm the first place is, blanks.
  public var summary: [String]
  /// The proposals, in the order in which they were declared.
  public var proposals: [ProposalLine]
  /// The weight of each domain; they add up to 1.
  public var weights: [String: Double]
  /// Whose weights they are.
  public var preference: Preference
  /// Ids by the weighted sum, best first; ties keep the declared order.
  public var ranking: [String]
  /// Ids whose weighted sums are exactly equal, one list for each such sum.
  public var ties: [[String]]
  /// Each method with its ranking, the weighted sum first.
  public var methods: [MethodLine]
  /// Whether the methods put the same proposal first.
  public var agreement: Agreement
  /// How often each proposal takes each rank when weights and scores vary; `nil` without a simulation.
  public var smaa: Acceptability?
  /// For each domain, how far its weight can move; empty where there is only one domain.
  public var weightIntervals: [String: WeightInterval]
  /// For each domain, its share in the variance of the weighted sums; `nil` where all sums are equal.
  public var importance: [String: Double]?
  /// What the first one's lead hangs on.
  public var tornado: Tornado
  /// Which proposals are at least as good as others in everything.
  public var pareto: ParetoFront
  /// What becomes of the ranking wherever the blanks lie.
  public var blanks: Blanks
  /// What the proposals come to if all of them are adopted; `nil` where their effects are not known.
  public var portfolio: Portfolio?

  /// Whether every module answered for every proposal.
  public var isComplete: Bool { !proposals.contains(where: \.provisional) }
}

extension Comparison {
  /// One proposal.
  public struct ProposalLine: Codable, Sendable {
    /// Id.
    public var id: String
    /// Title.
    public var title: String
    /// Rank by the weighted sum, from 1; equal sums share a rank.
    public var rank: Int
    /// Weighted sum, for ranking only; carries no adjective.
    public var weightedSum: Double
    /// Central score of each domain, `nil` for a blank.
    public var scores: [String: Double?]
    /// Why a domain has no score, or that it has one.
    public var standings: [String: ComparedProposal.Standing]
    /// 5 and 95 per cent points of each score, where known.
    public var ranges: [String: [Double]]
    /// Weight times score of each domain; they add up to the weighted sum.
    public var points: [String: Double]
    /// Best and worst rank wherever the blanks lie.
    public var rankRange: RankRange
    /// The same with only those blanks moved that are not quantified or not assessed.
    public var rankRangeUnmeasured: RankRange
    /// Whether a module gave no answer, so that the sum leaves out a domain that nobody looked at.
    public var provisional: Bool
    /// The children that its shares refer to.
    public var population: ComparedProposal.Population?
  }

  /// Whose weights they are.
  public struct Preference: Codable, Sendable {
    /// Who stated them, when and why; `nil` for equal weights.
    public var stated: ComparisonWeights.Statement?
    /// "no preference stated", or who stated the weights, when and why.
    public var words: String
    /// What was done to the weights as given.
    public var notice: String?
  }

  /// One method.
  public struct MethodLine: Codable, Sendable {
    /// Its name.
    public var name: RankingMethod
    /// Ids, best first; ties keep the declared order.
    public var ranking: [String]
    /// Its value for each proposal.
    public var values: [String: Double]
    /// Whether adding a proposal can turn the order of the others: it holds for the set compared only.
    public var dependsOnTheSet: Bool
  }

  /// Whether the methods put the same proposal first.
  public struct Agreement: Codable, Sendable {
    /// Whether they do; proposals that tie for first count together.
    public var onTheFirst: Bool
    /// For each method, the ids that it puts first.
    public var first: [First]

    /// What one method puts first.
    public struct First: Codable, Sendable {
      /// Method.
      public var method: RankingMethod
      /// Ids; several where they tie.
      public var ids: [String]
    }
  }

  /// Dominance.
  public struct ParetoFront: Codable, Sendable {
    /// Ids that none dominates, in declared order.
    public var front: [String]
    /// For each dominated id, those that dominate it.
    public var dominatedBy: [String: [String]]
    /// Of `dominatedBy`, the pairs that hold only because a blank counts as 0.
    public var onlyByBlanks: [Pair]
    /// How likely dominance is over joint draws; `nil` without a simulation, or for more proposals than pairs are
    /// followed for.
    public var probabilities: [Pair]?

    /// One proposal dominating another.
    public struct Pair: Codable, Sendable, Hashable {
      /// The one that is as good in everything and better in something.
      public var dominant: String
      /// The other.
      public var dominated: String
      /// Share of draws, where it was followed.
      public var probability: Double?
    }
  }
}
