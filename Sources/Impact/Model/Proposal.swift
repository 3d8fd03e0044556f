public import YAMLReading

/// A proposed policy as its officer wrote it, checked and with a place for every part.
public struct Proposal: Sendable {
  /// The file it was read from, for places and snippets.
  public var file: SourceFile
  /// Id, kebab-case.
  public var id: String
  /// Title.
  public var title: String
  /// Lead department, by code.
  public var lead: String
  /// Departments that agreed to take part, by code.
  public var partners: [String]
  /// Whether it is national, or which place it is for.
  public var level: Level
  /// Nations it applies to.
  public var nations: Set<Nation>
  /// Day of publication.
  public var published: CalendarDate?
  /// First day in force.
  public var starts: CalendarDate
  /// Day on which it will be reviewed.
  public var review: CalendarDate?
  /// Summary.
  public var summary: Located<String>
  /// Measures.
  public var measures: [Measure]
  /// Effects stated by the officer.
  public var effects: [ProposedEffect]
  /// Campaigns of the register that it would run, by id.
  public var registerCampaigns: [Located<String>]
  /// New campaigns that it would run.
  public var newCampaigns: [Campaign]
  /// Links to the strategy.
  public var strategyLinks: [StrategyLink]
  /// What has been considered.
  public var considered: Considered
  /// How children took part; nil when the document is silent.
  public var participation: Participation?
  /// Alternatives that were weighed.
  public var alternatives: [Alternative]
  /// Where the nations stand.
  public var nationsPlace: SourceMark
  /// Where each body is first named as lead, partner or consulted, by code.
  public var bodyPlaces: [String: SourceMark]

  /// National or local.
  public enum Level: Hashable, Sendable {
    /// The whole of its nations.
    case national
    /// One place, by ONS code.
    case local(place: String)

    /// `national` or `local`.
    public var word: String { if case .national = self { "national" } else { "local" } }
    /// ONS code of a local proposal's place.
    public var place: String? { if case .local(let code) = self { code } else { nil } }
  }

  /// An alternative that was weighed.
  public struct Alternative: Sendable {
    /// Title.
    public var title: String
    /// Why it was not chosen.
    public var reason: String
    /// Where it stands.
    public var place: SourceMark
  }
}

/// One thing that a proposal would do.
public struct Measure: Sendable {
  /// Id within the proposal.
  public var id: String
  /// Title.
  public var title: String
  /// Longer text; empty when none is given.
  public var description: String
  /// Lever, by id.
  public var lever: String
  /// Entry of a module's evidence library.
  public var intervention: String?
  /// Themes as `parent/leaf`.
  public var themes: [String]
  /// Groups, by id.
  public var groups: [String]
  /// Ages concerned, 0 to 25.
  public var ages: ClosedRange<Int>?
  /// Share reached.
  public var reach: Reach?
  /// Likelihood of delivery.
  public var likelihood: Likelihood?
  /// When it takes effect.
  public var timing: EffectInput.Timing?
  /// Rates that it changes, in the order of the document.
  public var changes: [RateChange] = []
  /// Where it stands.
  public var place: SourceMark
}

/// A share of all children, or of a group, as the document states it (method 1.2).
public struct Reach: Hashable, Sendable {
  /// The share, 0 to 1.
  public var share: Triple
  /// Group id, or nil for all children.
  public var group: String?
  /// Where it stands.
  public var place: SourceMark
}

/// A likelihood with the words it was stated in (method 1.3).
public struct Likelihood: Hashable, Sendable {
  /// Probability, 0 to 1.
  public var probability: Double
  /// The yardstick's word, given or nearest.
  public var term: String
  /// Where it stands.
  public var place: SourceMark
}
