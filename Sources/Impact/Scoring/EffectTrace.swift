/// Every factor of one effect's central chain in order, so that a report can print how its index came about
/// (method 1.11, layers 1 to 3).
///
/// `index = adjusted · reach · likelihood · duration · (1 − mitigatedShare) · keptFactor`.
public struct EffectTrace: Hashable, Sendable, Codable {
  /// The name of the effect.
  public var id: String
  /// The final outcome.
  public var outcome: String
  /// The effect that carries this one; where there is one, `index` and `points` are 0.
  public var carriedBy: String?
  /// The size in standard deviations, favourable above 0.
  public var standardised: Triple
  /// The evidence level as stated.
  public var statedLevel: Int
  /// The level after the step for indirect evidence.
  public var levelInForce: Int
  /// The factor on favourable values at this level.
  public var optimism: Double
  /// The factor on the interval at this level.
  public var widening: Double
  /// The size with its interval widened.
  public var widened: Triple
  /// The central size after the optimism factor.
  public var adjusted: Double
  /// The share of all children reached.
  public var reach: Triple
  /// The probability that the effect happens.
  public var likelihood: Double
  /// The duration factor D.
  public var duration: Double
  /// D at the short, the central and the long duration, where the duration is in doubt.
  public var durationRange: Triple?
  /// The discounted share of the effect that falls after the horizon.
  public var tailShare: Double
  /// The share of the harm that committed mitigations remove.
  public var mitigatedShare: Double
  /// The weight ω of the weighted view; not in `index`.
  public var equityWeight: Double
  /// The index before mitigation and overlap.
  public var beforeMitigation: Double
  /// The index after mitigation and before overlap.
  public var residual: Double
  /// 1, or `1 − φ` where a larger effect has the same outcome.
  public var keptFactor: Double
  /// The larger effect that the deduction is owed to.
  public var overlaps: String?
  /// The impact index x.
  public var index: Double
  /// The points the effect contributes to its domain's score.
  public var points: Double
}

extension EffectTrace {
  /// The trace of one effect; `kept` and `points` are nothing for an effect that another carries.
  init(_ effect: PreparedEffect, kept: Overlap.Kept?, overlaps: String?, points: Double) {
    let view = ChainView.headline
    var bare = view
    bare.mitigation = .none
    let residual = effect.index(view) ?? 0
    let factor = kept?.factor ?? 0
    self.init(
      id: effect.input.id, outcome: effect.input.outcome, carriedBy: effect.input.carriedBy,
      standardised: effect.standardised, statedLevel: effect.input.evidenceLevel, levelInForce: effect.evidence.level,
      optimism: effect.evidence.optimism, widening: effect.evidence.widening, widened: effect.widened,
      adjusted: effect.evidence.adjusted(effect.standardised.central), reach: effect.input.reach,
      likelihood: effect.input.likelihood, duration: effect.duration, durationRange: effect.durationRange,
      tailShare: effect.tailShare, mitigatedShare: effect.mitigatedShare(.committed),
      equityWeight: effect.input.equityWeight, beforeMitigation: effect.index(bare) ?? 0, residual: residual,
      keptFactor: factor, overlaps: overlaps, index: residual * factor, points: points)
  }
}
