/// One proposal as a module sees it: the wire form `cyp-impact/request/1`.
///
/// The host has already checked the document: words are vocabulary words (departments by code,
/// themes as `parent/leaf`, groups and levers by id), dates are real, references resolve.
/// Unknown keys are ignored, so a newer host may say more.
public struct Proposal: Codable, Sendable {
  /// Always `cyp-impact/request/1`.
  public var schema: String
  /// The proposal's id.
  public var id: String
  /// Its title.
  public var title: String
  /// Its summary, and where the summary stands.
  public var summary: String
  /// Where the summary stands.
  public var summaryAt: Place
  /// Code of the lead department.
  public var lead: String
  /// Codes of departments that agreed to take part.
  public var partners: [String]
  /// `national` or `local`.
  public var level: String
  /// ONS code of the place of a local proposal.
  public var place: String?
  /// Names of the nations it applies to.
  public var nations: [String]
  /// ISO dates of publication, start and review.
  public var dates: Dates
  /// What would be done.
  public var measures: [Measure]
  /// The officer's own analysis.
  public var effects: [Effect]
  /// Campaigns the proposal would run.
  public var campaigns: [Campaign]
  /// What the officer says has been considered.
  public var considered: Considered
  /// How children took part; nil when the document is silent.
  public var participation: Participation?
  /// Alternatives that were weighed.
  public var alternatives: [Alternative]

  /// ISO dates, each optional.
  public struct Dates: Codable, Sendable {
    /// Day of publication.
    public var published: String?
    /// First day in force.
    public var starts: String?
    /// Day on which it will be reviewed.
    public var review: String?

    /// Makes the value from its parts.
    public init(
      published: String? = nil, starts: String? = nil, review: String? = nil
    ) {
      self.published = published
      self.starts = starts
      self.review = review
    }
  }

  /// One measure of the proposal.
  public struct Measure: Codable, Sendable {
    /// Id within the proposal, such as `M1`.
    public var id: String
    /// Title.
    public var title: String
    /// Longer text, empty when none is given.
    public var description: String
    /// Lever, such as `benefit-payment`.
    public var lever: String
    /// Entry of a module's evidence library that the officer names.
    public var intervention: String?
    /// Themes as `parent/leaf`.
    public var themes: [String]
    /// Groups of children concerned.
    public var groups: [String]
    /// Youngest and oldest age concerned.
    public var ages: Ages?
    /// Share of all children reached, when the measure states it.
    public var reach: Range3?
    /// Probability that the measure works as intended, when stated.
    public var likelihood: Double?
    /// When the measure takes effect, when stated.
    public var timing: Timing?
    /// Rates that the measure changes, in the order of the document; nil when it states none.
    public var changes: [RateChange]?
    /// Where the measure stands.
    public var at: Place

    /// Makes the value from its parts.
    public init(
      id: String, title: String, description: String, lever: String, intervention: String? = nil, themes: [String],
      groups: [String], ages: Ages? = nil, reach: Range3? = nil, likelihood: Double? = nil, timing: Timing? = nil,
      changes: [RateChange]? = nil, at: Place
    ) {
      self.id = id
      self.title = title
      self.description = description
      self.lever = lever
      self.intervention = intervention
      self.themes = themes
      self.groups = groups
      self.ages = ages
      self.reach = reach
      self.likelihood = likelihood
      self.timing = timing
      self.changes = changes
      self.at = at
    }
  }

  /// Youngest and oldest age in years, both included.
  public struct Ages: Codable, Hashable, Sendable {
    /// Youngest age.
    public var min: Int
    /// Oldest age.
    public var max: Int

    /// Makes the value from its parts.
    public init(
      min: Int, max: Int
    ) {
      self.min = min
      self.max = max
    }
  }

  /// Years from the proposal's start: method 1.4.
  public struct Timing: Codable, Hashable, Sendable {
    /// First year with an effect.
    public var start: Int
    /// Years until it works in full.
    public var ramp: Int
    /// Year in which it ends (not included).
    public var end: Int
    /// Years in which half of the effect fades after the end; 0 for none left.
    public var halfLife: Double

    /// Makes a timing in whole years from the proposal's start.
    public init(start: Int, ramp: Int, end: Int, halfLife: Double) {
      self.start = start
      self.ramp = ramp
      self.end = end
      self.halfLife = halfLife
    }
  }

  /// One effect that the officer states.
  public struct Effect: Codable, Sendable {
    /// Id within the proposal, such as `E1`.
    public var id: String
    /// Measure that causes it.
    public var measure: String
    /// Domain it belongs to.
    public var domain: String
    /// Outcome: the key against double counting; nil when the indicator decides.
    public var outcome: String?
    /// Indicator that moves.
    public var indicator: String?
    /// Change per child reached in `unit`; nil when not quantified.
    public var delta: Range3?
    /// Unit of `delta`, such as `pp`.
    public var unit: String?
    /// Verbal size (`small`, `medium`, `large`) with its sign, when no number is given.
    public var band: String?
    /// Share of all children reached; nil when not stated.
    public var reach: Range3?
    /// Evidence level 1 to 5 as stated.
    public var evidenceLevel: Int?
    /// Titles of the sources named.
    public var sources: [String]
    /// Whether the officer says that the effect is quantified.
    public var quantified: Bool
    /// Share of each group reached.
    public var groups: [String: Double]
    /// Later effect that already carries this one.
    public var mediates: String?
    /// Where the effect stands.
    public var at: Place

    /// Makes the value from its parts.
    public init(
      id: String, measure: String, domain: String, outcome: String? = nil, indicator: String? = nil,
      delta: Range3? = nil, unit: String? = nil, band: String? = nil, reach: Range3? = nil, evidenceLevel: Int? = nil,
      sources: [String], quantified: Bool, groups: [String: Double], mediates: String? = nil, at: Place
    ) {
      self.id = id
      self.measure = measure
      self.domain = domain
      self.outcome = outcome
      self.indicator = indicator
      self.delta = delta
      self.unit = unit
      self.band = band
      self.reach = reach
      self.evidenceLevel = evidenceLevel
      self.sources = sources
      self.quantified = quantified
      self.groups = groups
      self.mediates = mediates
      self.at = at
    }
  }

  /// One campaign of the proposal.
  public struct Campaign: Codable, Sendable {
    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// Themes as `parent/leaf`.
    public var themes: [String]
    /// Audiences.
    public var audiences: [String]
    /// Where it stands.
    public var at: Place

    /// Makes the value from its parts.
    public init(
      id: String, name: String, themes: [String], audiences: [String], at: Place
    ) {
      self.id = id
      self.name = name
      self.themes = themes
      self.audiences = audiences
      self.at = at
    }
  }

  /// What the officer says has been considered, and where.
  public struct Considered: Codable, Sendable {
    /// Groups of children.
    public var groups: [String]
    /// Duties by id.
    public var duties: [String]
    /// Departments and bodies consulted, by code.
    public var departments: [String]
    /// Free text notes.
    public var notes: [Note]

    /// Makes the value from its parts.
    public init(
      groups: [String], duties: [String], departments: [String], notes: [Note]
    ) {
      self.groups = groups
      self.duties = duties
      self.departments = departments
      self.notes = notes
    }
  }

  /// A free text with its place.
  public struct Note: Codable, Sendable {
    /// The text.
    public var text: String
    /// Where it stands.
    public var at: Place

    /// Makes the value from its parts.
    public init(
      text: String, at: Place
    ) {
      self.text = text
      self.at = at
    }
  }

  /// How children took part.
  public struct Participation: Codable, Sendable {
    /// The reason when none took part; nil when some did.
    public var noneBecause: String?
    /// How, who, when, what they said and what changed, as one text.
    public var text: String
    /// Where it stands.
    public var at: Place

    /// Makes the value from its parts.
    public init(
      noneBecause: String? = nil, text: String, at: Place
    ) {
      self.noneBecause = noneBecause
      self.text = text
      self.at = at
    }
  }

  /// An alternative that was weighed.
  public struct Alternative: Codable, Sendable {
    /// Its title.
    public var title: String
    /// Why it was not chosen.
    public var reason: String
    /// Where it stands.
    public var at: Place

    /// Makes the value from its parts.
    public init(
      title: String, reason: String, at: Place
    ) {
      self.title = title
      self.reason = reason
      self.at = at
    }
  }

  /// Makes a proposal; modules do so in their own tests.
  public init(
    schema: String, id: String, title: String, summary: String, summaryAt: Place, lead: String, partners: [String],
    level: String, place: String? = nil, nations: [String], dates: Dates, measures: [Measure], effects: [Effect],
    campaigns: [Campaign], considered: Considered, participation: Participation? = nil, alternatives: [Alternative]
  ) {
    self.schema = schema
    self.id = id
    self.title = title
    self.summary = summary
    self.summaryAt = summaryAt
    self.lead = lead
    self.partners = partners
    self.level = level
    self.place = place
    self.nations = nations
    self.dates = dates
    self.measures = measures
    self.effects = effects
    self.campaigns = campaigns
    self.considered = considered
    self.participation = participation
    self.alternatives = alternatives
  }
}
