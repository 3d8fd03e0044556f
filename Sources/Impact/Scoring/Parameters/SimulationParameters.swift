/// How the uncertainty of a score is simulated (method 1.8).
public struct SimulationParameters: Hashable, Sendable, Codable {
  /// The number of draws.
  public var draws: Int
  /// Below this many draws no quantile is given.
  public var minimumDraws: Int
  /// The first word of the key of the random numbers.
  public var seed: UInt64
  /// The weight ρ of what all effects of a proposal share.
  public var rho: Double
  /// The values of ρ at which the interval is shown again.
  public var rhoBounds: [Double]
  /// The coverage of an interval whose author states none.
  public var coverage: Double
}
