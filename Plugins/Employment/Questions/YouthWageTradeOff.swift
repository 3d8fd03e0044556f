import PluginSDK

/// Youth minimum wages change and nobody weighs hiring against staying in education.
struct YouthWageTradeOff: Question {
  let page = QuestionPage(
    id: "ER8",
    title: "A change of youth wages does not weigh hiring against staying in education",
    severity: .medium,
    asks:
      "What would the new rate do to the chance of being hired at 16 to 20, and to the choice to stay in "
      + "education?",
    why:
      "Youth unemployment stands at {youth-unemployment-16-24}. No study in this library gives the sign of the "
      + "effect of youth rates, so an effect must be stated as unknown unless new evidence is shown.",
    judged:
      "A measure changes minimum wages for young people or apprentices, and the text does not speak of hiring and "
      + "of staying in education.",
    help:
      "Ask the Low Pay Commission for evidence on both, state the effect as not quantified until there is some, "
      + "and set a date to look again.",
    basis: ["FULLF", "PEUK"],
    articles: [28, 32],
    departments: ["DBT", "DWP", "HMT", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let young = { (measure: Proposal.Measure) in
      view.says(
        measure, "young*", "youth", "under 18", "under 18s", "under 21", "under 21s", "16 to 17", "16 17", "16 and 17",
        "18 to 20", "18 20", "apprentice*") || (measure.ages.map { $0.max >= 16 && $0.min <= 20 } ?? false)
    }
    guard
      let measure = view.measures.first(where: {
        young($0)
          && view.says(
            $0, "minimum wage*", "living wage", "youth rate*", "youth rates", "wage band*", "wage floor",
            "apprentice rate*", "apprentice wage*")
      })
    else { return .notApplicable }
    let hiring =
      view.mentions(
        "hiring", "hired", "hire", "recruit*", "youth unemployment", "vacanc*", "job losses", "fewer jobs",
        "employers cut") != nil
    let education =
      view.mentions(
        "stay in education", "staying in education", "stay on in education", "staying on", "leave education",
        "leaving education", "leave school", "drop out", "full time education") != nil
    guard
      let absent = view.absent([
        "the risk that fewer young people are hired": hiring, "the pull out of education": education,
      ])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) changes youth wages, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
