import YAMLReading

/// A measure names an intervention that no module's library has.
struct UnknownIntervention: Check {
  let page = RulePage(
    check: "measure-unknown-intervention", title: "A measure names an intervention that no module knows",
    severity: "medium",
    asks: "Is each `intervention:` an entry of a module's evidence library?",
    why: "An entry that nobody finds brings no published evidence, and nothing else in the report would say so.",
    judged: "The id is looked up in the catalogues of all modules; where one could not be read, nothing is said.",
    help: "Use an id that `cyp-impact plugins inspect` lists, or leave `intervention:` out.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    guard view.hasEveryCatalogue else { return [] }
    let known = view.catalogues.values.flatMap(\.interventions.keys)
    return view.proposal.measures.compactMap { measure in
      guard let id = measure.intervention, !known.contains(id) else { return nil }
      let near = NearMiss.suggestion(for: id, among: known.sorted())
      return CheckFinding(
        subject: measure.id, title: "No module knows the intervention “\(id)”",
        detail: "Measure \(measure.id) names “\(id)”, which none of the modules' evidence libraries has."
          + (near.map { " Did you mean `\($0)`?" } ?? ""),
        place: measure.place)
    }
  }
}
