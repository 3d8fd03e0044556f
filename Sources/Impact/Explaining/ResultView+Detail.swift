import YAMLReading

extension ResultView {
  /// The assessment with everything that explains its numbers (method 1.8.5, 1.9 and 1.11).
  func detailed(
    _ assessment: Assessment, table: ParameterTable, population: Populations.Population?
  ) -> Assessment {
    var assessment = assessment
    assessment.domains = assessment.domains.map(detailed)
    assessment.overall.confidenceDetail = line(result.confidence)
    assessment.overall.redFlagDetails = result.redFlags.map(line)
    assessment.overall.withoutUncertainty = result.warnings.compactMap { warning in
      if case .statedWithoutUncertainty(let effect) = warning { effect } else { nil }
    }
    let origins = FactorOrigins(view: self, table: table, population: population)
    assessment.effects = zip(assessment.effects, assembled).map { detailed($0, $1, origins) }
    assessment.carriers = carriers(of: assessment.effects)
    return assessment
  }

  // MARK: Domains

  private func detailed(_ domain: Assessment.DomainResult) -> Assessment.DomainResult {
    guard let scored = result.domains.first(where: { $0.domain == domain.id }), let score = scored.score else {
      return domain
    }
    var domain = domain
    domain.index = score.index
    domain.benefitIndex = score.benefit
    domain.harmIndex = score.harm
    domain.allMitigations = score.allMitigations
    domain.rareHarms = score.rareHarms
    domain.overlaps = score.overlaps
    domain.switchingValues = score.switchingValues
    domain.swings = score.swings
    domain.mainDriver = MainDriver.words(
      score.swings, likelihoods: Dictionary(scored.effects.map { ($0.id, $0.likelihood) }) { first, _ in first })
    domain.simulation = score.simulation
    domain.confidence = line(
      Confidence(
        ofDomain: scored, assembled.compactMap(\.input),
        participationStated: proposal.participation.map { $0.noneBecause == nil } ?? false,
        under: parameters.confidence))
    domain.groups = score.groups.map(line)
    return domain
  }

  private func line(_ group: GroupScore) -> Assessment.GroupScore {
    var line = Assessment.GroupScore(id: group.group, score: group.score)
    line.index = group.index
    line.q05 = group.simulation?.interval.low
    line.q50 = group.simulation?.interval.median
    line.q95 = group.simulation?.interval.high
    line.probabilitySevere = group.simulation?.probabilitySevere
    line.missing = group.missing
    return line
  }

  // MARK: Confidence and flags

  private func line(_ confidence: Confidence) -> Assessment.ConfidenceLine {
    Assessment.ConfidenceLine(
      start: confidence.start, value: confidence.value, grade: confidence.grade.rawValue,
      deductions: confidence.deductions.map {
        Assessment.ConfidenceLine.Deduction(
          concern: $0.concern.name, levels: $0.levels, words: Sentences.concern($0.concern))
      })
  }

  private func line(_ flag: RedFlag) -> Assessment.RedFlagLine {
    switch flag {
    case .groupHarm(let group, let domain, let score):
      Assessment.RedFlagLine(kind: "group-harm", domain: domain, group: group, score: score)
    case .probableGroupHarm(let group, let domain, let probability):
      Assessment.RedFlagLine(kind: "probable-group-harm", domain: domain, group: group, probability: probability)
    case .irreversible(let effect, let domain):
      Assessment.RedFlagLine(kind: "irreversible", domain: domain, effect: effect)
    }
  }

  // MARK: Effects

  private func detailed(
    _ line: Assessment.EffectLine, _ effect: AssembledEffect, _ origins: FactorOrigins
  ) -> Assessment.EffectLine {
    var line = line
    line.search = effect.stated?.evidence?.search
    line.contrary = effect.stated?.evidence?.contrary
    guard let input = effect.input else { return line }
    line.stated = Assessment.StatedSize(
      delta: input.delta, spread: input.spread, direction: input.direction,
      coverage: input.coverage ?? parameters.simulation.coverage)
    line.trace = result.domains.first { $0.domain == effect.domain }?.effects.first { $0.id == effect.id }
    for position in line.chain.indices {
      line.chain[position].sources = origins.of(line.chain[position].name, effect)
    }
    return line
  }
}

extension Confidence.Concern {
  /// The word of the JSON contract.
  fileprivate var name: String {
    switch self {
    case .imprecision: "imprecision"
    case .indirectness: "indirectness"
    case .inconsistency: "inconsistency"
    case .incompleteness: "incompleteness"
    }
  }
}
