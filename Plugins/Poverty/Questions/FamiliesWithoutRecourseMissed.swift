import PluginSDK

/// A plan against child poverty that works through benefits some families may not claim.
struct FamiliesWithoutRecourseMissed: Question {
  let page = QuestionPage(
    id: "PR6",
    title: "Families who may not claim benefits are left out",
    severity: .high,
    asks: "What reaches children in families with no recourse to public funds or on asylum support?",
    why:
      "Such families are outside Universal Credit, however poor they are. Children who experienced destitution in "
      + "a year numbered about {child-destitution}; those without recourse are among them. A child in need is owed "
      + "help whatever the parents' status.",
    judged:
      "A measure against child poverty works through benefits or what follows from them, and families without "
      + "recourse or seeking asylum are neither named, nor considered, nor mentioned.",
    help: "Give councils money for such children under section 17, open passported help to them, and count them.",
    basis: ["JRF24", "Children Act 1989, section 17"],
    articles: [2, 22, 26, 27],
    departments: ["DWP", "HO", "MHCLG", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let relies = { (measure: Proposal.Measure) in
      measure.themes.contains("money-home/child-poverty")
        && (measure.lever == "benefit-payment"
          || (measure.lever == "eligibility"
            && view.says(measure, "universal credit", "child benefit", "benefit*", "passported", "tax credit*")))
    }
    guard let measure = view.measures.first(where: relies) else { return .notApplicable }
    let dealt =
      view.dealsWith(groups: "asylum-seeking")
      || view.mentions("no recourse", "nrpf", "asylum", "section 17", "immigration status", "public funds") != nil
    guard let absent = view.absent(["families with no recourse to public funds or on asylum support": dealt]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) fights child poverty through benefits, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
