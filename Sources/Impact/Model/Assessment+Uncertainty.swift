extension Assessment {
  /// How far a result can be relied on, as data (method 1.9).
  public struct ConfidenceLine: Codable, Sendable {
    /// The evidence level averaged over the points, 1 to 5; 0 where nothing could be rated.
    public var start: Double
    /// What is left after the deductions, on the same scale.
    public var value: Double
    /// "high", "moderate", "low", "very low" or "not rated".
    public var grade: String
    /// Each serious concern.
    public var deductions: [Deduction]

    /// A serious concern and its cost.
    public struct Deduction: Codable, Sendable {
      /// `imprecision`, `indirectness`, `inconsistency` or `incompleteness`.
      public var concern: String
      /// Its cost in evidence levels.
      public var levels: Double
      /// The concern with its numbers, in sentences.
      public var words: [String]
    }
  }

  /// A harm that no score may offset, as data (method 1.9).
  public struct RedFlagLine: Codable, Sendable {
    /// `group-harm`, `probable-group-harm` or `irreversible`.
    public var kind: String
    /// Domain.
    public var domain: String
    /// Group, where the flag concerns one.
    public var group: String?
    /// Effect, where the flag concerns one.
    public var effect: String?
    /// Group score, −100 to 100.
    public var score: Double?
    /// Probability of a severe group score.
    public var probability: Double?
  }

  /// The size of an effect as it goes into the formula `s = direction · delta / spread` (method 1.1).
  public struct StatedSize: Codable, Sendable {
    /// Change per child reached, in the spread's unit; percentages and rates are shares here.
    public var delta: Triple
    /// Spread σ of the indicator between children, in the same unit.
    public var spread: Double
    /// +1 when a higher indicator is better for the child, −1 when a lower one is.
    public var direction: Int
    /// What low to high covers, such as 0.90.
    public var coverage: Double
  }

  /// Where a factor, or a part of it, comes from.
  public struct FactorSource: Codable, Sendable {
    /// What is taken from there, with its value.
    public var what: String
    /// Title of the published source, where there is one.
    public var title: String?
    /// Year of the figure.
    public var year: String?
    /// How sure the figure is: `verified`, `secondary` or `computed`.
    public var mark: String?
    /// The document it stands in, a path of `inputs`; nil for the proposal itself.
    public var file: String?
    /// The line, from 1.
    public var line: Int?
  }
}
