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
