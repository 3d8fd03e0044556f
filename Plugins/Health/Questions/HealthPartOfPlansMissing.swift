import PluginSDK

/// H05: SEND or community paediatrics is planned by one side alone.
struct HealthPartOfPlansMissing: Question {
  let page = QuestionPage(
    id: "H05", title: "SEND is planned without the health side", severity: .high,
    asks: "Are SEND and community paediatric services commissioned jointly, with the health part of EHC plans secured?",
    why: "Health bodies must secure the health provision in a plan. Children who had waited over a year on community "
      + "lists: {community-waits-52wk}, most of them for paediatricians and therapists.",
    judged:
      "A measure on SEND or community paediatrics changes money, staff, structure, rules or service. It is answered "
      + "when a health body leads, takes part, was consulted or joint commissioning is described, and the text speaks of "
      + "health provision or therapies.",
    help: "Agree with integrated care boards who commissions what, and show waits for paediatrics and therapies.",
    basis: ["CFA-42", "RCPCH-CW"], articles: [23, 24, 28], departments: ["DHSC", "NHSE", "ICB", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = view.measures.first(where: { plansSEND($0, view) }) else {
      return .notApplicable
    }
    let joint =
      view.involves(departments: "NHSE", "NHS", "ICB", "DHSC")
      || view.mentions(
        "joint commission*", "jointly commission*", "joint arrangement*", "section 26", "integrated care") != nil
    let health = view.mentions(
      "health provision", "health part", "health advice", "therapies", "therapist*", "speech and language therapy",
      "occupational therapy", "paediatric*", "health bodies")
    let absent = view.absent(["joint commissioning with health": joint, "the health part of EHC plans": health != nil])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” plans for SEND and does not deal with \(absent).", at: measure.at)
  }

  private func plansSEND(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let levers = [
      "funding", "service-provision", "procurement", "structural-change", "statutory-duty", "workforce", "regulation",
      "eligibility",
    ]
    return levers.contains(measure.lever)
      && (measure.themes.contains("learning/send-inclusion") || view.says(measure, "community paediatric*"))
  }
}
