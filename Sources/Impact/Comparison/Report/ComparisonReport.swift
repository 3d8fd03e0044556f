/// A comparison with everything that is printed beside it.
///
/// Its JSON is the contract `cyp-impact/comparison/1`: the keys of ``Comparison`` and those of this type side by side.
public struct ComparisonReport: Encodable, Sendable {
  /// The ranking and what it rests on.
  public var comparison: Comparison
  /// Ranks that somebody chose against the ranking.
  public var overrides: [RankOverride] = []
  /// What the proposals cost; nil unless asked for.
  public var costs: ProposalCosts?
  /// Files that were left out, each with the number of its mistakes: not ranked, which is not the same as last.
  public var leftOut: [LeftOut] = []
  /// Modules that gave no answer, with the proposals that this concerns.
  public var silentModules: [SilentModule] = []
  /// What different proposals would run that gets in each other's way.
  public var campaigns: CampaignClashes?
  /// Which objectives of each strategy the set serves, and which it leaves out; the main strategy first.
  public var strategies: [SetCoverage] = []

  /// Titles of groups, by id, for readers; not in the JSON.
  public var groupTitles: [String: String] = [:]
  /// Of options of one proposal: its title; nil where different proposals are compared.
  public var optionsOf: String?
  /// Of options of one proposal: why each of the others differs from the first.
  public var differences: [OptionDifference] = []

  /// A comparison with nothing beside it.
  public init(_ comparison: Comparison) { self.comparison = comparison }

  /// A file that was left out.
  public struct LeftOut: Codable, Sendable, Hashable {
    /// Its path, without anything of this machine.
    public var path: String
    /// How many mistakes it has.
    public var mistakes: Int

    /// Names a file with its mistakes.
    public init(path: String, mistakes: Int) {
      self.path = path
      self.mistakes = mistakes
    }
  }

  /// A module that gave no answer.
  public struct SilentModule: Codable, Sendable, Hashable {
    /// Its domain.
    public var domain: String
    /// Its name.
    public var module: String
    /// What happened, in words, the first time.
    public var detail: String
    /// Ids of the proposals.
    public var proposals: [String]

    /// Names a module with what happened.
    public init(domain: String, module: String, detail: String, proposals: [String]) {
      self.domain = domain
      self.module = module
      self.detail = detail
      self.proposals = proposals
    }
  }

  /// Conflicts between proposals.
  public struct CampaignClashes: Codable, Sendable {
    /// The conflicts, gravest first.
    public var conflicts: [Conflict]
    /// Ids of the proposals that run each campaign concerned.
    public var runBy: [String: [String]]
    /// Names of campaigns and titles of proposals, by id.
    public var names: [String: String]

    /// Takes over what was found.
    public init(_ found: ConflictsBetweenProposals) {
      (conflicts, runBy, names) = (found.conflicts, found.runBy, found.names)
    }
  }

  /// Writes the keys of both side by side.
  public func encode(to encoder: any Encoder) throws {
    try comparison.encode(to: encoder)
    var values = encoder.container(keyedBy: Keys.self)
    try values.encode(overrides, forKey: .overrides)
    try values.encodeIfPresent(costs, forKey: .costs)
    try values.encode(leftOut, forKey: .leftOut)
    try values.encode(silentModules, forKey: .silentModules)
    try values.encodeIfPresent(campaigns, forKey: .campaigns)
    try values.encode(strategies, forKey: .strategies)
    try values.encodeIfPresent(optionsOf, forKey: .optionsOf)
    try values.encode(differences, forKey: .differences)
  }

  private enum Keys: String, CodingKey {
    case overrides, costs, leftOut, silentModules, campaigns, strategies, optionsOf, differences
  }
}
