/// The distances and thresholds around bands and red flags (method 1.8.5 and 1.9).
public struct RatingParameters: Hashable, Sendable, Codable {
  /// How near a cut a score is called borderline, in points.
  public var borderlinePoints: Double
  /// The probability of its own band below which a score is called borderline.
  public var borderlineProbability: Double
  /// How far the simulated mean may lie from the headline before both are printed, in points.
  public var asymmetryPoints: Double
  /// The group score at or below which a red flag is raised.
  public var redFlagScore: Double
  /// The probability of such a group score above which a red flag is raised.
  public var redFlagProbability: Double
  /// The likelihood up to which a harm counts as rare (method 1.3).
  public var rareLikelihood: Double
}
