import PluginSDK

/// E09: free school meals as a yardstick, across the widening of September 2026.
struct MealsBaselineBroken: Question {
  let page = QuestionPage(
    id: "E09", title: "Free school meals are used as a yardstick that has changed", severity: .medium,
    asks: "Where eligibility for free school meals targets or measures, is its widening in September 2026 dealt with?",
    why:
      "Since September 2026 all families on universal credit in England qualify, so the group is another one, and its "
      + "rates and gaps move without any child faring better. Eligible before: {fsm-eligibility}.",
    judged: "A measure or effect names the free school meals group, an effect moves an indicator of that group, or a "
      + "measure speaks of free school meals or the pupil premium; the premiums for looked-after and service children "
      + "do not go by meals. It is answered when the text speaks of the widening.",
    help: "Measure with the old definition as well, or with income, and say which pupils enter the group.",
    basis: ["FSM-POLI"], articles: [2, 27], departments: ["DfE", "DWP"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let use = use(view) else { return .notApplicable }
    let widening = view.mentions(
      "September 2026", "eligibility widen*", "widened eligibility", "wider eligibility", "widening of eligibility",
      "widening of free school meals", "change in eligibility", "all universal credit", "on universal credit",
      "in universal credit", "transitional protection*", "old definition")
    guard widening == nil else { return .satisfied }
    return .found("\(use.what) and does not say what the widening of September 2026 does to it.", at: use.at)
  }

  private func use(_ view: ProposalView) -> (what: String, at: Place)? {
    let measure =
      view.measure(groups: "free-school-meals") ?? view.measure(saying: "free school meal*", "FSM")
      ?? view.measures.first { measure in
        view.says(measure, "pupil premium")
          && !view.says(measure, "pupil premium plus", "premium plus", "service pupil premium")
      }
    if let measure { return ("“\(measure.title)” uses eligibility for free school meals", measure.at) }
    let direct = view.effects(on: "eyfs-gld-fsm", "ks2-rwm-fsm", "level3-by-19-fsm-gap").first
    let split = view.proposal.effects.first { effect in
      effect.domain == view.catalogue.domain && effect.groups.keys.contains("free-school-meals")
    }
    return (direct ?? split).map { ("Effect \($0.id) measures by eligibility for free school meals", $0.at) }
  }
}
