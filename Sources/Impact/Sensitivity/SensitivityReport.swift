/// Which results change when each judgement of the method is halved and doubled (method 7).
///
/// Its JSON is the contract `cyp-impact/sensitivity/1`.
public struct SensitivityReport: Codable, Sendable {
  /// Always `cyp-impact/sensitivity/1`.
  public var schema = "cyp-impact/sensitivity/1"
  /// What made it.
  public var tool: Assessment.Tool
  /// The proposal in brief.
  public var proposal: Assessment.Summary
  /// Every file that was read, with its hash.
  public var inputs: [Assessment.Input]
  /// The results with the parameters as they are.
  public var base: Outcome
  /// One entry for each value tried, in the order of the parameters.
  public var trials: [Trial]
  /// What was not tried, and why.
  public var skipped: [Skipped]

  /// The results of one run.
  public struct Outcome: Codable, Sendable, Equatable {
    /// Overall rating.
    public var rating: String
    /// Overall confidence.
    public var confidence: String
    /// Band and score of each domain.
    public var domains: [Domain]
    /// Alignment with the strategy, −100 to 100.
    public var alignment: Double?

    /// A domain's band and score.
    public struct Domain: Codable, Sendable, Equatable {
      /// Domain.
      public var id: String
      /// Band in words.
      public var band: String
      /// Central score.
      public var score: Double?
    }
  }

  /// One value of one parameter.
  public struct Trial: Codable, Sendable {
    /// The parameter's name; a cell of a table as `evidence.levels[4].optimism`.
    public var parameter: String
    /// `half` or `double`.
    public var move: String
    /// The value as it is.
    public var from: Double
    /// The value tried.
    public var to: Double
    /// What became another word: domain bands, rating, confidence.
    public var changes: [Change]
    /// How far the scores of domains moved at most, in points.
    public var largestMove: Double
    /// How far the alignment with the strategy moved, in points.
    public var alignmentMove: Double?
  }

  /// A word that changed.
  public struct Change: Codable, Sendable {
    /// A domain, `overall` or `confidence`.
    public var of: String
    /// The word before.
    public var from: String
    /// The word after.
    public var to: String
  }

  /// A value that was not tried.
  public struct Skipped: Codable, Sendable {
    /// The parameter's name.
    public var parameter: String
    /// `half`, `double` or `both`.
    public var move: String
    /// Why.
    public var because: String
  }
}
