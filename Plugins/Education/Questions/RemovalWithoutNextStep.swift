import PluginSDK

/// E05: more pupils may be removed, and nobody says what is due to them.
struct RemovalWithoutNextStep: Question {
  let page = QuestionPage(
    id: "E05", title: "Pupils may be removed without what the law gives them", severity: .high,
    asks:
      "Where behaviour rules or powers to exclude grow, what of adjustments, unmet need and education from day six?",
    why: "Pupils may not be excluded for needs that nobody met, nor off the books; suspensions may not pass 45 days a "
      + "year and education is due from the sixth day. Of suspensions, pupils eligible for free school meals had "
      + "{suspensions-fsm-share} and pupils with SEN {suspensions-sen-share}.",
    judged: "A measure on schooling speaks of stricter behaviour rules, powers to exclude or suspend, or removal from "
      + "lessons. It is answered when the text deals with reasonable adjustments, unmet need and provision from the "
      + "sixth day. A rule on exclusion that says neither more nor less leaves it open.",
    help: "Add how adjustments are made first, how need is looked for, and who provides education from the sixth day.",
    basis: ["EXC-GUID", "EA96-19", "EQA"], articles: [2, 19, 23, 28], departments: ["DfE", "MHCLG", "MoJ"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England") else { return .notApplicable }
    guard let measure = view.measures(themes: "learning").first(where: { tightens($0, view) }) else {
      return unclear(view)
    }
    let adjusted = view.considers(duties: "reasonable-adjustments") || view.mentions("reasonable adjustment*") != nil
    let needs = view.mentions("unmet need*", "underlying need*", "unidentified need*", "needs assessment*") != nil
    let sixth = view.mentions("sixth day", "day six", "6th day", "section 19", "suitable education") != nil
    let absent = view.absent([
      "reasonable adjustments": adjusted, "unmet need": needs, "education from the sixth day": sixth,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” lets more pupils be removed, and says nothing of \(absent).", at: measure.at)
  }

  private func unclear(_ view: ProposalView) -> QuestionAnswer {
    let rules = ["regulation", "statutory-duty", "curriculum-guidance", "enforcement", "inspection"]
    let measure = view.measures(themes: "learning/exclusion-ap").first { measure in
      rules.contains(measure.lever) && view.says(measure, "exclu*", "suspen*", "behaviour*") && !lessens(measure, view)
    }
    guard let measure else { return .notApplicable }
    return .couldNotTell(
      "“\(measure.title)” changes rules on exclusion, but not whether more or fewer pupils would be removed.",
      at: measure.at)
  }

  private func tightens(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    guard !lessens(measure, view) else { return false }
    return view.says(
      measure, "power to exclude", "powers to exclude", "power to suspend", "powers to suspend", "easier to exclude",
      "exclude pupils", "suspend pupils", "behaviour polic*", "behaviour rules", "stricter behaviour",
      "zero tolerance", "removal from lessons", "removal from class*", "remove pupils", "removed from lessons",
      "removed from class*", "in isolation", "isolation room*", "isolation booth*", "removal room*")
  }

  private func lessens(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    view.says(
      measure, "fewer exclusion*", "fewer suspension*", "fewer permanent", "reduce exclusion*", "reduce suspension*",
      "reducing exclusion*", "reducing suspension*", "prevent exclusion*", "preventing exclusion*",
      "avoid exclusion*", "instead of exclu*", "reintegrat*", "limit the power*", "ban on isolation")
  }
}
