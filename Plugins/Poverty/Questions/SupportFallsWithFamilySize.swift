import PluginSDK

/// Support that stops or shrinks after a number of children.
struct SupportFallsWithFamilySize: Question {
  let page = QuestionPage(
    id: "PR2",
    title: "Support is limited by the number of children",
    severity: .high,
    asks: "Which families of three or more children, and of which ethnic groups, lose or never get the support?",
    why:
      "Low income among children in families of three or more is {low-income-three-or-more-children}, and it is "
      + "highest in some ethnic groups with larger families. Parliament ended the two-child limit in 2026.",
    judged:
      "A measure limits or tapers support by the number of children, and larger families and ethnicity are "
      + "neither considered nor mentioned. Measures that end such a limit are not asked.",
    help: "Show who loses by family size and ethnic group, justify it under articles 2 and 26, or pay for every child.",
    basis: ["HBAI25", "CLIB", "TCLACT"],
    articles: [2, 26, 27],
    departments: ["DWP", "HMT", "HMRC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let limits = { (measure: Proposal.Measure) in
      ["benefit-payment", "eligibility", "price-at-use", "taxation", "regulation", "funding"].contains(measure.lever)
        && !view.says(
          measure, "abolish*", "scrap*", "repeal*", "lift the", "end of the", "without limit", "no limit",
          "whatever the number")
        && !view.says(measure.title, "remov*", "lift*", "end", "ends", "ending")
    }
    guard
      let measure = view.measures.first(where: {
        limits($0)
          && view.says(
            $0, "two child", "first two children", "up to two children", "maximum of two", "third and later",
            "third or later", "third child", "number of children", "family size", "first child only",
            "one child per family", "limit per family", "up to three children", "first three children",
            "eldest child only", "subsequent children")
      })
    else { return .notApplicable }
    let families =
      view.mentions("three or more", "large families", "larger families", "big families", "third child*") != nil
    let ethnicity =
      view.dealsWith(groups: "minority-ethnic")
      || view.mentions("ethnic*", "bangladeshi", "pakistani", "race equality") != nil
    guard let absent = view.absent(["families of three or more": families, "ethnic groups": ethnicity]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) limits support by the number of children, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
