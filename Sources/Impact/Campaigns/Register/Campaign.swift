public import YAMLReading

/// A public campaign, programme or brand that speaks to children, families or those who work with them.
public struct Campaign: Hashable, Sendable {
  /// Whether it ran everywhere in its nations or in one place.
  public enum Scope: String, Sendable, CaseIterable {
    case national, local
  }

  /// Whether it still runs.
  public enum Status: String, Sendable, CaseIterable {
    case live, ended, unknown
  }

  /// What sort of effort it is.
  public enum Kind: String, Sendable, CaseIterable {
    case campaign, programme, brand, recruitment
    case regulatoryPush = "regulatory-push"

    /// Days it is taken to run when no end is recorded (method, campaign conflicts).
    public var usualDays: Int { self == .programme || self == .brand ? 730 : 90 }
  }

  /// A policy that a campaign serves, with its end where known.
  public struct Policy: Hashable, Sendable {
    /// The policy's name.
    public var name: String
    /// When it ends.
    public var end: FuzzyDate?
  }

  /// Its id in the register.
  public var id: String
  /// Its number in the register's source: "C01".
  public var ref: String?
  /// Its name.
  public var name: String
  /// Other names.
  public var aliases: [String] = []
  /// Slogans.
  public var slogans: [String] = []
  /// The bodies that lead it: department codes, or names of bodies without a code.
  public var lead: [String]
  /// The bodies that take part: codes or free names.
  public var partners: [String] = []
  /// The nations it reaches.
  public var nations: [String]
  /// National or local.
  public var scope: Scope = .national
  /// The ONS code of its place, when local.
  public var localPlace: String?
  /// What sort of effort it is.
  public var kind: Kind = .campaign
  /// When it began, where known.
  public var launch: FuzzyDate?
  /// When it ended, where known.
  public var end: FuzzyDate?
  /// Its waves.
  public var phases: [Phase] = []
  /// A word shared by all campaigns of one family.
  public var family: String?
  /// Campaigns it follows.
  public var predecessors: [String] = []
  /// Campaigns that follow it.
  public var successors: [String] = []
  /// Wider campaigns it belongs to.
  public var partOf: [String] = []
  /// Themes as parent/leaf.
  public var themes: [String]
  /// Whom it speaks to.
  public var audiences: [String] = []
  /// Groups it should not reach.
  public var excludedGroups: [String] = []
  /// Ages of the children concerned, in years.
  public var ages: ClosedRange<Int>?
  /// How it reaches people.
  public var channels: [String] = []
  /// Where it points people.
  public var calls: [CallToAction] = []
  /// What it asks for.
  public var objectives: [CampaignObjective] = []
  /// Where it names other campaigns.
  public var references: [CampaignReference] = []
  /// Outcomes of the strategy it serves.
  public var strategyOutcomes: [String] = []
  /// The policy it serves.
  public var policy: Policy?
  /// Whether it still runs.
  public var status: Status = .unknown
  /// Whether it is planned by a proposal and not in the register.
  public var isProposed = false
  /// False when the record says that it rests on memory and no page was seen; such records are left out unless asked for.
  public var isVerified = true
  /// Statements about it, each with who makes it.
  public var claims: [CampaignClaim] = []
  /// The pages the record rests on.
  public var sources: [CampaignSource] = []
  /// Anything a reader should know.
  public var note: String?
  /// The day for which its register speaks; a campaign that was live then went on for a time.
  public var asOf: CalendarDate?
  /// Where the record begins.
  public var place: SourceMark
  /// The document it stands in.
  public var file: String

  /// A campaign with what every record must say; the rest is set field by field.
  public init(
    id: String, name: String, lead: [String], nations: [String], themes: [String], place: SourceMark, file: String
  ) {
    self.id = id
    self.name = name
    self.lead = lead
    self.nations = nations
    self.themes = themes
    self.place = place
    self.file = file
  }
}
