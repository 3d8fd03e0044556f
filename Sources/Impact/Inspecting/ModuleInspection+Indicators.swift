extension ModuleInspection {
  /// A published source.
  public struct Source: Codable, Sendable, Hashable {
    /// Key.
    public var key: String
    /// Title.
    public var title: String?
    /// Publisher.
    public var publisher: String?
    /// Year or date.
    public var year: String?
    /// Address.
    public var url: String?
    /// Which of title, publisher, year and address are not on file.
    public var missing: [String]
    /// A remark.
    public var note: String?

    /// Keeps a source; what is missing is worked out.
    public init(key: String, title: String?, publisher: String?, year: String?, url: String?, note: String? = nil) {
      self.key = key
      self.title = title
      self.publisher = publisher
      self.year = year
      self.url = url
      self.note = note
      let parts = [("title", title), ("publisher", publisher), ("year", year), ("address", url)]
      missing = parts.filter { $0.1?.isEmpty != false }.map(\.0)
    }
  }

  /// A spread.
  public struct Spread: Codable, Sendable, Hashable {
    /// Across children `prevalence` or `published`; between places `la-sd`, `proxy`, `region-sd`, `trend-range`, `gap`.
    public var kind: String
    /// Its value in the indicator's unit; computed for a prevalence.
    public var value: Double?
    /// Year, when given.
    public var year: String?
    /// `verified`, `secondary` or `computed`, when given.
    public var mark: String?
    /// Source, when it has one of its own.
    public var source: Source?

    /// Keeps a spread.
    public init(kind: String, value: Double?, year: String? = nil, mark: String? = nil, source: Source? = nil) {
      self.kind = kind
      self.value = value
      self.year = year
      self.mark = mark
      self.source = source
    }
  }

  /// An indicator.
  public struct Indicator: Codable, Sendable {
    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// Unit.
    public var unit: String
    /// `up`, `down` or `none`.
    public var direction: String
    /// Outcome: the key against double counting.
    public var outcome: String
    /// Whether a change in it can be scored.
    public var scored: Bool
    /// Baseline.
    public var value: Double
    /// Year of the baseline.
    public var year: String
    /// Geography of the baseline.
    public var geography: String
    /// `verified`, `secondary` or `computed`.
    public var mark: String
    /// Source of the baseline.
    public var source: Source
    /// Spread across children.
    public var childSpread: Spread?
    /// Spread between places.
    public var placeSpread: Spread?
    /// Whom it counts.
    public var population: People?
    /// How groups fare.
    public var gaps: [Gap]
    /// Published differences by deprivation, ethnicity, sex or disability.
    public var splits: [Split]
    /// Lead department and others with a stake.
    public var departments: [String]
    /// UNCRC articles.
    public var articles: [Int]
    /// A caution.
    public var note: String?

    /// Keeps an indicator with its baseline; the rest is filled in.
    public init(
      id: String, name: String, unit: String, direction: String, outcome: String, scored: Bool, value: Double,
      year: String, geography: String, mark: String, source: Source
    ) {
      self.id = id
      self.name = name
      self.unit = unit
      self.direction = direction
      self.outcome = outcome
      self.scored = scored
      self.value = value
      self.year = year
      self.geography = geography
      self.mark = mark
      self.source = source
      gaps = []
      splits = []
      departments = []
      articles = []
    }
  }

  /// Whom an indicator counts.
  public struct People: Codable, Sendable, Hashable {
    /// In words.
    public var who: String
    /// How many.
    public var count: Int?
    /// Source of the number.
    public var source: Source?

    /// Keeps whom it counts.
    public init(who: String, count: Int?, source: Source?) {
      self.who = who
      self.count = count
      self.source = source
    }
  }

  /// A published difference within an indicator.
  public struct Split: Codable, Sendable, Hashable {
    /// `deprivation`, `ethnicity`, `sex` or `disability`.
    public var by: String
    /// The figures in words.
    public var says: String
    /// Source.
    public var source: Source

    /// Keeps a difference.
    public init(by: String, says: String, source: Source) {
      self.by = by
      self.says = says
      self.source = source
    }
  }

  /// How one group fares.
  public struct Gap: Codable, Sendable, Hashable {
    /// Group.
    public var group: String
    /// Its value.
    public var value: Double
    /// The value it is compared with.
    public var against: Double?
    /// Source.
    public var source: Source?

    /// Keeps a gap.
    public init(group: String, value: Double, against: Double?, source: Source?) {
      self.group = group
      self.value = value
      self.against = against
      self.source = source
    }
  }
}
