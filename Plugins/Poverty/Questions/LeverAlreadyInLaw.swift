import PluginSDK

/// A proposal to do what the law already does: its effect now is nil.
struct LeverAlreadyInLaw: Question {
  let page = QuestionPage(
    id: "PR14",
    title: "The measure does what the law already does",
    severity: .medium,
    asks: "Does the proposal count as new what is law already?",
    why:
      "The two-child limit ended for assessment periods from 6 April 2026, and since September 2026 every "
      + "household on Universal Credit in England is entitled to free school meals. To do either again adds "
      + "nothing: published effects belong to the law, not to this proposal.",
    judged:
      "A measure that starts after those dates ends the two-child limit, or gives free school meals in England to "
      + "households on Universal Credit, and the text does not say that this is law already.",
    help:
      "Drop the measure or say what goes beyond the law, set its effect to nil, and use the published sizes only "
      + "to compare other levers.",
    basis: ["TCLACT", "FSMSW"],
    articles: [4, 26, 27],
    departments: ["DWP", "DfE", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let measure = view.measures.first(where: { endsLimit($0, view) || givesMeals($0, view) }) else {
      return .notApplicable
    }
    let known =
      view.mentions(
        "already law", "already in law", "already in force", "already ended", "already entitled", "already abolished",
        "no additional effect", "adds nothing", "beyond the law", "beyond the existing entitlement") != nil
    guard let absent = view.absent(["the law already in force, so its effect is nil": known]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) does what the law already does, but the proposal says nothing of \(absent).",
      at: measure.at)
  }

  private func endsLimit(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let named = measure.intervention == "two-child-limit-removal"
    let title = measure.title
    let says =
      view.says(
        measure, "abolish the two child limit", "end the two child limit", "ends the two child limit",
        "scrap the two child limit", "remove the two child limit", "repeal the two child limit",
        "lift the two child limit", "end of the two child limit")
      || (view.says(title, "two child limit", "two child cap", "two child policy")
        && view.says(title, "abolish*", "scrap*", "remov*", "repeal*", "lift*", "end", "ends", "ending"))
    return starts(view, after: "2026-04-06") && (named || says)
  }

  private func givesMeals(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let named = measure.intervention == "free-school-meals-universal-credit"
    return view.applies(in: "England") && starts(view, after: "2026-09-01")
      && (named
        || (view.says(measure, "free school meal*") && view.says(measure, "universal credit")
          && view.says(measure, "extend*", "all", "every", "give", "widen*", "entitle*", "expand*")))
  }

  private func starts(_ view: ProposalView, after day: String) -> Bool {
    guard let start = view.proposal.dates.starts else { return true }
    return start > day
  }
}
