import YAMLReading

/// The factors of one effect in the order of the central chain, each with the words behind it (method 1.11).
struct Chain {
  let effect: AssembledEffect
  let trace: EffectTrace
  let indicator: ModuleCatalogue.Indicator?
  let proposal: Proposal

  func factors() -> [Assessment.Factor] {
    var factors = [size, evidence, reach, likelihood, duration]
    if trace.mitigatedShare > 0 { factors.append(mitigation) }
    if trace.keptFactor != 1 { factors.append(overlap) }
    return factors
  }

  private var stated: ProposedEffect? { effect.stated }
  private var measure: Measure? { proposal.measures.first { $0.id == effect.measure } }

  private var size: Assessment.Factor {
    Assessment.Factor(
      name: "size", value: trace.standardised.central, words: sizeWords,
      line: stated?.mark(of: "delta").line ?? measure?.place.line)
  }

  private var sizeWords: String {
    guard case .delta(let delta, let unit, _, _)? = stated?.size else {
      if case .band(let band, _, _)? = stated?.size { return "\(band.rawValue) effect: banded judgement" }
      return "the change that published studies support, the module's and not the officer's, \(spreadWords)"
    }
    return "\(Numbers.amount(Numbers.signed(delta.central), unit)) per child reached, \(spreadWords)"
  }

  private var spreadWords: String {
    guard let indicator else { return "in standard deviations" }
    let base = indicator.baseline
    switch indicator.childSpread {
    case .prevalence:
      let figure = "\(Numbers.plain(base.value)) (\(base.year), \(base.geography), \(base.mark), \(base.source))"
      return "over the spread of \(Numbers.plain(indicator.standardDeviation ?? 0)) between children at \(figure)"
    case .published(let value, let year, let source):
      return "over the published spread between children of \(Numbers.plain(value)) (\(year), \(source))"
    case nil: return "in standard deviations"
    }
  }

  private var evidence: Assessment.Factor {
    let favourable = trace.standardised.central > 0
    let words =
      favourable
      ? "evidence level \(trace.levelInForce): favourable values are reduced for optimism"
      : "evidence level \(trace.levelInForce): harms are not reduced"
    return Assessment.Factor(
      name: "evidence", value: favourable ? trace.optimism : 1, words: words, line: stated?.evidence?.place.line)
  }

  /// A part of a library effect that nobody stated, in words, at the measure's line.
  private func assumed(_ part: LibraryDelivery.Part, _ value: Double) -> Assessment.Factor? {
    effect.delivery?.assumed[part].map {
      Assessment.Factor(name: part.rawValue, value: value, words: $0, line: measure?.place.line)
    }
  }

  private var reach: Assessment.Factor {
    if let factor = assumed(.reach, trace.reach.central) { return factor }
    let reach = stated?.reach ?? measure?.reach
    let of = reach?.group.map { "stated as a share of the group \($0)" } ?? "share of all children"
    return Assessment.Factor(name: "reach", value: trace.reach.central, words: of, line: reach?.place.line)
  }

  private var likelihood: Assessment.Factor {
    if let factor = assumed(.likelihood, trace.likelihood) { return factor }
    let likelihood = stated?.likelihood ?? measure?.likelihood
    return Assessment.Factor(
      name: "likelihood", value: trace.likelihood, words: likelihood?.term ?? "", line: likelihood?.place.line)
  }

  private var duration: Assessment.Factor {
    if let factor = assumed(.duration, trace.duration) { return factor }
    return Assessment.Factor(
      name: "duration", value: trace.duration,
      words: "discounted share of the years counted in which it is felt",
      line: stated?.mark(of: "timing").line ?? measure?.place.line)
  }

  private var mitigation: Assessment.Factor {
    let titles = stated?.mitigations.filter { $0.status != "proposed" }.map(\.title) ?? []
    return Assessment.Factor(
      name: "mitigation", value: 1 - trace.mitigatedShare, words: "left after: " + titles.joined(separator: "; "),
      line: stated?.mitigations.first?.place.line)
  }

  private var overlap: Assessment.Factor {
    let words =
      trace.overlaps.map { "overlaps \($0), which is larger and counts in full" } ?? "carried by another effect"
    return Assessment.Factor(name: "overlap", value: trace.keptFactor, words: words, line: nil)
  }
}
