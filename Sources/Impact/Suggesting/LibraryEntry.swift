import YAMLReading

/// An entry of a module's evidence library for a measure, with where it comes from.
struct LibraryEntry {
  let module: ModuleAnswer.Module
  let catalogue: ModuleCatalogue
  let effect: ModuleAnswer.Effect
  let evidence: ModuleAnswer.LibraryEvidence
  /// The offer; nil for an entry that the proposal names.
  let offer: ModuleAnswer.Suggestion?
  /// Its place in the modules' answers.
  let order: Int

  var fit: ModuleAnswer.Suggestion.Fit { offer?.fit ?? .named }

  var indicator: ModuleCatalogue.Indicator? { effect.indicator.flatMap { catalogue.indicators[$0] } }

  var outcome: String? { indicator?.outcome }

  private var isOpposite: Bool { offer?.isOpposite == true }

  private var isReversed: Bool { offer?.isReversed == true }

  /// What the studies show for the child, turned round for a measure that plainly undoes what they looked at. That giving
  /// it made no difference does not say that taking it away makes none.
  private var shows: String? {
    let studied = evidence.shows(indicator)
    guard isOpposite else { return studied }
    guard isReversed else { return nil }
    switch studied {
    case "benefit": return "harm"
    case "harm": return "benefit"
    case "mixed": return "mixed"
    default: return nil
    }
  }

  /// The line of the report on it.
  func line(
    _ state: Assessment.SuggestionLine.State, in proposal: Proposal, instead: String? = nil
  ) -> Assessment.SuggestionLine {
    let study = evidence.study
    let place = proposal.measures.first { $0.id == effect.measure }.map { Assessment.Spot($0.place) }
    return Assessment.SuggestionLine(
      id: effect.id, module: module.id, domain: catalogue.domain, measure: effect.measure,
      intervention: evidence.intervention, name: study.name.isEmpty ? evidence.intervention : study.name, state: state,
      instead: instead, doubt: offer?.doubt, fit: fit, because: offer?.because ?? ["named by the proposal"],
      shows: shows, reversed: isReversed ? true : nil, indicator: effect.indicator,
      delta: isOpposite ? nil : evidence.delta, withheld: isOpposite && evidence.delta != nil ? true : nil,
      unit: isOpposite ? nil : evidence.unit, level: evidence.level, uk: evidence.uk,
      population: study.population, design: study.design,
      finding: study.finding.isEmpty ? effect.reason ?? "" : study.finding, sources: effect.sources, place: place)
  }
}

extension ModuleAnswer.LibraryEvidence {
  /// What the studies show for the child: the module's word, or what the size and its interval say.
  func shows(_ indicator: ModuleCatalogue.Indicator?) -> String? {
    if let shows = study.shows { return shows }
    guard let delta, let indicator, indicator.direction != 0 else { return nil }
    if delta.central == 0 || (delta.low < 0 && delta.high > 0) { return "no-difference" }
    return (delta.central > 0) == (indicator.direction > 0) ? "benefit" : "harm"
  }
}
