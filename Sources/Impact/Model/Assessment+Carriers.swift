extension Assessment {
  /// The few indicators that carry the score, of the many that were looked at.
  public struct Carriers: Codable, Sendable, Hashable {
    /// Indicators of the modules that gave an answer.
    public var lookedAt: Int
    /// Those of them in which a change can be scored.
    public var scorable: Int
    /// Those that an effect with points moves.
    public var moved: Int
    /// The fewest that make up four fifths of all points, benefit and harm alike, heaviest first.
    public var indicators: [Carrier]
  }

  /// An indicator and the points that rest on it.
  public struct Carrier: Codable, Sendable, Hashable {
    /// Indicator.
    public var indicator: String
    /// Its name.
    public var name: String
    /// Domain.
    public var domain: String
    /// Sum of the points of the effects on it.
    public var points: Double
    /// Share of all points, benefit and harm alike.
    public var share: Double
  }
}
