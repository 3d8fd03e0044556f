import PluginSDK

/// A national plan on income or costs for some nations that says nothing of the others.
struct DevolvedDifferencesIgnored: Question {
  let page = QuestionPage(
    id: "PR11",
    title: "The plan leaves out a nation and does not say why",
    severity: .medium,
    asks: "How does the plan sit with what Scotland, Wales and Northern Ireland do for the same children?",
    why:
      "Universal Credit covers Great Britain with a parallel in Northern Ireland; school meals, childcare, "
      + "homelessness and local welfare are devolved, and Scotland adds its own child payment. The same family can "
      + "gain, lose or be missed at a border.",
    judged:
      "A national proposal on the income or costs of families with children applies to some of the four nations only, "
      + "and the text or the list of departments consulted does not deal with the others.",
    help:
      "Say for each nation whether the measure applies, what stands in its place and what was agreed with its "
      + "government.",
    basis: ["SCOT26"],
    articles: [2, 4, 26, 27],
    departments: ["DWP", "SG", "WG", "NIE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let nations = Set(view.proposal.nations)
    let left = ["England", "Scotland", "Wales", "Northern Ireland"].filter { !nations.contains($0) }
    guard view.proposal.level == "national", !left.isEmpty, !left.contains("England"),
      let measure = view.measures.first(where: { touchesIncome($0, view) })
    else { return .notApplicable }
    let asked = view.involves(departments: "SG", "WG", "NIE", "COSLA", "WLGA")
    let named = left.contains { view.mentions($0) != nil }
    let dealt =
      asked || named
      || view.mentions("devolved", "devolution", "scottish child payment", "barnett", "four nations", "other nations")
        != nil
    guard let absent = view.absent(["what \(list(left)) does": dealt]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) applies to some nations only, but the proposal says nothing of \(absent).", at: measure.at)
  }

  private func touchesIncome(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let levers = ["benefit-payment", "eligibility", "taxation", "price-at-use"]
    let themes = ["money-home/child-poverty", "money-home/cost-of-living"]
    let pays =
      levers.contains(measure.lever)
      || (measure.lever == "funding" && !Set(themes).isDisjoint(with: measure.themes))
    return pays && view.reachesChildren(measure)
  }

  private func list(_ nations: [String]) -> String {
    guard nations.count > 1, let last = nations.last else { return nations.first ?? "" }
    return nations.dropLast().joined(separator: ", ") + " or " + last
  }
}
