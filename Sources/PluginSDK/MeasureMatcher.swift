/// Says whether a measure concerns the module, and why.
struct MeasureMatcher {
  let catalogue: Catalogue

  /// The match, or nil when the measure does not concern the module.
  func match(_ measure: Proposal.Measure) -> Match? {
    let because = reasons(measure)
    guard !because.isEmpty else { return nil }
    let candidates = catalogue.interventions.filter {
      $0.id != measure.intervention && InterventionMatch($0, measure) != nil
    }
    let touched = catalogue.interventions.filter { $0.id == measure.intervention } + candidates
    let indicators = catalogue.indicators.filter { indicator in touched.contains { $0.indicator == indicator.id } }
    return Match(
      measure: measure.id, because: because, couldBe: candidates.map(\.id),
      departments: unique(indicators.flatMap { [$0.lead].compactMap(\.self) + ($0.departments ?? []) }),
      articles: unique(indicators.flatMap { $0.articles ?? [] }).sorted())
  }

  private func reasons(_ measure: Proposal.Measure) -> [String] {
    var because = measure.themes.filter { covers(catalogue.matches.themes, $0) }.map { "theme \($0)" }
    let groups = catalogue.matches.groups ?? []
    because += measure.groups.filter(groups.contains).map { "group \($0)" }
    if let named = catalogue.interventions.first(where: { $0.id == measure.intervention }) {
      because.append("names \(named.name)")
    }
    let text = Phrases(measure.title + ". " + measure.description)
    because += (catalogue.matches.words ?? []).filter(text.contains).map { "says “\($0)”" }
    because += (measure.changes ?? []).filter { $0.domain == catalogue.domain }.map { "changes \($0.rate)" }
    return because
  }
}

/// The elements in order of first appearance, each once.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen = Set<Element>()
  return elements.filter { seen.insert($0).inserted }
}
