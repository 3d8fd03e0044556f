import PluginSDK

/// A rise that families under the benefit cap never see.
struct UpliftLostToBenefitCap: Question {
  let page = QuestionPage(
    id: "PR1",
    title: "Capped families would not receive the rise",
    severity: .high,
    asks: "What happens to the rise for families whose benefit is capped?",
    why:
      "The benefit cap has stood still since April 2023, and households it reduces numbered "
      + "{benefit-capped-households}. When the two-child limit ended, some families gained nothing and others only "
      + "in part because the cap took it.",
    judged:
      "A measure raises or adds a benefit paid for children or within Universal Credit, and the text does not "
      + "mention the cap.",
    help:
      "Count the families who gain nothing or only in part, and leave the rise out of the cap or raise the cap "
      + "with it.",
    basis: ["TCLIA", "BCAP25M", "BCAP23"],
    articles: [2, 26, 27],
    departments: ["DWP", "HMT", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let raises = { (measure: Proposal.Measure) in
      ["benefit-payment", "eligibility"].contains(measure.lever)
        && view.says(
          measure, "raise*", "rais*", "increas*", "uplift*", "uprat*", "higher", "extra", "more", "add", "adds", "new",
          "introduc*", "boost*", "restor*")
        && !view.says(measure.title, "reduc*", "cut*", "freez*", "remov*", "lower*")
    }
    guard
      let measure = view.measures.first(where: {
        raises($0)
          && view.says(
            $0, "child element", "per child", "for each child", "every child", "standard allowance", "child benefit",
            "housing element", "local housing allowance", "family premium", "family element", "child addition*",
            "universal credit rate*", "universal credit amount*", "universal credit payment*")
      })
    else { return .notApplicable }
    let cap = view.mentions("benefit cap", "household cap", "capped household*", "capped famil*", "overall cap") != nil
    guard let absent = view.absent(["the benefit cap": cap]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) raises support for families, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
