import YAMLReading

/// A measure names an intervention that is law already where the proposal applies.
struct AlreadyLaw: Check {
  let page = RulePage(
    check: "measure-already-law", title: "A measure names what is law already", severity: "medium",
    asks: "Is what a measure names law already in every nation of the proposal when it starts?",
    why:
      "Published effects belong to the law that is in force. To do the same again adds nothing, and counting it would "
      + "count it twice.",
    judged:
      "The entry that the measure names says since when and where it is law; that is held against the proposal's start and "
      + "nations. The entry is then not counted.",
    help: "Say what goes beyond the law and name that, or leave `intervention:` out.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    let entries = view.catalogues.keys.sorted().compactMap { view.catalogues[$0] }.flatMap(\.interventions.values)
    return view.proposal.measures.compactMap { measure in
      guard let entry = entries.first(where: { $0.id == measure.intervention && $0.law != nil }), let law = entry.law,
        view.proposal.nations.isSubset(of: law.nations), view.proposal.starts >= law.since
      else { return nil }
      return CheckFinding(
        subject: measure.id, title: "What \(measure.id) names is law already",
        detail: "Measure \(measure.id) names “\(entry.name)”. The law has done that since \(law.since): \(law.words).",
        place: measure.place)
    }
  }
}
