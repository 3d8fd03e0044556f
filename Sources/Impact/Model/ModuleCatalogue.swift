public import YAMLReading

/// A module's catalogue as the host needs it: how indicators move and what stands behind them.
public struct ModuleCatalogue: Sendable {
  /// The file, for places and for the provenance.
  public var file: SourceFile
  /// Id of the module it belongs to.
  public var module: String
  /// Domain.
  public var domain: String
  /// Day of the last update.
  public var updated: CalendarDate
  /// Who answers for it.
  public var owner: String
  /// Indicators by id.
  public var indicators: [String: Indicator]
  /// Ids of the evidence library.
  public var interventions: [String: Intervention]
  /// Sources by key.
  public var sources: [String: ProposedEffect.Source]
  /// What is known to follow in other domains.
  public var links: [KnockOnLink]
  /// The module's dated rates; nil when it has none.
  public var rates: RateTable?
  /// The document as JSON, handed to the module as it stands.
  public var json: [UInt8]

  /// The path that reports print: the module and the file's name.
  public var reportedPath: String {
    "\(module)/\(file.name.split(separator: "/").last.map(String.init) ?? "catalogue.yaml")"
  }

  /// An indicator.
  public struct Indicator: Sendable {
    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// Unit: `percent`, `per-1000`, `points` …
    public var unit: String
    /// +1 up is better, −1 down is better, 0 context.
    public var direction: Int
    /// Key against double counting.
    public var outcome: String
    /// Baseline.
    public var baseline: Figure
    /// The children, or others, whom it counts; nil when the catalogue does not say.
    public var population: People?
    /// Spread across children, in the indicator's unit; nil when nothing published.
    public var childSpread: ChildSpread?
    /// Spread between places, in the indicator's unit; for plausibility only.
    public var placeSpread: PlaceSpread?
    /// Lead department and others with a stake, by code.
    public var departments: [String]
    /// UNCRC articles.
    public var articles: [Int]
    /// Where it stands in the catalogue.
    public var place: SourceMark
  }

  /// A figure with its origin.
  public struct Figure: Sendable, Hashable {
    /// Value in the indicator's unit.
    public var value: Double
    /// Year or period.
    public var year: String
    /// Geography.
    public var geography: String
    /// `verified`, `secondary` or `computed`.
    public var mark: String
    /// Key of the source.
    public var source: String
  }

  /// Whom an indicator counts.
  public struct People: Sendable, Hashable {
    /// In words: "pupils aged 10 to 11".
    public var who: String
    /// Their ages, where who they are says so.
    public var ages: ClosedRange<Int>?
    /// How many there are, when that is published.
    public var count: Int?
    /// Key of the number's source.
    public var source: String?
  }

  /// How far places, or years, differ.
  public struct PlaceSpread: Sendable, Hashable {
    /// `la-sd`, `proxy`, `region-sd`, `trend-range` or `gap`.
    public var kind: String
    /// The value in the indicator's unit.
    public var value: Double
  }

  /// How the spread across children is known: method 1.1.
  public enum ChildSpread: Sendable, Hashable {
    /// The square root of π(1−π) of the baseline prevalence.
    case prevalence
    /// A published standard deviation between children.
    case published(Double, year: String, source: String)
  }

  /// An entry of the evidence library.
  public struct Intervention: Sendable {
    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// The law that already does it, where there is one.
    public var law: Law?
    /// Whether it gives a size.
    public var hasSize: Bool
    /// The change of rates that was studied, for which alone its size holds; empty where it was none.
    public var studied: [RateChange]
    /// Where it stands.
    public var place: SourceMark
  }

  /// A law that already does what an intervention does.
  public struct Law: Sendable, Hashable {
    /// First day in force.
    public var since: CalendarDate
    /// Nations in which it is in force.
    public var nations: Set<Nation>
    /// What it is, in words.
    public var words: String
  }
}

extension ModuleCatalogue.Indicator {
  /// How many of the indicator's unit make a share of 1: 100 for percentages, 1,000 for a rate per 1,000; nil for
  /// units that are no share of children.
  public var unitsPerWhole: Double? { Self.unitsPerWhole(of: unit) }

  /// As `unitsPerWhole`, for a unit.
  static func unitsPerWhole(of unit: String) -> Double? {
    switch unit {
    case "percent": 100
    case "per-100", "per-1000", "per-10000", "per-100000": Double(unit.dropFirst(4))
    default: nil
    }
  }

  /// The standard deviation between children in the indicator's unit (method 1.1); nil when there is none.
  public var standardDeviation: Double? {
    switch childSpread {
    case .published(let value, _, _): return value
    case .prevalence:
      guard let whole = unitsPerWhole else { return nil }
      let share = baseline.value / whole
      guard share > 0, share < 1 else { return nil }
      return whole * (share * (1 - share)).squareRoot()
    case nil: return nil
    }
  }
}

extension [String: ModuleCatalogue] {
  /// The indicators of all catalogues, by id; of two with one id that of the first domain by the alphabet.
  public var indicators: [String: ModuleCatalogue.Indicator] {
    let ordered = keys.sorted().compactMap { self[$0] }
    return [String: ModuleCatalogue.Indicator](ordered.flatMap(\.indicators).map { ($0.key, $0.value) }) { first, _ in
      first
    }
  }
}
