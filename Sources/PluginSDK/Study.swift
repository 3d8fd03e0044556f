/// The published studies behind an entry of the evidence library, in words.
public struct Study: Codable, Sendable {
  /// The intervention's name.
  public var name: String
  /// What the studies found, in a sentence.
  public var finding: String
  /// Whom they looked at.
  public var population: String?
  /// How they found it.
  public var design: String?
  /// `benefit`, `harm`, `no-difference` or `mixed`, for the child; nil where the catalogue does not say.
  public var shows: String?
  /// Whom the size holds for; nil for all whom the indicator counts.
  public var reaches: Reaches?

  /// The children whom a size holds for.
  public struct Reaches: Codable, Sendable {
    /// In words: "girls in Year 6".
    public var who: String
    /// How many, when that is published.
    public var count: Int?
    /// Geography of the number; nil for that of the indicator's baseline.
    public var geography: String?
    /// Source of the number in words.
    public var source: String?

    /// Keeps whom a size holds for.
    public init(who: String, count: Int? = nil, geography: String? = nil, source: String? = nil) {
      self.who = who
      self.count = count
      self.geography = geography
      self.source = source
    }
  }

  /// Describes the studies behind an entry.
  public init(
    name: String, finding: String, population: String? = nil, design: String? = nil, shows: String? = nil,
    reaches: Reaches? = nil
  ) {
    self.name = name
    self.finding = finding
    self.population = population
    self.design = design
    self.shows = shows
    self.reaches = reaches
  }
}
