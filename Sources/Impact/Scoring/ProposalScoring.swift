extension ProposalResult {
  /// Scores a proposal along the central chain and, unless told otherwise, simulates its uncertainty.
  ///
  /// The result depends on the input, the parameters and their seed only, never on the number of threads.
  ///
  /// - Throws: `ScoringFailure` with everything that is wrong in the parameters or in any effect.
  public init(
    scoring proposal: ProposalInput, under parameters: MethodParameters, simulating: Bool = true, threads: Int = 2
  ) throws(ScoringFailure) {
    let effects = try PreparedEffect.all(of: proposal, under: parameters)
    var domains = proposal.domains.map { domain in
      DomainResult(
        domain: domain, effects: effects.filter { $0.input.domain == domain },
        unquantified: proposal.unquantified.filter { $0.domain == domain }.map(\.id), under: parameters)
    }
    if simulating {
      Simulation(proposal.id, effects, under: parameters).attach(to: &domains, threads: threads)
    }
    self.init(proposal, effects, domains, under: parameters)
  }

  private init(
    _ proposal: ProposalInput, _ effects: [PreparedEffect], _ domains: [DomainResult],
    under parameters: MethodParameters
  ) {
    let groups = domains.flatMap { domain in
      (domain.score?.groups ?? []).map { WorstGroup(group: $0.group, domain: domain.domain, score: $0.score) }
    }
    self.proposal = proposal.id
    method = Method(version: parameters.version, date: parameters.date)
    self.domains = domains
    rating = .of(
      domains: domains.compactMap(\.score?.score), groups: groups.map(\.score), cuts: parameters.bands)
    worstGroup = groups.min { $0.score < $1.score }
    redFlags = RedFlag.all(domains, effects, under: parameters.rating)
    warnings = proposal.effects.flatMap { $0.warnings(under: parameters) }
    confidence = Confidence(of: proposal, effects, domains, under: parameters.confidence)
  }
}

extension PreparedEffect {
  /// Checks and prepares every effect of a proposal, in ascending order of name.
  static func all(
    of proposal: ProposalInput, under parameters: MethodParameters
  ) throws(ScoringFailure) -> [PreparedEffect] {
    var errors = parameters.mistakes() + proposal.mistakes()
    var effects: [PreparedEffect] = []
    for input in proposal.effects {
      do throws(ScoringFailure) {
        effects.append(try PreparedEffect(input, under: parameters))
      } catch {
        errors += error.errors
      }
    }
    guard errors.isEmpty else { throw ScoringFailure(errors: errors) }
    return effects.sorted(by: PreparedEffect.precedes)
  }
}

extension RedFlag {
  /// The flags of all domains: groups first, then harms that cannot be undone.
  static func all(
    _ domains: [DomainResult], _ effects: [PreparedEffect], under parameters: RatingParameters
  ) -> [RedFlag] {
    let groups = domains.flatMap { domain -> [RedFlag] in
      (domain.score?.groups ?? []).flatMap { group -> [RedFlag] in
        var flags: [RedFlag] = []
        if group.score <= parameters.redFlagScore {
          flags.append(.groupHarm(group: group.group, domain: domain.domain, score: group.score))
        }
        if let severe = group.simulation?.probabilitySevere, severe > parameters.redFlagProbability {
          flags.append(.probableGroupHarm(group: group.group, domain: domain.domain, probability: severe))
        }
        return flags
      }
    }
    let irreversible = effects.filter { $0.input.irreversible && $0.isHarm && $0.input.likelihood > 0 }
    return groups + irreversible.map { .irreversible(effect: $0.input.id, domain: $0.input.domain) }
  }
}

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
