import PluginSDK

/// A new entitlement that families must claim, with no plan for those who will not.
struct ClaimWithoutTakeUpPlan: Question {
  let page = QuestionPage(
    id: "PR5",
    title: "Families must claim, and there is no plan for those who do not",
    severity: .medium,
    asks:
      "How do entitled families get the money or help without having to ask, and what share is expected to take "
      + "it up?",
    why:
      "Even Child Benefit is taken up for only {child-benefit-take-up} of children, and for "
      + "{child-benefit-take-up-under-1} of those under one.",
    judged:
      "A measure that can reach children introduces a payment, voucher, allowance or entitlement that is claimed, none "
      + "of the measures is about take-up, and the text names neither automatic payment nor take-up. A payment to "
      + "pensioners is not asked.",
    help:
      "Pay automatically from records the state holds, set a take-up target by age and area, and fund advice for "
      + "those outside.",
    basis: ["CBSTAT"],
    articles: [4, 26, 27],
    departments: ["DWP", "HMRC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let pays = { (measure: Proposal.Measure) in
      ["benefit-payment", "price-at-use", "eligibility", "taxation"].contains(measure.lever)
    }
    guard
      let measure = view.measures.first(where: {
        pays($0) && view.reachesChildren($0)
          && view.says(
            $0, "claim", "claims", "claimed", "apply for", "applies for", "application*", "voucher*", "new payment",
            "new benefit", "new allowance", "new grant", "new child payment", "new entitlement", "introduce a payment",
            "introduce a grant", "introduce a benefit", "introduce an allowance")
      })
    else { return .notApplicable }
    let plan =
      view.measure(themes: "money-home/benefit-take-up") != nil
      || view.mentions(
        "automatic", "automatically", "auto enrol*", "take up", "without a claim", "no claim", "data matching",
        "paid with", "need not claim", "need not apply", "nobody has to claim", "nobody needs to claim",
        "no one has to claim", "no one needs to claim", "do not have to claim", "does not have to claim",
        "will not have to claim", "would not have to claim", "without having to claim", "without claiming",
        "nobody has to apply", "no one has to apply") != nil
    guard let absent = view.absent(["take-up or automatic payment": plan]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) introduces support that families must claim, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
