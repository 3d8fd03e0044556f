import PluginSDK

/// E11: the school day, trips, transport, codes, medicines or food change without pupils who have medical needs.
struct MedicalConditionsForgotten: Question {
  let page = QuestionPage(
    id: "E11", title: "Pupils with medical conditions and allergies are not considered", severity: .high,
    asks: "Where the school day, trips, transport, attendance codes, medicines or food change, who is kept safe?",
    why:
      "Governing bodies must arrange support for pupils with medical conditions. A changed lunch, coach or clock can "
      + "put a child with an allergy, diabetes or epilepsy at risk.",
    judged: "A measure concerns school food, or speaks of the school day, trips, transport, attendance codes or "
      + "medicines. It is answered when medical conditions or allergies are spoken of; listing disabled children alone "
      + "leaves it open.",
    help:
      "Say how individual healthcare plans, allergies and medicines are dealt with, and ask parents and school nurses.",
    basis: ["CFA-100"], articles: [6, 23, 24, 28], departments: ["DfE", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = subject(view) else { return .notApplicable }
    let medical = view.mentions(
      "medical condition*", "medical need*", "allerg*", "anaphyla*", "asthma*", "diabet*", "epilep*",
      "healthcare plan*", "section 100")
    guard medical == nil else { return .satisfied }
    if view.proposal.considered.groups.contains("disabled") { return .couldNotTell(onlyNamed, at: measure.at) }
    return .found(
      "“\(measure.title)” changes a school's day or food, and medical needs are not mentioned.", at: measure.at)
  }

  private func subject(_ view: ProposalView) -> Proposal.Measure? {
    view.measures.first { measure in
      guard measure.lever != "information-campaign" else { return false }
      return measure.themes.contains("learning/school-food")
        || view.says(
          measure, "school day", "school trip*", "school transport", "home to school transport", "attendance code*",
          "register code*", "medicine*", "medication", "breakfast club*", "school lunch*", "packed lunch*")
    }
  }

  private let onlyNamed =
    "disabled children are listed as considered, but nothing says how medical conditions and allergies are dealt with."
}
