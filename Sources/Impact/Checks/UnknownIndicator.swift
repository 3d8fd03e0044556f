import YAMLReading

/// An effect moves an indicator that its module does not have.
struct UnknownIndicator: Check {
  let page = RulePage(
    check: "effect-unknown-indicator", title: "An effect moves an indicator that its module does not have",
    severity: "medium",
    asks: "Is each effect's `indicator` in the catalogue of its domain?",
    why: "An indicator that is not in the catalogue has no baseline and no spread, so the effect counts nothing.",
    judged: "The id is looked up in the catalogue of the effect's domain, then in the others.",
    help: "Use an indicator that `cyp-impact plugins inspect` lists for the domain, or say `quantified: false`.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    view.proposal.effects.compactMap { effect in
      guard let id = effect.indicator, let catalogue = view.catalogues[effect.domain], catalogue.indicators[id] == nil
      else { return nil }
      return CheckFinding(
        subject: effect.id, title: "The \(effect.domain) module has no indicator “\(id)”",
        detail: "Effect \(effect.id) moves “\(id)”, which the \(effect.domain) catalogue does not have, so it is not "
          + "scored." + hint(id, catalogue, view),
        place: effect.place)
    }
  }

  private func hint(_ id: String, _ own: ModuleCatalogue, _ view: CheckView) -> String {
    if let near = NearMiss.suggestion(for: id, among: own.indicators.keys.sorted()) {
      return " Did you mean `\(near)`?"
    }
    let elsewhere = view.catalogues.keys.sorted().first { view.catalogues[$0]?.indicators[id] != nil }
    return elsewhere.map { " The \($0) module has it: give `domain: \($0)`." } ?? ""
  }
}
