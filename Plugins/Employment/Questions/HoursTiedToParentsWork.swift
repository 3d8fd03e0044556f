import PluginSDK

/// Early education that a child gets only when the parents work.
struct HoursTiedToParentsWork: Question {
  let page = QuestionPage(
    id: "ER3",
    title: "Children whose parents do not work or earn too little are left with less early education",
    severity: .medium,
    asks: "What do children get whose parents do not work or earn very little?",
    why:
      "The right to education is the child's. A family outside the offer pays {childcare-extra-price-ineligible} "
      + "more for the same hours, and take-up of the offer for disadvantaged two-year-olds is "
      + "{early-ed-2yo-takeup}.",
    judged:
      "A measure on early education or childcare ties hours to parents' work or earnings, and the text does not "
      + "speak of children outside it. If a change of eligibility does not say who qualifies, we could not tell.",
    help:
      "State what children of non-working and very low-earning parents receive, protect places for disadvantaged "
      + "two-year-olds, and report take-up for both.",
    basis: ["CORAM25", "LAIT"],
    articles: [2, 18, 28, 31],
    departments: ["DfE", "DWP", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let offer = { (measure: Proposal.Measure) in
      ["eligibility", "funding", "price-at-use", "taxation", "statutory-duty", "regulation"].contains(measure.lever)
        && view.says(
          measure, "funded hours", "free hours", "funded childcare", "free childcare", "early education",
          "childcare hours", "15 hours", "30 hours", "childcare entitlement*", "nursery place*", "childcare offer",
          "early years entitlement*")
    }
    let others =
      view.mentions(
        "non working", "not working", "not in work", "workless", "out of work", "unemployed parent*", "two year olds",
        "two year old offer", "very low earn*", "low earn*", "every child", "all children", "regardless of work",
        "whether or not their parents work") != nil
    if let measure = view.measures.first(where: {
      offer($0)
        && view.says(
          $0, "working parent*", "working famil*", "parents who work", "parents in work", "parents work", "earn*",
          "employed parent*", "in employment")
    }) {
      guard let absent = view.absent(["children whose parents do not work or earn very little": others]) else {
        return .satisfied
      }
      return .found(
        "Measure \(measure.id) ties early education to parents' work, but the proposal says nothing of \(absent).",
        at: measure.at)
    }
    guard let open = view.measures.first(where: { $0.lever == "eligibility" && offer($0) }), !others else {
      return .notApplicable
    }
    return .couldNotTell("measure \(open.id) does not say which families qualify.", at: open.at)
  }
}
