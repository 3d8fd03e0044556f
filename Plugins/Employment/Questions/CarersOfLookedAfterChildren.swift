import PluginSDK

/// Childcare or work rules that do not fit children in care and those who bring them up.
struct CarersOfLookedAfterChildren: Question {
  let page = QuestionPage(
    id: "ER13",
    title: "Looked-after children and their foster or kinship carers are left out",
    severity: .medium,
    asks: "How do the childcare offer or the work rules treat looked-after children, and foster and kinship carers?",
    why:
      "Carers take in a child at short notice, may give up hours to do so, and are not always “parents” in the "
      + "rules. Looked-after two-year-olds have a right to early education, and take-up of that offer is "
      + "{early-ed-2yo-takeup}.",
    judged:
      "A measure sets who gets childcare hours or what parents must do to find work, and looked-after children, "
      + "kinship care and care leavers are neither named, nor considered, nor mentioned.",
    help:
      "Give looked-after children their place whatever their carers' work, and spare new kinship carers work "
      + "requirements while the child settles.",
    basis: ["LAIT", "CSWA17"],
    articles: [2, 3, 18, 20],
    departments: ["DfE", "DWP", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let rules = { (measure: Proposal.Measure) in
      ["eligibility", "benefit-payment", "regulation", "statutory-duty", "enforcement", "funding"].contains(
        measure.lever)
    }
    guard
      let measure = view.measures.first(where: {
        rules($0)
          && view.says(
            $0, "funded hours", "free hours", "funded childcare", "free childcare", "childcare entitlement*",
            "childcare hours", "childcare offer", "early education", "early years entitlement*", "15 hours", "30 hours",
            "work search", "job search", "look for work", "work requirement*", "claimant commitment*", "conditionality")
      })
    else { return .notApplicable }
    let dealt =
      view.dealsWith(groups: "looked-after", "kinship-care", "care-leavers")
      || view.mentions("looked after", "children in care", "foster*", "kinship", "care leaver*", "leaving care") != nil
    guard let absent = view.absent(["looked-after children and their foster or kinship carers": dealt]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) sets rules on childcare or on parents' work, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
