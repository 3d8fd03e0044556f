/// A part of an effect that two options can state differently.
public enum EffectFactor: String, Hashable, Sendable, Codable, CaseIterable {
  case size, reach, likelihood, timing, evidence, mitigation
  /// What decides whether and how far the effect counts beside others.
  case counting

  /// Gives one effect another's part.
  func copy(from source: EffectInput, to effect: inout EffectInput) {
    switch self {
    case .size:
      effect.direction = source.direction
      effect.delta = source.delta
      effect.spread = source.spread
      effect.coverage = source.coverage
      effect.bandedJudgement = source.bandedJudgement
    case .reach: effect.reach = source.reach
    case .likelihood:
      effect.likelihood = source.likelihood
      effect.alreadyInForce = source.alreadyInForce
    case .timing:
      effect.timing = source.timing
      effect.uncertainDuration = source.uncertainDuration
      effect.isHealth = source.isHealth
    case .evidence:
      effect.evidenceLevel = source.evidenceLevel
      effect.indirect = source.indirect
      effect.consistent = source.consistent
    case .mitigation: effect.mitigations = source.mitigations
    case .counting:
      effect.outcome = source.outcome
      effect.overlap = source.overlap
      effect.carriedBy = source.carriedBy
    }
  }

  /// The parts in which two effects differ.
  static func changed(from: EffectInput, to: EffectInput) -> [EffectFactor] {
    allCases.filter { factor in
      var mixed = from
      factor.copy(from: to, to: &mixed)
      return mixed != from
    }
  }
}
