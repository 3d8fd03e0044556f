/// How far one number would have to move for the score to reach 0 or another band (method 1.11).
///
/// The index is linear in each factor, so the answer is exact. Everything else stays as it is, the deduction for
/// overlap included.
public struct SwitchingValue: Hashable, Sendable, Codable {
  /// The name of the effect.
  public var effect: String
  /// The number that would move.
  public var factor: Factor
  /// The score to be reached.
  public var target: Double
  /// What the number is now.
  public var current: Double
  /// What `current` would have to become.
  public var value: Double

  /// A number of the central chain.
  public enum Factor: String, Hashable, Sendable, Codable {
    /// The size in standard deviations, before the optimism factor.
    case size
    case reach
    case likelihood
  }
}

extension SwitchingValue {
  /// The values that can be reached: sizes that are believed, shares and probabilities from 0 to 1.
  static func all(
    _ effects: [PreparedEffect], _ sum: DomainSum, score: Double, under parameters: MethodParameters
  ) -> [SwitchingValue] {
    targets(score, parameters.bands).flatMap { target -> [SwitchingValue] in
      guard let goal = parameters.populationCurve.index(of: target) else { return [] }
      return effects.indices.flatMap { position -> [SwitchingValue] in
        let needed = goal - (sum.net - sum.indices[position])
        return values(effects[position], sum, position, needed: needed, target: target, parameters)
      }
    }
  }

  /// Nothing, and the cuts on either side of the score.
  private static func targets(_ score: Double, _ cuts: BandCuts) -> [Double] {
    let below = cuts.signed.last { $0 < score }
    let above = cuts.signed.first { $0 > score }
    return [0] + [below, above].compactMap(\.self)
  }

  private static func values(
    _ effect: PreparedEffect, _ sum: DomainSum, _ position: Int, needed: Double, target: Double,
    _ parameters: MethodParameters
  ) -> [SwitchingValue] {
    let make = { (factor: Factor, current: Double, value: Double?, allowed: ClosedRange<Double>) -> SwitchingValue? in
      guard let value, allowed.contains(value) else { return nil }
      return SwitchingValue(
        effect: effect.input.id, factor: factor, target: target, current: current, value: value)
    }
    let now = sum.indices[position]
    let ratio = now == 0 ? nil : needed / now
    let limit = parameters.size.limit
    let reach = effect.input.reach.central
    let size = size(effect, needed: needed, kept: sum.kept[position].factor)
    return [
      make(.size, effect.standardised.central, size, -limit...limit),
      make(.reach, reach, ratio.map { $0 * reach }, 0...1),
      make(.likelihood, effect.input.likelihood, ratio.map { $0 * effect.input.likelihood }, 0...1),
    ].compactMap(\.self)
  }

  /// The size whose index is `needed`; the slope differs above and below 0.
  private static func size(_ effect: PreparedEffect, needed: Double, kept: Double) -> Double? {
    let unit = needed < 0 ? -1.0 : 1.0
    let slope =
      kept
      * effect.index(
        .headline, size: unit, reach: effect.input.reach.central, likelihood: effect.input.likelihood,
        duration: effect.duration)
    return slope == 0 ? nil : unit * (needed / slope)
  }
}
