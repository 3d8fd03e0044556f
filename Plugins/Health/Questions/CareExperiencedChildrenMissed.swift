import PluginSDK

/// H12: placements, CAMHS or primary care change without the health of children in care.
struct CareExperiencedChildrenMissed: Question {
  let page = QuestionPage(
    id: "H12", title: "Looked-after children and care leavers are not considered", severity: .high,
    asks:
      "Where placements, mental health services or primary care change, what of children in care and those leaving it?",
    why:
      "Councils must safeguard and promote the welfare of children they look after, also when placed far away. Seen by a "
      + "dentist: {cla-dentist}; immunised: {cla-immunised}; mean difficulties score {cla-sdq-mean}.",
    judged:
      "A measure concerns fostering, kinship care or mental health services, or speaks of placements, children's homes, "
      + "CAMHS or general practice, other than by information, guidance or data. It is answered when children in care or care leavers are "
      + "dealt with and the text speaks of placement out of area, health checks or the difficulties score; naming them "
      + "alone leaves it open.",
    help:
      "Say who pays and who is first in the queue when a child is placed in another area, and report checks and scores.",
    basis: ["CA89"], articles: [20, 24, 25, 39], departments: ["DHSC", "NHSE", "DfE", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = view.measures.first(where: { moves($0, view) }) else {
      return .notApplicable
    }
    let named =
      view.dealsWith(groups: "looked-after", "care-leavers")
      || view.considers(
        duties: "looked-after-children", "corporate-parenting-principles", "corporate-parenting-widened")
      || view.mentions("looked after", "children in care", "care leaver*", "care experienced") != nil
    let health = view.mentions(
      "out of area", "placed in another area", "health check*", "health assessment*", "SDQ",
      "strengths and difficulties",
      "difficulties score*", "dentist*", "immunis*")
    guard named else {
      return .found(
        "“\(measure.title)” changes care or health services, and children in care are not mentioned.", at: measure.at)
    }
    return health != nil ? .satisfied : .couldNotTell(onlyNamed, at: measure.at)
  }

  private func moves(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    guard !["information-campaign", "data-sharing", "curriculum-guidance"].contains(measure.lever) else { return false }
    let themes: Set = ["care-family/fostering", "care-family/kinship", "mental-wellbeing/mhst-camhs"]
    return !themes.isDisjoint(with: measure.themes)
      || view.says(
        measure, "foster placement*", "residential placement*", "care placement*", "children's home*", "CAMHS", "GP",
        "GPs",
        "general practice", "primary care")
  }

  private let onlyNamed =
    "children in care are named, but not what happens to those placed out of area, their checks or their scores."
}
