extension Confidence {
  /// The confidence in one domain: the rule for a whole proposal (method 1.9), on the domain's own effects.
  init(
    ofDomain domain: DomainResult, _ effects: [EffectInput], participationStated: Bool,
    under parameters: ConfidenceParameters
  ) {
    let points = domain.effects.reduce(into: [:]) { $0[$1.id] = $1.points }
    let own = effects.filter { $0.domain == domain.domain }
    let contributions = own.map { effect in
      Contribution(
        points: points[effect.id] ?? 0, level: effect.evidenceLevel, indirect: effect.indirect,
        consistent: effect.consistent)
    }
    var imprecision: Concern?
    if let interval = domain.score?.simulation?.headline.interval, interval.low < 0, interval.high > 0 {
      imprecision = .imprecision(domain: domain.domain, low: interval.low, high: interval.high)
    }
    let listed = own.count + domain.unquantified.count
    let share = listed > 0 ? Double(domain.unquantified.count) / Double(listed) : 0
    var gaps: [Gap] = []
    if share >= parameters.unquantifiedShare { gaps.append(.unquantified(share: share)) }
    if (domain.score?.groups ?? []).isEmpty { gaps.append(.distributionNotAssessed) }
    if !participationStated { gaps.append(.participationNotStated) }
    self.init(contributions: contributions, imprecision: imprecision, gaps: gaps, under: parameters)
  }
}
