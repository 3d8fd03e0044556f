import PluginSDK

/// H01: NHS money or pathways move, and the local plan's steps for the young are not mentioned.
struct ForwardPlanSilent: Question {
  let page = QuestionPage(
    id: "H01", title: "The NHS plan's steps for under-25s and victims of abuse are not all dealt with", severity: .high,
    asks:
      "Where NHS money, pathways or commissioning move, what becomes of the plan for under-25s and victims of abuse?",
    why: "An integrated care board's plan must set out steps for children and young people under 25 and for victims of "
      + "abuse. A change outside the plan is easily paid for by children's services.",
    judged:
      "A measure on health or mental health changes funding, commissioning, structure or service, and the NHS leads, "
      + "takes part or is named. It is answered when the NHS planning duty is listed as considered, or the text names "
      + "the forward plan or under-25s, and victims of abuse are dealt with.",
    help: "Say what the plan promises under-25s and victims of abuse, and what changes in it.",
    basis: ["NHSA"], articles: [4, 19, 24], departments: ["DHSC", "NHSE", "ICB"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = view.measures.first(where: { movesNHS($0, view) }) else {
      return .notApplicable
    }
    let plan =
      view.considers(duties: "nhs-children-planning")
      || view.mentions("forward plan*", "under 25*", "aged under 25", "14Z52") != nil
    let victims =
      view.dealsWith(groups: "abuse-victims", "domestic-abuse")
      || view.mentions("victims of abuse", "victims of domestic abuse", "abuse victims", "victims") != nil
    let absent = view.absent(["the plan's steps for under-25s": plan, "victims of abuse": victims])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” moves NHS money or services and does not mention \(absent).", at: measure.at)
  }

  private func movesNHS(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    guard ["funding", "procurement", "structural-change", "service-provision"].contains(measure.lever) else {
      return false
    }
    let health = measure.themes.contains {
      $0.hasPrefix("health/") || $0.hasPrefix("mental-wellbeing/") || $0 == "early-years/pregnancy-birth"
    }
    if view.says(measure, "NHS", "integrated care board*", "ICB", "ICBs", "CAMHS") { return true }
    let leads = !Set([view.proposal.lead] + view.proposal.partners).isDisjoint(with: ["NHSE", "NHS", "ICB"])
    return health && (leads || view.says(measure, "commission*", "pathway*", "hospital*", "general practice"))
  }
}
