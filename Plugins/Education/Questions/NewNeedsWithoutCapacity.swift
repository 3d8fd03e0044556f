import PluginSDK

/// E02: more needs will be found, and nobody says who assesses them in time.
struct NewNeedsWithoutCapacity: Question {
  let page = QuestionPage(
    id: "E02", title: "More needs will be found without capacity to assess them in time", severity: .high,
    asks:
      "If more children are assessed or identified, are there psychologists and council staff to meet the 20 weeks?",
    why: "An EHC plan must be issued within 20 weeks of the request. On time: {ehcp-20-week-timeliness}. More "
      + "requests without more staff make that worse for every family in the queue.",
    judged: "A measure on SEND, or for pupils with SEN, speaks of assessment, identification, screening or diagnosis. "
      + "It is answered when the proposal deals with educational psychologists or council capacity and with the time "
      + "limit, in words or as an effect on timeliness.",
    help: "State how many more requests are expected, who will assess them, and what happens to the 20-week rate.",
    basis: ["SEND-REG"], articles: [23, 28, 12], departments: ["DfE", "MHCLG", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = view.measures.first(where: { findsNeeds($0, view) }) else {
      return .notApplicable
    }
    let capacity = view.mentions(
      "educational psycholog*", "council capacity", "assessment capacity", "caseworker*", "SEND team*",
      "assessment staff")
    let time = view.mentions("20 week*", "twenty week*", "20 weeks", "timeliness", "statutory deadline", "time limit*")
    let timed = time != nil || !view.effects(on: "ehcp-20-week-timeliness").isEmpty
    let absent = view.absent(["who will assess": capacity != nil, "the 20-week limit": timed])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” brings more needs to light, but nothing is said on \(absent).", at: measure.at)
  }

  private func findsNeeds(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let groups: Set = ["sen", "sen-support", "ehc-plan"]
    let special =
      measure.themes.contains("learning/send-inclusion") || !groups.isDisjoint(with: measure.groups)
      || view.says(
        measure, "special educational need*", "special needs", "with SEND", "dyslexia", "neurodivers*", "autism")
    guard special else { return false }
    return view.says(
      measure, "assess", "assessed", "assessing", "needs assessment*", "assessments", "identif*", "screen*", "diagnos*")
  }
}
