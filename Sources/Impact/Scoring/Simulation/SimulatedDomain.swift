/// What the simulation says of one domain's score (method 1.8.5).
public struct SimulatedDomain: Hashable, Sendable, Codable {
  /// The headline view: committed mitigations, adjusted for evidence, unweighted.
  public var headline: SimulatedScore
  /// The same without any mitigation.
  public var beforeMitigation: SimulatedScore
  /// The interval if effects shared nothing, and if they shared nearly everything.
  public var rhoBounds: [RhoBound]
  /// Whether the simulated mean and the headline tell different stories, so that both must be printed.
  public var asymmetric: Bool

  /// The interval at another weight of what effects share.
  public struct RhoBound: Hashable, Sendable, Codable {
    /// The weight ρ of what effects share.
    public var rho: Double
    /// The 5, 50 and 95 per cent points of the score.
    public var interval: Interval
  }

  /// The 5, 50 and 95 per cent points of simulated scores.
  public struct Interval: Hashable, Sendable, Codable {
    /// The 5 per cent point.
    public var low: Double
    /// The 50 per cent point.
    public var median: Double
    /// The 95 per cent point.
    public var high: Double
  }
}

/// The simulated scores of one view, summed up.
public struct SimulatedScore: Hashable, Sendable, Codable {
  /// The 5, 50 and 95 per cent points of the score.
  public var interval: SimulatedDomain.Interval
  /// The mean of the scores.
  public var mean: Double
  /// The score of the mean index, which is what the curve makes of the expected impact.
  public var scoreOfMean: Double
  /// The number of draws.
  public var draws: Int
  /// Draws of net harm.
  public var drawsBelowZero: Int
  /// Draws without any effect.
  public var drawsAtZero: Int
  /// The number of draws in each band, in ascending order of band.
  public var drawsPerBand: [Int]

  /// The probability of net harm.
  public var probabilityBelowZero: Double { Double(drawsBelowZero) / Double(draws) }
  /// The probability of net benefit.
  public var probabilityAboveZero: Double { Double(draws - drawsBelowZero - drawsAtZero) / Double(draws) }
  /// The probability of each band, in ascending order of band.
  public var bandProbabilities: [Double] { drawsPerBand.map { Double($0) / Double(draws) } }
}

/// What the simulation says of one group's score.
public struct SimulatedGroup: Hashable, Sendable, Codable {
  /// The 5, 50 and 95 per cent points of the score.
  public var interval: SimulatedDomain.Interval
  /// The probability of a score at or below the line for a red flag.
  public var probabilitySevere: Double
}
