import PluginSDK

/// Debts taken from benefits with no test of what the family can spare.
struct DeductionsWithoutAffordability: Question {
  let page = QuestionPage(
    id: "PR8",
    title: "Money is taken for debt without asking what the family can afford",
    severity: .medium,
    asks: "What is the most that can be taken from a family with children, and who checks that they can afford it?",
    why:
      "Of children in Universal Credit households, {uc-deductions-children} live with deductions already. The cap "
      + "on deductions was lowered to protect families.",
    judged:
      "A measure recovers debts, advances or overpayments from benefits, and the text names neither affordability "
      + "nor the cap on deductions.",
    help:
      "Keep all deductions together within the cap, ask about affordability before the first one, and stop where "
      + "a child would go without essentials.",
    basis: ["CPAGDED", "FRR"],
    articles: [26, 27],
    departments: ["DWP", "HMRC", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = view.measures.first(where: {
        $0.lever != "information-campaign"
          && view.says(
            $0, "deduction*", "deduct", "deducted", "overpayment*", "debt recovery", "recover debt*",
            "recover benefit*", "recovery of debt*", "recovery of advances", "recover advances",
            "repayment of advances", "advance repayment*", "benefit debt*", "third party debt*")
      })
    else {
      return .notApplicable
    }
    let affordable =
      view.mentions(
        "affordab*", "afford to repay", "fair repayment*", "cap on deductions", "deductions cap", "deduction cap",
        "15 per cent", "hardship") != nil
    guard let absent = view.absent(["what a family can afford and the cap on deductions": affordable]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) recovers debts from families' benefits, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
