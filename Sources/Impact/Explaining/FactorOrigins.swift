import YAMLReading

/// Where each factor of an effect comes from: the proposal, the catalogue, the method's parameters (method 1.11).
struct FactorOrigins {
  let view: ResultView
  let table: ParameterTable
  let population: Populations.Population?

  /// The origins of a factor of the chain, by its name.
  func of(_ factor: String, _ effect: AssembledEffect) -> [Assessment.FactorSource] {
    switch factor {
    case "size": size(effect)
    case "evidence": evidence(effect)
    case "reach": reach(effect)
    case "likelihood": likelihood(effect)
    case "duration": duration(effect)
    case "mitigation": mitigation(effect)
    case "overlap": overlap(effect)
    default: []
    }
  }

  // MARK: Documents

  private func proposal(_ what: String, _ place: SourceMark?) -> Assessment.FactorSource {
    Assessment.FactorSource(what: what, line: place?.line)
  }

  private func parameter(_ name: String) -> Assessment.FactorSource {
    let row = table.row(name)
    return Assessment.FactorSource(
      what: "parameter \(name)", title: row?.source, year: table.date, file: table.path, line: row?.line)
  }

  private func catalogue(
    _ what: String, _ catalogue: ModuleCatalogue, source: String? = nil, year: String? = nil, mark: String? = nil,
    at place: SourceMark
  ) -> Assessment.FactorSource {
    Assessment.FactorSource(
      what: what, title: source.map { catalogue.sources[$0]?.words ?? $0 }, year: year, mark: mark,
      file: catalogue.reportedPath, line: place.line)
  }

  // MARK: Factors

  private func measure(_ effect: AssembledEffect) -> Measure? {
    view.proposal.measures.first { $0.id == effect.measure }
  }

  private func size(_ effect: AssembledEffect) -> [Assessment.FactorSource] {
    guard let own = view.catalogues[effect.domain] else { return [] }
    var origins: [Assessment.FactorSource] = []
    if let stated = effect.stated { origins.append(proposal("size", stated.mark(of: "delta"))) }
    if effect.input?.bandedJudgement == true { return origins + [parameter("size.judgementBands")] }
    if let id = effect.intervention, let entry = own.interventions[id] {
      origins.append(catalogue("evidence library entry \(id)", own, at: entry.place))
    }
    return origins + (effect.indicator.flatMap { own.indicators[$0] }.map { [spread($0, own)] } ?? [])
  }

  private func spread(_ indicator: ModuleCatalogue.Indicator, _ own: ModuleCatalogue) -> Assessment.FactorSource {
    let base = indicator.baseline
    guard case .published(let value, let year, let source)? = indicator.childSpread else {
      return catalogue(
        "baseline \(Numbers.amount(Numbers.plain(base.value), indicator.unit)), \(base.geography)", own,
        source: base.source,
        year: base.year, mark: base.mark, at: indicator.place)
    }
    return catalogue(
      "spread between children \(Numbers.amount(Numbers.plain(value), indicator.unit))", own, source: source,
      year: year,
      at: indicator.place)
  }

  private func evidence(_ effect: AssembledEffect) -> [Assessment.FactorSource] {
    let stated = effect.stated?.evidence
    let places = stated.map { evidence in
      evidence.sources.map { source in
        Assessment.FactorSource(
          what: "evidence level \(evidence.level)", title: source.words, year: source.year,
          line: evidence.place.line)
      }
    }
    return (places ?? []) + [parameter("evidence.levels")]
  }

  private func reach(_ effect: AssembledEffect) -> [Assessment.FactorSource] {
    if let bound = effect.delivery?.bound { return bound.sources }
    let reach = effect.stated?.reach ?? measure(effect)?.reach
    var origins = [proposal("share \(Numbers.plain(reach?.share.central ?? 0))", reach?.place)]
    guard let id = reach?.group, let group = view.vocabulary.group(id), let count = group.count, let population else {
      return origins
    }
    origins.append(
      Assessment.FactorSource(
        what: "\(Numbers.grouped(count)) children in the group \(id)", title: group.source, year: group.year,
        file: "assessments/vocabularies/groups.yaml"))
    origins.append(
      Assessment.FactorSource(
        what: "\(Numbers.grouped(population.children)) children in all", title: population.source,
        year: population.year,
        file: "assessments/vocabularies/populations.yaml"))
    return origins
  }

  private func likelihood(_ effect: AssembledEffect) -> [Assessment.FactorSource] {
    if effect.delivery?.assumed[.likelihood] != nil {
      return [parameter("suggestions.likelihood"), parameter("yardstick.terms")]
    }
    let likelihood = effect.stated?.likelihood ?? measure(effect)?.likelihood
    return [proposal(likelihood?.term ?? "likelihood", likelihood?.place), parameter("yardstick.terms")]
  }

  private func duration(_ effect: AssembledEffect) -> [Assessment.FactorSource] {
    let timing = effect.input?.timing
    let words = timing.map { timing in
      "start \(timing.start), ramp \(timing.ramp), end \(timing.end), half-life \(Numbers.plain(timing.halfLife))"
    }
    let schedule = effect.input?.isHealth == true ? "discounting.health" : "discounting.standard"
    let place = effect.stated?.mark(of: "timing") ?? measure(effect)?.place
    return [proposal(words ?? "timing", place), parameter("horizon"), parameter(schedule)]
  }

  private func mitigation(_ effect: AssembledEffect) -> [Assessment.FactorSource] {
    let counted = effect.stated?.mitigations.filter { $0.status != "proposed" } ?? []
    return counted.map { mitigation in
      let share = Numbers.plain(mitigation.share.central)
      let chance = Numbers.plain(mitigation.likelihood.probability)
      return proposal("\(mitigation.id) removes \(share) with probability \(chance)", mitigation.place)
    } + [parameter("mitigation.cap")]
  }

  private func overlap(_ effect: AssembledEffect) -> [Assessment.FactorSource] {
    if let carrier = effect.stated?.mediates { return [proposal("mediates \(carrier)", effect.stated?.place)] }
    return [parameter("combining.overlap")]
  }
}
