import PluginSDK

/// Evictions, rents or housing support change and nobody has asked how many families become homeless.
struct HomelessnessSpillOver: Question {
  let page = QuestionPage(
    id: "HR6",
    title: "The effect on family homelessness and on councils is not considered",
    severity: .medium,
    asks:
      "What would the change in evictions, rents or housing support do to the number of families whom councils "
      + "must help?",
    why:
      "Under the Homelessness Reduction Act 2017 a council owes help as soon as homelessness is likely within 56 "
      + "days. Families with children owed such a duty in the year: {families-facing-homelessness}. What temporary "
      + "accommodation cost councils: {council-spending-on-ta}.",
    judged:
      "A measure changes evictions, possession, rents or help with rent of homes, and neither the text nor a stated "
      + "effect deals with homelessness. Shops, offices and squatters are not asked.",
    help:
      "Estimate how many more or fewer families will need help, agree it with councils, and state the effect on "
      + "children in temporary accommodation.",
    basis: ["SHEL0925", "TACOST", "Homelessness Reduction Act 2017"],
    articles: [3, 16, 27],
    departments: ["MHCLG", "DWP", "MoJ", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = view.measures.first(where: {
        $0.lever != "information-campaign" && view.concernsHomes($0)
          && view.says(
            $0, "evict*", "possession order*", "possession claim*", "possession hearing*", "grounds for possession",
            "rent increase*", "rent cap*", "rent control*", "rent freeze", "raise rents", "higher rents",
            "rent arrears", "rent in advance", "social rents", "rent settlement", "housing benefit",
            "local housing allowance", "lha", "housing element", "benefit cap", "under occupancy",
            "discretionary housing payment*")
      })
    else {
      return .notApplicable
    }
    let stated = view.effects(
      on: "children-in-temporary-accommodation", "ta-household-rate", "families-facing-homelessness", "families-in-bnb",
      "families-in-bnb-over-6-weeks")
    let weighed =
      !stated.isEmpty
      || view.mentions("homeless*", "temporary accommodation", "prevention duty", "relief duty", "new burdens") != nil
    guard let absent = view.absent(["how many families would become homeless and who must help them": weighed])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) changes evictions, rents or help with rent, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
