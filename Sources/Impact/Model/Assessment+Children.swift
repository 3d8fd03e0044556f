extension Assessment {
  /// A group of children.
  public struct GroupLine: Codable, Sendable {
    /// Id.
    public var id: String
    /// Title.
    public var title: String
    /// Whether the proposal mentions it.
    public var mentioned: Bool
    /// Effects that name it.
    public var effects: [String]
    /// What those effects do, by domain.
    public var domains: [GroupDomain]
    /// Where it is mentioned; for a group that is not, the measures' themes that concern it.
    public var because: [String]
    /// The first question to put for it.
    public var asks: String
  }

  /// What effects do to a group in one domain; benefit and harm stand apart.
  public struct GroupDomain: Codable, Sendable, Hashable {
    /// Domain.
    public var domain: String
    /// Effects for the better.
    public var helps: [String]
    /// Effects for the worse.
    public var harms: [String]
    /// Effects whose direction is open or that have no number.
    public var open: [String]
  }

  /// Groups that are named in the same breath.
  public struct GroupsTogether: Codable, Sendable, Hashable {
    /// The groups.
    public var groups: [String]
    /// Effects that name them all.
    public var effects: [String]
    /// Measures that name them all.
    public var measures: [String]
  }

  /// How children took part.
  public struct ParticipationLine: Codable, Sendable {
    /// `took part`, `no child named` (others were asked), `none`, `not stated`.
    public var status: String
    /// The words of the proposal, or the reason why nobody took part.
    public var text: String
    /// Where it stands.
    public var place: Spot?
    /// Who took part.
    public var who: String?
    /// How many of them were children or young people.
    public var children: Int?
    /// How.
    public var how: String?
    /// When.
    public var when: String?
    /// What they said.
    public var said: String?
    /// What changed.
    public var changed: String?
    /// Who was not heard.
    public var missing: String?
    /// How children will be told.
    public var told: String?
    /// What is not stated, in words.
    public var gaps: [String]?
  }
}
