import YAMLReading

extension EffectAssembly {
  /// An effect of the module's evidence library: for a measure that names the intervention, or that could be it.
  ///
  /// - Parameter suggesting: Whether what the measure leaves out is taken from published numbers.
  func library(
    _ answer: ModuleAnswer.Effect, _ evidence: ModuleAnswer.LibraryEvidence, suggesting: Bool
  ) -> (outcome: Outcome, delivery: LibraryDelivery?) {
    switch answer.verdict {
    case .refused: return (.refused(answer.reason ?? Messages.refused), nil)
    case .notQuantified: return (.notQuantified(answer.reason ?? Messages.noNumber), nil)
    case .accepted: break
    }
    guard let indicator = answer.indicator.flatMap({ catalogue.indicators[$0] }), let delta = evidence.delta,
      let unit = evidence.unit, let measure = proposal.measures.first(where: { $0.id == answer.measure }),
      let size = size(.delta(delta, unit: unit, coverage: evidence.coverage, place: measure.place), indicator)
    else { return (.notQuantified(answer.reason ?? Messages.noNumber), nil) }
    let delivery = delivery(measure, evidence, indicator, suggesting: suggesting)
    guard delivery.missing.isEmpty, let reach = delivery.reach, let likelihood = delivery.likelihood,
      let timing = delivery.timing
    else {
      return (.notQuantified(Messages.needs(delivery.missing, measure.id, evidence.study, suggesting)), delivery)
    }
    if let late = late(timing) { return (late, delivery) }
    var input = EffectInput(
      id: answer.id, domain: catalogue.domain, outcome: indicator.outcome, direction: size.direction,
      delta: size.delta, spread: size.spread, reach: reach, likelihood: likelihood, timing: timing,
      evidenceLevel: evidence.level)
    input.coverage = size.coverage
    input.indirect = !evidence.uk
    input.consistent = evidence.consistent
    input.groupReach = delivery.groupReach
    input.isHealth = catalogue.domain == "health"
    return (.ready(input, remark: answer.reason), delivery)
  }

  private func delivery(
    _ measure: Measure, _ evidence: ModuleAnswer.LibraryEvidence, _ indicator: ModuleCatalogue.Indicator,
    suggesting: Bool
  ) -> LibraryDelivery {
    let timing = evidence.timing ?? measure.timing
    var delivery = LibraryDelivery(measure, reach: measure.reach.flatMap(share), timing: timing)
    let published = PublishedReach(vocabulary: vocabulary, isLocal: proposal.level.place != nil)
    if let counted = published.counted(evidence.study, indicator, catalogue) { delivery.cut(to: counted) }
    guard suggesting else { return delivery }
    if delivery.reach == nil, let bound = published.bound(measure, evidence.study, indicator, catalogue) {
      delivery.assume(bound)
    }
    delivery.assume(likelihood: parameters.suggestions.likelihood, horizon: parameters.horizon)
    return delivery
  }
}

extension EffectAssembly.Messages {
  /// What a library effect still needs to be counted.
  static func needs(_ missing: [String], _ measure: String, _ study: ModuleAnswer.Study, _ suggesting: Bool) -> String {
    guard suggesting else {
      return "\(study.name) has published evidence. To count it, give measure \(measure) "
        + missing.joined(separator: " and ") + "."
    }
    let whom = study.reaches.map { "of \($0.who), for whom its size holds," } ?? "of those whom its indicator counts"
    return "\(study.name) has published evidence. Nobody says how many children it reaches, and the number \(whom) is "
      + "not on file: give measure \(measure) `reach`."
  }
}
