extension ResultView {
  func domain(_ answer: ModuleAnswer) -> Assessment.DomainResult {
    let raised = raised(answer)
    let offered = suggestions.count { $0.domain == answer.module.domain && $0.fit >= .doubtful }
    let scored = result.domains.first { $0.domain == answer.module.domain }
    let status = status(answer, scored)
    let numbers = status == .scored ? scored?.score : nil
    var domain = Assessment.DomainResult(
      id: answer.module.domain, module: answer.module.id, status: status, score: score(numbers),
      band: band(scored, status),
      borderline: numbers?.borderline?.words, contested: numbers?.contested ?? false, atDiscountRates: rates(numbers),
      contributions: contributions(numbers),
      groups: (numbers?.groups ?? []).map { Assessment.GroupScore(id: $0.group, score: $0.score) },
      probabilities: numbers?.simulation.map(probabilities),
      matched: answer.matches.flatMap { match in match.because.map { "\(match.measure): \($0)" } },
      context: answer.context.map {
        Assessment.ContextLine(indicator: $0.indicator, text: $0.text, source: $0.source)
      },
      sentence: "")
    domain.tables = answer.tables.isEmpty ? nil : answer.tables
    domain.benefit = numbers?.benefitScore
    domain.harm = numbers?.harmScore
    domain.conflictIndex = numbers?.conflictIndex
    domain.unadjusted = numbers?.unadjusted
    domain.beforeMitigation = numbers?.beforeMitigation
    domain.equityWeighted = numbers?.equityWeighted
    domain.sentence = Sentences.domain(
      domain, listed: assembled.count { $0.domain == domain.id }, offered: offered, raised: raised)
    return domain
  }

  /// Findings above information that a module raised, gravest first.
  func raised(_ answer: ModuleAnswer) -> [ModuleAnswer.Finding] {
    ["high", "medium", "low"].flatMap { severity in answer.findings.filter { $0.severity == severity } }
  }

  private func status(_ answer: ModuleAnswer, _ scored: DomainResult?) -> Assessment.DomainResult.Status {
    switch answer.status {
    case .failed, .refused: return .failed
    case .notApplicable: return .noEffect
    case .answered: break
    }
    switch scored?.status {
    case .scored: return .scored
    case .notQuantified: return .notQuantified
    case .noEffect, .carriedElsewhere, nil: return .noEffect
    }
  }

  private func score(_ numbers: DomainScore?) -> Assessment.ScoreNumbers {
    let interval = numbers?.simulation?.headline.interval
    return Assessment.ScoreNumbers(
      central: numbers?.score, q05: interval?.low, q50: interval?.median, q95: interval?.high)
  }

  private func band(_ result: DomainResult?, _ status: Assessment.DomainResult.Status) -> String {
    switch status {
    case .scored: result?.score?.band.words ?? ""
    case .noEffect where result?.status == .carriedElsewhere: Sentences.carriedElsewhere
    case .noEffect: "no effect identified"
    case .notQuantified: "identified, not quantified"
    case .failed: "not assessed"
    }
  }

  private func rates(_ numbers: DomainScore?) -> [String: Double] {
    Dictionary((numbers?.discountSensitivity ?? []).map { (Numbers.percent($0.rate), $0.score) }) { first, _ in first }
  }

  private func contributions(_ numbers: DomainScore?) -> [Assessment.Contribution] {
    (numbers?.contributions ?? []).map { Assessment.Contribution(effect: $0.effect, points: $0.points) }
  }

  private func probabilities(_ simulated: SimulatedDomain) -> Assessment.Probabilities {
    let headline = simulated.headline
    let bands = zip(ScoreBand.allCases, headline.bandProbabilities).map { ($0.words, $1) }
    return Assessment.Probabilities(
      harm: headline.probabilityBelowZero, none: Double(headline.drawsAtZero) / Double(max(headline.draws, 1)),
      benefit: headline.probabilityAboveZero, bands: Dictionary(bands) { first, _ in first })
  }

  // MARK: Effects

  func effectLine(_ effect: AssembledEffect) -> Assessment.EffectLine {
    let trace = result.domains.first { $0.domain == effect.domain }?.effects.first { $0.id == effect.id }
    let indicator = catalogues[effect.domain]?.indicators[effect.indicator ?? ""]
    var line = Assessment.EffectLine(
      id: effect.id, title: title(effect), domain: effect.domain, origin: effect.origin,
      status: effect.status, reason: effect.reason, measure: effect.measure, indicator: effect.indicator,
      outcome: effect.input?.outcome,
      chain: trace.map { Chain(effect: effect, trace: $0, indicator: indicator, proposal: proposal).factors() } ?? [],
      evidence: trace.map(evidence), sources: effect.sources, place: effect.stated.map { Assessment.Spot($0.place) })
    line.index = trace?.index
    line.points = trace?.points
    line.module = effect.module
    line.intervention = effect.intervention
    return line
  }

  /// The officer's title, or the indicator with its measure.
  func title(_ effect: AssembledEffect) -> String {
    if let title = effect.title { return title }
    let indicator = catalogues[effect.domain]?.indicators[effect.indicator ?? ""]
    let name = indicator?.name ?? effect.indicator ?? "an effect without an indicator"
    return "\(name), through measure \(effect.measure)"
  }

  private func evidence(_ trace: EffectTrace) -> String {
    guard trace.levelInForce != trace.statedLevel else { return "evidence level \(trace.statedLevel)" }
    return
      "evidence level \(trace.levelInForce) (stated \(trace.statedLevel), less one because it comes from elsewhere)"
  }
}
