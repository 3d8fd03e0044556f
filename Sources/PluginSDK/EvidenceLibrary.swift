/// Looks up what published studies support for a measure that names an intervention.
struct EvidenceLibrary {
  let catalogue: Catalogue
  let indicators: [String: Catalogue.Indicator]

  /// Answers with the library's effect, unless the officer already states one on the same indicator.
  func answer(_ measure: Proposal.Measure, _ proposal: Proposal, _ answer: inout Answer) throws {
    guard let entry = catalogue.interventions.first(where: { $0.id == measure.intervention }) else { return }
    let stated = proposal.effects.contains { $0.measure == measure.id && $0.indicator == entry.indicator }
    guard !stated else { return }
    try answer.effect(effect(entry, measure))
  }

  private func effect(_ entry: Catalogue.Intervention, _ measure: Proposal.Measure) -> EffectAnswer {
    let source = FigureText(catalogue: catalogue).source(entry.source)
    var effect = EffectAnswer(
      id: "\(measure.id).\(entry.id)", origin: .evidence, verdict: .notQuantified, measure: measure.id,
      sources: [source])
    effect.intervention = entry.id
    effect.indicator = entry.indicator
    effect.outcome = entry.indicator.flatMap { indicators[$0] }.flatMap { $0.outcome ?? $0.id }
    effect.evidenceLevel = entry.level
    effect.uk = entry.uk
    effect.consistent = entry.consistent
    effect.reason = missing(entry, measure) ?? entry.finding
    guard let size = entry.effect, missing(entry, measure) == nil else { return effect }
    effect.verdict = .accepted
    effect.delta = Range3(low: size.low, central: size.central, high: size.high)
    effect.unit = size.unit
    effect.coverage = size.coverage
    effect.timing =
      measure.timing
      ?? entry.timing.map {
        Proposal.Timing(start: $0.start, ramp: $0.ramp, end: $0.end, halfLife: $0.halfLife)
      }
    return effect
  }

  /// What keeps the entry from being scored, in a sentence; nil when nothing does.
  private func missing(_ entry: Catalogue.Intervention, _ measure: Proposal.Measure) -> String? {
    guard let id = entry.indicator, let indicator = indicators[id], entry.effect != nil else {
      return "\(entry.name): \(entry.finding) There is no size that can be scored."
    }
    if indicator.childSpread == nil {
      return "\(entry.name) moves \(indicator.name), for which no spread across children is published."
    }
    var needs: [String] = []
    if measure.reach == nil { needs.append("`reach` (what share of all children it reaches)") }
    if measure.likelihood == nil { needs.append("`likelihood` (how likely it is to be delivered)") }
    if measure.timing == nil, entry.timing == nil { needs.append("`timing`") }
    guard !needs.isEmpty else { return nil }
    return "\(entry.name) has published evidence. To count it, give measure \(measure.id) "
      + needs.joined(separator: " and ") + "."
  }
}
