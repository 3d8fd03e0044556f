/// A module's catalogue as the host hands it over: the same keys as `catalogue.yaml`.
///
/// The host has read and checked the file, so that a department changes a baseline without a compiler.
public struct Catalogue: Codable, Sendable {
  /// Domain of the module, such as `education`.
  public var domain: String
  /// What makes a measure this module's concern.
  public var matches: Matches
  /// Published sources by key.
  public var sources: [String: Source]
  /// Indicators, scored and context.
  public var indicators: [Indicator]
  /// Evidence library.
  public var interventions: [Intervention]
  /// Day of the last change.
  public var updated: String?
  /// Who answers for it.
  public var owner: String?
  /// A caution about all of it.
  public var note: String?

  /// What makes a measure this module's concern.
  public struct Matches: Codable, Sendable {
    /// Themes: a parent (`learning`) or a leaf (`learning/attendance`).
    public var themes: [String]
    /// Groups of children.
    public var groups: [String]?
    /// Words or phrases in titles and descriptions, lower case.
    public var words: [String]?
  }

  /// A published source.
  public struct Source: Codable, Sendable {
    /// Title.
    public var title: String
    /// Publisher.
    public var publisher: String?
    /// Year or date, as text.
    public var year: YearText?
    /// Address.
    public var url: String?
    /// A remark, such as why there is no address.
    public var note: String?
  }

  /// An indicator.
  public struct Indicator: Codable, Sendable {
    /// Id, such as `eyfs-gld`.
    public var id: String
    /// Name.
    public var name: String
    /// Unit: `percent`, `per-1000`, `points` …
    public var unit: String
    /// `up` when higher is better for the child, `down` when lower is, `none` for context.
    public var direction: String
    /// Outcome: the key against double counting.
    public var outcome: String?
    /// Baseline.
    public var baseline: Figure
    /// Whom it counts.
    public var population: People?
    /// Spread across children; without it nothing is scored.
    public var childSpread: ChildSpread?
    /// Spread between places; for plausibility only.
    public var placeSpread: PlaceSpread?
    /// Priority groups and their gaps.
    public var gaps: [Gap]?
    /// Lead department.
    public var lead: String?
    /// Other departments with a stake.
    public var departments: [String]?
    /// UNCRC articles.
    public var articles: [Int]?
    /// A caution.
    public var note: String?

    enum CodingKeys: String, CodingKey {
      case id, name, unit, direction, outcome, baseline, population, gaps, lead, departments, articles, note
      case childSpread = "child_spread"
      case placeSpread = "place_spread"
    }
  }

  /// A figure with its origin.
  public struct Figure: Codable, Sendable {
    /// The value in the indicator's unit.
    public var value: Double
    /// Year or period.
    public var year: YearText
    /// Geography.
    public var geography: String
    /// `verified`, `secondary` or `computed`.
    public var mark: String
    /// Key of the source.
    public var source: String
  }

  /// Spread across children.
  public struct ChildSpread: Codable, Sendable {
    /// `prevalence` (sqrt of π(1−π) of the baseline) or `published` (a child-level standard deviation).
    public var kind: String
    /// The published standard deviation.
    public var value: Double?
    /// Its year or period.
    public var year: YearText?
    /// `verified`, `secondary` or `computed`.
    public var mark: String?
    /// Key of its source.
    public var source: String?
  }

  /// Whom an indicator counts.
  public struct People: Codable, Sendable {
    /// In words: "pupils aged 10 to 11".
    public var who: String
    /// How many, when that is published.
    public var count: Int?
    /// Geography of the number, where it is not that of the baseline.
    public var geography: String?
    /// Key of the number's source.
    public var source: String?
  }

  /// Spread between places.
  public struct PlaceSpread: Codable, Sendable {
    /// `la-sd`, `proxy`, `region-sd` or `trend-range`.
    public var kind: String
    /// The value in the indicator's unit.
    public var value: Double
    /// `verified`, `secondary` or `computed`.
    public var mark: String?
    /// Key of its source.
    public var source: String?
  }

  /// How one group fares.
  public struct Gap: Codable, Sendable {
    /// Group id.
    public var group: String
    /// Value for the group.
    public var value: Double
    /// Value it is compared with.
    public var against: Double?
    /// Key of its source.
    public var source: String?
  }

  /// An entry of the evidence library.
  public struct Intervention: Codable, Sendable {
    /// Id, such as `neli`.
    public var id: String
    /// Name.
    public var name: String
    /// Levers it is usually delivered by.
    public var levers: [String]
    /// Themes.
    public var themes: [String]
    /// Groups it is meant for.
    public var groups: [String]?
    /// Words that point to it.
    public var words: [String]?
    /// Indicator it moves; nil for context entries.
    public var indicator: String?
    /// Change per child reached, in the indicator's unit; nil when studies give no usable size.
    public var effect: Size?
    /// What the studies found, in a sentence.
    public var finding: String
    /// Whom the studies looked at.
    public var population: String?
    /// How they found it.
    public var design: String?
    /// `benefit`, `harm`, `no-difference` or `mixed`; where it is absent, the size says.
    public var shows: String?
    /// Whom the size holds for, where that is not all whom the indicator counts.
    public var reaches: People?
    /// The law that already does it, where there is one.
    public var inLaw: Law?
    /// Evidence level 1 to 5: method 1.5.
    public var level: Int
    /// Whether the studies are from the UK.
    public var uk: Bool
    /// Whether studies agree.
    public var consistent: Bool
    /// Usual timing.
    public var timing: TimingEntry?
    /// Key of the source.
    public var source: String
    /// `verified`, `secondary` or `computed`.
    public var mark: String

    enum CodingKeys: String, CodingKey {
      case id, name, levers, themes, groups, words, indicator, effect, finding, population, design, shows, reaches
      case level, uk, consistent, timing, source, mark
      case inLaw = "in_law"
    }
  }

  /// A law that already does what an intervention does.
  public struct Law: Codable, Sendable {
    /// First day in force, as `2014-09-01`.
    public var since: String
    /// Nations in which it is in force.
    public var nations: [String]
    /// What the law is, in words.
    public var law: String
  }

  /// A size with its unit and the coverage of its interval.
  public struct Size: Codable, Sendable {
    /// Low end.
    public var low: Double
    /// Central value.
    public var central: Double
    /// High end.
    public var high: Double
    /// Unit.
    public var unit: String
    /// Coverage of the interval, 0.90 when absent.
    public var coverage: Double?
  }

  /// Timing as the catalogue spells it.
  public struct TimingEntry: Codable, Sendable {
    /// First year with an effect.
    public var start: Int
    /// Years until it works in full.
    public var ramp: Int
    /// Year in which it ends (not included).
    public var end: Int
    /// Half-life of the fade-out in years.
    public var halfLife: Double

    enum CodingKeys: String, CodingKey {
      case start, ramp, end
      case halfLife = "half_life"
    }
  }
}

/// A year or period, written as a number (2024) or as text (2024/25).
public struct YearText: Codable, Hashable, Sendable {
  /// The text.
  public var text: String

  /// Makes a year text.
  public init(_ text: String) { self.text = text }

  /// Reads a number or a string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      text = String(number)
    } else {
      text = try container.decode(String.self)
    }
  }

  /// Writes a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Catalogue {
  /// Reads a catalogue; a list that the file leaves out is empty.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    domain = try fields.decode(String.self, forKey: .domain)
    matches = try fields.decode(Matches.self, forKey: .matches)
    sources = try fields.decodeIfPresent([String: Source].self, forKey: .sources) ?? [:]
    indicators = try fields.decodeIfPresent([Indicator].self, forKey: .indicators) ?? []
    interventions = try fields.decodeIfPresent([Intervention].self, forKey: .interventions) ?? []
    updated = try fields.decodeIfPresent(String.self, forKey: .updated)
    owner = try fields.decodeIfPresent(String.self, forKey: .owner)
    note = try fields.decodeIfPresent(String.self, forKey: .note)
  }
}
