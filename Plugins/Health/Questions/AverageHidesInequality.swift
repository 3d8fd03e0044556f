import PluginSDK

/// H13: one average effect, and no word on who gains.
struct AverageHidesInequality: Question {
  let page = QuestionPage(
    id: "H13", title: "An average effect hides who gains and who does not", severity: .medium,
    asks: "Is the effect split by deprivation, ethnicity, sex and disability?",
    why:
      "Averages hide much. Deaths of children, for one: in the most deprived areas {child-deaths-most-deprived}, in the "
      + "least deprived {child-deaths-least-deprived}. Whoever is easiest to reach often gains first.",
    judged:
      "The proposal states the size of an effect on health. It is answered when groups or text cover deprivation, "
      + "ethnicity, sex and disability.",
    help: "Give the share of each group reached, or say plainly which splits the evidence cannot give.",
    basis: ["NCMD"], articles: [2, 6, 24], departments: ["DHSC", "NHSE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let sized = view.proposal.effects.first { effect in
      effect.domain == view.catalogue.domain && effect.quantified && (effect.delta != nil || effect.band != nil)
    }
    guard let effect = sized else { return .notApplicable }
    let poor =
      view.dealsWith(groups: "low-income", "free-school-meals", "temporary-accommodation")
      || view.mentions("depriv*", "low income") != nil
    let ethnic =
      view.dealsWith(groups: "minority-ethnic", "gypsy-roma-traveller") || view.mentions("ethnic*") != nil
    let sexes = view.mentions("girls", "boys", "by sex", "both sexes")
    let disabled =
      view.dealsWith(groups: "disabled", "sen", "ehc-plan", "sen-support")
      || view.mentions("disabled", "disabilit*") != nil
    let absent = view.absent([
      "deprivation": poor, "ethnicity": ethnic, "sex": sexes != nil, "disability": disabled,
    ])
    guard let absent else { return .satisfied }
    return .found("Effect \(effect.id) is an average, and the proposal does not split it by \(absent).", at: effect.at)
  }
}
