import PluginSDK

/// Family income or costs change, and nobody asked children or will measure what happened.
struct NoViewsNoMetric: Question {
  let page = QuestionPage(
    id: "PR12",
    title: "Children were not asked, or nothing will show whether they are better off",
    severity: .low,
    asks:
      "What did children and young people say, which figure will show the result, and on what date will it be "
      + "looked at?",
    why:
      "The Child Poverty Strategy is held to {relative-low-income-ahc} in relative low income after housing costs "
      + "and {deep-material-poverty} in deep material poverty. Children have a right to be heard on what touches "
      + "them.",
    judged:
      "A measure changes the income or essential costs of families with children, or keeps them outside public funds, "
      + "and the proposal lacks children's views, a monitoring figure or a review date. A poverty effect with an "
      + "indicator counts as the figure.",
    help:
      "Ask children in low-income families before the decision, name the indicator that will be tracked, and set "
      + "the review date.",
    basis: ["CPS25", "IMPLIV"],
    articles: [4, 12, 26, 27],
    departments: ["DWP", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let income = { (measure: Proposal.Measure) in
      (["benefit-payment", "taxation", "price-at-use", "eligibility"].contains(measure.lever)
        && view.reachesChildren(measure)) || view.barsFromPublicFunds(measure)
    }
    guard let measure = view.measures.first(where: income) else { return .notApplicable }
    let heard = view.proposal.participation.map { $0.noneBecause == nil } ?? false
    let metric =
      view.proposal.effects.contains { $0.domain == "poverty" && $0.indicator != nil }
      || view.mentions("monitor*", "metric*", "measured by", "track*", "evaluat*", "indicator*") != nil
    guard
      let absent = view.absent([
        "children's views": heard, "the figure that will be tracked": metric,
        "the date of review": view.proposal.dates.review != nil,
      ])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) changes family income or essential costs, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
