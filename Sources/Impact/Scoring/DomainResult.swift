/// What the scoring has to say about one domain.
public struct DomainResult: Hashable, Sendable, Codable {
  /// The name of the domain.
  public var domain: String
  /// Whether there is a score.
  public var status: Status
  /// Every effect with numbers, carried ones included, in ascending order of name.
  public var effects: [EffectTrace]
  /// Effects that were found and have no number.
  public var unquantified: [String]
  /// `nil` unless the status is `scored`: a blank is never 0.
  public var score: DomainScore?

  /// Whether there is a score, and why not.
  public enum Status: String, Hashable, Sendable, Codable {
    case scored
    /// Looked at, and no effect was found.
    case noEffect = "no-effect"
    /// Effects were found, and none has a number.
    case notQuantified = "not-quantified"
    /// Every effect is carried by a later one in another domain.
    case carriedElsewhere = "carried-elsewhere"
  }
}
