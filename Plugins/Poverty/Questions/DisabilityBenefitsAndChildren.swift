import PluginSDK

/// Disability or health benefits change and nobody follows the money to the children.
struct DisabilityBenefitsAndChildren: Question {
  let page = QuestionPage(
    id: "PR7",
    title: "The change to disability or health benefits is not followed through to children",
    severity: .high,
    asks:
      "How many children live with an adult whose benefit changes, and what happens to disabled children's "
      + "additions?",
    why:
      "Where a family member is disabled and receives no disability benefit, low income among children is "
      + "{low-income-disabled-member-no-benefit}. Public bodies must have due regard to disability before they "
      + "decide.",
    judged:
      "A measure changes disability or health benefits, and the proposal does not deal with children living with "
      + "a disabled adult and with disabled children.",
    help:
      "Count the children in affected households, young carers among them, protect disabled children's additions, "
      + "and publish the equality analysis.",
    basis: ["HBAI25", "PEUK", "Equality Act 2010, section 149"],
    articles: [2, 23, 26, 27],
    departments: ["DWP", "DHSC", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let changes = { (measure: Proposal.Measure) in
      ["benefit-payment", "eligibility", "regulation", "statutory-duty", "structural-change"].contains(measure.lever)
    }
    guard
      let measure = view.measures.first(where: {
        changes($0)
          && view.says(
            $0, "disability benefit*", "disability payment*", "disability living allowance", "dla",
            "personal independence payment", "pip", "health element", "lcwra", "limited capability",
            "carer's allowance", "carer element", "disabled child addition*", "sickness benefit*", "incapacity",
            "health and disability benefit*")
      })
    else { return .notApplicable }
    let adults =
      view.dealsWith(groups: "young-carers")
      || view.mentions(
        "disabled parent*", "disabled adult*", "parents with a disab*", "parents with disab*", "young carer*",
        "children living with", "children who live with", "children of disabled", "sick parent*") != nil
    let children =
      view.dealsWith(groups: "disabled")
      || view.mentions("disabled child*", "disabled young*", "children with disab*") != nil
    guard let absent = view.absent(["children living with a disabled adult": adults, "disabled children": children])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) changes disability or health benefits, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
