/// Looks up what published studies support: for a measure that names an intervention, and for one that could be it.
struct EvidenceLibrary {
  let catalogue: Catalogue
  let indicators: [String: Catalogue.Indicator]

  /// States the effect of a named entry and offers those that fit; the host decides what counts.
  func answer(_ measure: Proposal.Measure, of proposal: Proposal, _ answer: inout Answer) throws {
    for entry in catalogue.interventions {
      let effect = effect(entry, measure, proposal)
      if entry.id == measure.intervention {
        try answer.effect(effect)
      } else if let match = InterventionMatch(entry, measure, doubt: Self.alreadyLaw(entry, proposal)) {
        try answer.suggestion(
          Suggestion(
            effect: effect, because: match.because, fit: match.fit, agreement: match.agreement,
            doubt: match.doubt, isOpposite: match.isOpposite, isReversed: match.isReversed))
      }
    }
  }

  private func effect(
    _ entry: Catalogue.Intervention, _ measure: Proposal.Measure, _ proposal: Proposal
  ) -> EffectAnswer {
    let source = FigureText(catalogue: catalogue).source(entry.source)
    var effect = EffectAnswer(
      id: "\(measure.id).\(entry.id)", origin: .evidence, verdict: .notQuantified, measure: measure.id,
      sources: [source])
    effect.intervention = entry.id
    effect.study = Study(
      name: entry.name, finding: entry.finding, population: entry.population, design: entry.design, shows: entry.shows,
      reaches: entry.reaches.map(reaches))
    effect.indicator = entry.indicator
    effect.outcome = entry.indicator.flatMap { indicators[$0] }.flatMap { $0.outcome ?? $0.id }
    effect.evidenceLevel = entry.level
    effect.uk = entry.uk
    effect.consistent = entry.consistent
    effect.timing = measure.timing ?? entry.timing.map(Self.timing)
    let undone = Self.undone(entry, measure)
    effect.reason = undone ?? missing(entry) ?? Self.alreadyLaw(entry, proposal)
    if let size = entry.effect, undone == nil {
      effect.delta = Range3(low: size.low, central: size.central, high: size.high)
      effect.unit = size.unit
      effect.coverage = size.coverage
    }
    guard effect.reason == nil else { return effect }
    effect.verdict = .accepted
    effect.reason = entry.finding
    return effect
  }

  /// What keeps the entry from being scored, in a sentence; nil when nothing does.
  private func missing(_ entry: Catalogue.Intervention) -> String? {
    guard let id = entry.indicator, let indicator = indicators[id], entry.effect != nil else {
      return "\(entry.name): \(entry.finding) There is no size that can be scored."
    }
    guard indicator.childSpread == nil else { return nil }
    return "\(entry.name) moves \(indicator.name), for which no spread across children is published."
  }

  private func reaches(_ people: Catalogue.People) -> Study.Reaches {
    Study.Reaches(
      who: people.who, count: people.count, geography: people.geography,
      source: people.source.map(FigureText(catalogue: catalogue).source))
  }

  /// What is law in all of the proposal's nations before it starts adds nothing.
  private static func alreadyLaw(_ entry: Catalogue.Intervention, _ proposal: Proposal) -> String? {
    guard let law = entry.inLaw, Set(proposal.nations).isSubset(of: law.nations),
      let starts = proposal.dates.starts, starts >= law.since
    else { return nil }
    return "It is law since \(law.since) (\(law.law)), so a proposal to do the same adds nothing."
  }

  /// A measure that undoes the entry it names, or may do so, is not scored by the entry's size.
  private static func undone(_ entry: Catalogue.Intervention, _ measure: Proposal.Measure) -> String? {
    guard entry.id == measure.intervention, let reversal = Reversal(entry, measure) else { return nil }
    return "\(reversal.doubt) A study of the one does not measure the other. State the effect with a size of its own."
  }

  private static func timing(_ entry: Catalogue.TimingEntry) -> Proposal.Timing {
    Proposal.Timing(start: entry.start, ramp: entry.ramp, end: entry.end, halfLife: entry.halfLife)
  }
}
