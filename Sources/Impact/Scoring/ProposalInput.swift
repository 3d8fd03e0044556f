/// What the scoring method needs to know of one proposal.
public struct ProposalInput: Hashable, Sendable {
  /// The proposal's name, which selects its random numbers (method 1.8.3).
  public var id: String
  /// Every domain that was looked at, in the order of the report.
  public var domains: [String]
  /// In any order; the scoring sorts them.
  public var effects: [EffectInput]
  /// Effects that were found and could not be put into numbers.
  public var unquantified: [UnquantifiedEffect]
  /// Whether the proposal says which children took part in shaping it.
  public var participationStated: Bool

  /// Keeps the values as they are given.
  public init(
    id: String, domains: [String], effects: [EffectInput], unquantified: [UnquantifiedEffect] = [],
    participationStated: Bool = true
  ) {
    self.id = id
    self.domains = domains
    self.effects = effects
    self.unquantified = unquantified
    self.participationStated = participationStated
  }

  /// An effect that is listed without a number, so that a blank is never read as zero.
  public struct UnquantifiedEffect: Hashable, Sendable, Codable {
    /// The name of the effect.
    public var id: String
    /// The domain it belongs to.
    public var domain: String

    /// Pairs an effect with its domain.
    public init(id: String, domain: String) {
      self.id = id
      self.domain = domain
    }
  }
}
