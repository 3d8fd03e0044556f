import PluginSDK

/// Childcare help that parents must pay for before they are repaid.
struct ChildcareCostsPaidFirst: Question {
  let page = QuestionPage(
    id: "ER2",
    title: "Nobody says who pays for the first month of childcare",
    severity: .medium,
    asks: "Who pays the nursery before the first wage and the first repayment arrive?",
    why:
      "Parents pay first and claim back in arrears. Help with the first month is at the adviser's discretion, and "
      + "members of Parliament found that paying first keeps parents out of work or pushes them into debt.",
    judged:
      "A measure concerns childcare costs within Universal Credit and the text names neither payment in advance, "
      + "payment to the provider nor the Flexible Support Fund.",
    help:
      "Pay the provider directly or pay the parent in advance, make help with the first month a right, and cover "
      + "a change of provider.",
    basis: ["FSFPQ", "WPCCC", "UCCC"],
    articles: [18, 26, 27],
    departments: ["DWP", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let costs = { (measure: Proposal.Measure) in
      measure.intervention == "uc-childcare-direct-payment" || view.says(measure, "universal credit", "uc")
    }
    guard
      let measure = view.measures.first(where: {
        costs($0) && view.says($0, "childcare", "child care", "nursery fee*", "nursery cost*")
      })
    else {
      return .notApplicable
    }
    let advance =
      measure.intervention == "uc-childcare-direct-payment"
      || view.mentions(
        "up front", "upfront", "in advance", "first month", "flexible support fund", "pay direct", "pays direct",
        "paid direct", "direct payment*", "directly to the provider", "direct to the provider",
        "straight to the provider", "directly to the nursery", "straight to the nursery") != nil
    guard let absent = view.absent(["who pays the first month": advance]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) relies on Universal Credit for childcare costs, but the proposal says nothing of "
        + "\(absent).",
      at: measure.at)
  }
}
