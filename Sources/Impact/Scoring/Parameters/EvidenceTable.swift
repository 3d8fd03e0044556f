/// What each level of evidence does to a stated size (method 1.5).
public struct EvidenceTable: Hashable, Sendable, Codable {
  /// In any order; each level once.
  public var levels: [Level]
  /// The ratings of other schemes and the level each stands for.
  public var equivalents: [Equivalent]

  /// One level: how far favourable values are reduced and how far intervals are widened.
  public struct Level: Hashable, Sendable, Codable {
    /// From 1 to 5.
    public var level: Int
    /// The factor on favourable values, above 0 and at most 1.
    public var optimism: Double
    /// The factor on the distance of each end from the centre, at least 1.
    public var widening: Double
  }

  /// A rating of another scheme, as it is printed there.
  public struct Equivalent: Hashable, Sendable, Codable {
    /// The name of the scheme.
    public var scheme: String
    /// The rating as printed there.
    public var rating: String
    /// From 1 to 5.
    public var level: Int
  }

  /// The level in force: the stated one, less one step for evidence from another country or age range, never below 1.
  public func levelInForce(stated: Int, indirect: Bool) -> Int {
    indirect ? max(1, stated - 1) : stated
  }

  /// The row for a level.
  ///
  /// - Returns: `nil` for a level that the table lacks; the method does not guess.
  public func row(_ level: Int) -> Level? {
    levels.first { $0.level == level }
  }

  /// The level that a rating of another scheme stands for.
  ///
  /// - Throws: `ScoringError.unknownRating` for a rating that the table lacks.
  public func level(scheme: String, rating: String) throws(ScoringError) -> Int {
    if let match = equivalents.first(where: { $0.scheme == scheme && $0.rating == rating }) { return match.level }
    throw .unknownRating(scheme: scheme, rating: rating)
  }
}

extension EvidenceTable.Level {
  /// The interval widened around its centre.
  func widened(_ size: Triple) -> Triple {
    Triple(
      low: size.central - widening * (size.central - size.low), central: size.central,
      high: size.central + widening * (size.high - size.central))
  }

  /// The size after the optimism factor, which touches favourable values only.
  func adjusted(_ size: Double) -> Double {
    size > 0 ? optimism * size : size
  }
}
