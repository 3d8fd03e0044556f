/// What a comparison is asked for beside its ranking.
public struct ComparisonOptions: Hashable, Sendable {
  /// Whether uncertainty is simulated: rank acceptabilities, shares of draws, chances of dominance.
  public var simulating = true
  /// Whether the textbook variants of the methods are computed too.
  public var textbookMethods = false
  /// Whether the proposals could all be adopted, so that their sum has a meaning; not so for options of one proposal.
  public var cumulative = true
  /// Whether impact per pound is computed.
  public var perPound = false
  /// The number of threads; no result depends on it.
  public var threads = 2
  /// Up to this many proposals every pair is followed through the draws.
  public var mostPairwise = 100

  /// A comparison with everything that is not asked for by name.
  public init() {}
}
