extension Catalogue {
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
    /// How its value differs by deprivation, ethnicity, sex or disability, as far as that is published.
    public var splits: [Split]?
    /// Lead department.
    public var lead: String?
    /// Other departments with a stake.
    public var departments: [String]?
    /// UNCRC articles.
    public var articles: [Int]?
    /// A caution.
    public var note: String?

    enum CodingKeys: String, CodingKey {
      case id, name, unit, direction, outcome, baseline, population, gaps, splits, lead, departments, articles, note
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

  /// A published difference within an indicator.
  public struct Split: Codable, Sendable {
    /// `deprivation`, `ethnicity`, `sex` or `disability`.
    public var by: String
    /// The figures in words: "girls 46, boys 52 per cent".
    public var says: String
    /// Key of the source.
    public var source: String
  }
}
