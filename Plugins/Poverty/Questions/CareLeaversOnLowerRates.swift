import PluginSDK

/// Benefit rules that pass over care leavers, who have no family to fall back on.
struct CareLeaversOnLowerRates: Question {
  let page = QuestionPage(
    id: "PR13",
    title: "Care leavers and looked-after children are left out of the benefit rules",
    severity: .medium,
    asks: "How are care leavers under 25, and the carers of looked-after children, treated by the new rates or rules?",
    why:
      "Universal Credit pays a lower allowance under 25, and a care leaver who lives alone has no family home to "
      + "make up for it. Looked-after and kinship children can fall between the rules for parents and those for "
      + "councils.",
    judged:
      "A measure changes benefits or who may have them, and care leavers, looked-after children and kinship "
      + "carers are neither named, nor considered, nor mentioned.",
    help:
      "Pay care leavers the rate for over-25s or say why not, state how kinship and foster households are "
      + "counted, and ask the corporate parents.",
    basis: ["PEUK", "CSWA17"],
    articles: [2, 20, 26, 27],
    departments: ["DWP", "DfE", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let rules = { (measure: Proposal.Measure) in ["benefit-payment", "eligibility"].contains(measure.lever) }
    guard
      let measure = view.measures.first(where: {
        rules($0)
          && view.says(
            $0, "universal credit", "benefit", "benefits", "allowance*", "housing element", "child element",
            "child payment*", "deduction*", "basic income")
      })
    else { return .notApplicable }
    let dealt =
      view.dealsWith(groups: "care-leavers", "looked-after", "kinship-care")
      || view.mentions(
        "care leaver*", "leaving care", "care experienced", "looked after", "children in care", "kinship", "foster*")
        != nil
    guard let absent = view.absent(["care leavers, looked-after children and kinship carers": dealt]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) changes benefits or who may have them, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
