import PluginSDK

/// Targets for homes or social rent that say nothing of their size.
struct NewHomesTooSmallForFamilies: Question {
  let page = QuestionPage(
    id: "HR12",
    title: "Plans for new homes do not say how many suit families",
    severity: .medium,
    asks: "What share of the new or social homes has three bedrooms or more?",
    why:
      "Larger homes are a falling share of rented homes, and children pay for it: {children-in-overcrowded-homes} "
      + "of children live in overcrowded homes.",
    judged:
      "A measure sets a number of homes or of social lets, and the text speaks neither of bedrooms nor of "
      + "family-sized homes.",
    help: "Set a share of homes with three bedrooms or more by area, from the need on the register, and report it.",
    basis: ["EHS24", "NHF23"],
    articles: [16, 27, 31],
    departments: ["MHCLG", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let builds = { (measure: Proposal.Measure) in
      [
        "planning-place", "funding", "regulation", "statutory-duty", "structural-change", "procurement",
        "service-provision", "taxation",
      ].contains(measure.lever)
    }
    guard
      let measure = view.measures.first(where: {
        builds($0)
          && view.says(
            $0, "new homes", "new social homes", "affordable homes", "social homes", "council homes",
            "homes for social rent", "homes a year", "housing supply", "housing target*", "house building",
            "housebuilding", "build homes", "social rent homes", "homes target*")
      })
    else { return .notApplicable }
    let sizes =
      view.mentions(
        "bedroom*", "family sized", "family homes", "family size", "larger homes", "three bed", "three beds",
        "four bed", "large homes") != nil
    guard let absent = view.absent(["the share with three bedrooms or more": sizes]) else { return .satisfied }
    return .found("Measure \(measure.id) plans homes, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
