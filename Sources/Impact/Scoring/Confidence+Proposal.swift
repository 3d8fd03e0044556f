extension Confidence {
  /// The confidence in a whole proposal, from the points of all its effects.
  init(
    of proposal: ProposalInput, _ effects: [PreparedEffect], _ domains: [DomainResult],
    under parameters: ConfidenceParameters
  ) {
    let points = domains.flatMap(\.effects).reduce(into: [:]) { $0[$1.id] = $1.points }
    let contributions = effects.map { effect in
      // The stated level: indirectness is charged below, and charging it here as well would count one doubt twice.
      Contribution(
        points: points[effect.input.id] ?? 0, level: effect.input.evidenceLevel, indirect: effect.input.indirect,
        consistent: effect.input.consistent)
    }
    self.init(
      contributions: contributions, imprecision: Self.imprecision(domains),
      gaps: Self.gaps(proposal, domains, parameters), under: parameters)
  }

  private static func imprecision(_ domains: [DomainResult]) -> Concern? {
    let strongest = domains.max { abs($0.score?.score ?? 0) < abs($1.score?.score ?? 0) }
    guard let strongest, let interval = strongest.score?.simulation?.headline.interval else { return nil }
    guard interval.low < 0, interval.high > 0 else { return nil }
    return .imprecision(domain: strongest.domain, low: interval.low, high: interval.high)
  }

  private static func gaps(
    _ proposal: ProposalInput, _ domains: [DomainResult], _ parameters: ConfidenceParameters
  ) -> [Gap] {
    var gaps: [Gap] = []
    let listed = proposal.effects.count + proposal.unquantified.count
    let share = listed > 0 ? Double(proposal.unquantified.count) / Double(listed) : 0
    if share >= parameters.unquantifiedShare { gaps.append(.unquantified(share: share)) }
    if domains.allSatisfy({ ($0.score?.groups ?? []).isEmpty }) { gaps.append(.distributionNotAssessed) }
    if !proposal.participationStated { gaps.append(.participationNotStated) }
    return gaps
  }
}
