import PluginSDK

/// More childcare or holiday places with no thought for disabled children.
struct ChildcarePlacesWithoutSend: Question {
  let page = QuestionPage(
    id: "ER4",
    title: "New childcare or holiday places do not deal with disabled children",
    severity: .high,
    asks:
      "How many of the places suit children with special educational needs or disabilities, and who pays for the "
      + "support?",
    why:
      "Of councils asked, {childcare-sufficiency-send} have enough places for most children with special needs. "
      + "Councils must secure enough childcare for disabled children, and providers must make reasonable "
      + "adjustments.",
    judged:
      "A measure adds childcare, wraparound or holiday places, and children with special needs or disabilities "
      + "are neither named, nor considered, nor mentioned.",
    help:
      "Set and fund a share of places that suit disabled children, pay for one-to-one support and training, and "
      + "report refusals.",
    basis: ["CORAM25", "Childcare Act 2006, section 6", "Equality Act 2010, section 20"],
    articles: [2, 18, 23, 31],
    departments: ["DfE", "DWP", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let adds = { (measure: Proposal.Measure) in
      [
        "funding", "service-provision", "eligibility", "pilot", "statutory-duty", "workforce", "procurement",
        "planning-place",
      ].contains(measure.lever)
    }
    guard
      let measure = view.measures.first(where: {
        adds($0)
          && view.says(
            $0, "childcare", "child care", "nursery", "nurseries", "wraparound", "after school club*",
            "breakfast club*", "holiday club*", "holiday activit*", "holiday place*", "childminder*",
            "early years places")
      })
    else { return .notApplicable }
    let dealt =
      view.dealsWith(groups: "sen", "ehc-plan", "sen-support", "disabled")
      || view.mentions(
        "special educational need*", "special needs", "disabled child*", "disabilit*", "children with send",
        "send places", "ehc plan*", "ehcp*", "reasonable adjustment*") != nil
    guard let absent = view.absent(["children with special needs or disabilities": dealt]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) adds childcare or holiday places, but the proposal says nothing of \(absent).",
      at: measure.at
    )
  }
}
