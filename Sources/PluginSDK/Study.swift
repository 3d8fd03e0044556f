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

  /// Describes the studies behind an entry.
  public init(name: String, finding: String, population: String? = nil, design: String? = nil, shows: String? = nil) {
    self.name = name
    self.finding = finding
    self.population = population
    self.design = design
    self.shows = shows
  }
}
