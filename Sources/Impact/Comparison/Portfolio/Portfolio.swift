/// What several proposals come to if all of them are adopted (method 1.14).
///
/// Indices are added and the sum is put through the curve; scores are never added. One change that several proposals
/// make counts once in full, as inside a proposal (method 1.7).
public struct Portfolio: Codable, Sendable {
  /// One entry a domain, in the order of the modules.
  public var domains: [DomainTotal]
  /// What was deducted so that nothing counts twice, where two proposals meet.
  public var overlaps: [Overlap]
  /// Groups of children that two or more proposals reach.
  public var groups: [GroupTotal]
  /// Impact per pound; `nil` unless asked for.
  public var childYears: [ChildYears]?
  /// The children that the totals refer to; `nil` where no population is known.
  public var population: ComparedProposal.Population?
  /// What a reader must know of the sums.
  public var notes: [String]

  /// The total of one domain.
  public struct DomainTotal: Codable, Sendable {
    /// Domain.
    public var domain: String
    /// Sum of the favourable indices, after overlap.
    public var benefit: Double
    /// Sum of the harmful indices, after overlap; 0 or below.
    public var harm: Double
    /// Both together.
    public var index: Double
    /// Score of the index; `nil` where no proposal has a score in the domain.
    @ExplicitNull public var score: Double?
    /// Score if nothing were deducted between proposals.
    @ExplicitNull public var withoutOverlap: Double?
    /// What each proposal brings, after overlap.
    public var parts: [Part]
    /// Proposals whose part is not known: not quantified, or not assessed.
    public var missing: [String]
  }

  /// What one proposal brings to a total.
  public struct Part: Codable, Sendable, Hashable {
    /// Proposal.
    public var proposal: String
    /// Index, on the total's population.
    public var index: Double
  }

  /// What the overlap rule took from one effect because of another proposal's.
  public struct Overlap: Codable, Sendable, Hashable {
    /// Domain.
    public var domain: String
    /// The shared outcome.
    public var outcome: String
    /// The smaller effect's proposal.
    public var proposal: String
    /// The smaller effect.
    public var effect: String
    /// Its index before the rule.
    public var raw: Double
    /// Its index after the rule.
    public var kept: Double
    /// The larger effect's proposal.
    public var withProposal: String
    /// The larger effect.
    public var withEffect: String
  }

  /// A group of children in one domain.
  public struct GroupTotal: Codable, Sendable {
    /// Group.
    public var group: String
    /// Domain.
    public var domain: String
    /// Index of the set, after overlap; `nil` where the proposals are for different children.
    @ExplicitNull public var index: Double?
    /// Score of the set, on the group curve.
    @ExplicitNull public var score: Double?
    /// What each proposal does to the group by itself.
    public var parts: [GroupPart]
    /// Ids of the proposals that harm the group in this domain.
    public var harmedBy: [String]
  }

  /// What one proposal does to a group by itself.
  public struct GroupPart: Codable, Sendable, Hashable {
    /// Proposal.
    public var proposal: String
    /// Group score.
    public var score: Double
  }

  /// Standard-deviation years of children, and what they cost; a score is never divided by money, since the curve
  /// flattens and would reward small schemes.
  public struct ChildYears: Codable, Sendable, Hashable {
    /// Proposal.
    public var proposal: String
    /// One standard deviation of change for one child for one discounted year; `nil` without a population.
    @ExplicitNull public var childYears: Double?
    /// Pounds over the horizon.
    @ExplicitNull public var cost: Double?
    /// Child-years for each million pounds.
    @ExplicitNull public var perMillionPounds: Double?
  }
}
