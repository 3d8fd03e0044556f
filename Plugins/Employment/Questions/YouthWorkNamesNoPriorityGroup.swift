import PluginSDK

/// Youth employment for all that names neither care leavers nor young people with an EHC plan.
struct YouthWorkNamesNoPriorityGroup: Question {
  let page = QuestionPage(
    id: "ER11",
    title: "Youth employment plans do not name care leavers and young people with EHC plans",
    severity: .high,
    asks:
      "What does the plan do for care leavers and for young people with an education, health and care plan, by "
      + "name?",
    why:
      "They are hit hardest: of care leavers {care-leaver-neet} have no place, against {neet-16-24} of all; of 16 "
      + "and 17 year olds with a plan {ehcp-neet-or-not-known-16-17} have none or are not known. Public bodies act "
      + "as corporate parents.",
    judged:
      "A measure helps young people in general into work or training, and care leavers or young people with EHC "
      + "plans or special needs are neither named, nor considered, nor mentioned.",
    help:
      "Set a share of places for each of the two groups, pay for supported internships and a named adviser, and "
      + "report their results apart.",
    basis: ["CSC25", "NCCIS", "CSWA17"],
    articles: [2, 20, 23, 28],
    departments: ["DWP", "DfE", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let measure = view.measures.first(where: { isGeneral($0, view) }) else { return .notApplicable }
    let leavers =
      view.dealsWith(groups: "care-leavers")
      || view.mentions("care leaver*", "leaving care", "care experienced", "left care") != nil
    let plans =
      view.dealsWith(groups: "ehc-plan", "sen", "sen-support", "disabled")
      || view.mentions(
        "ehc plan*", "ehcp*", "education health and care plan*", "special educational need*", "disabled young*",
        "young disabled*", "learning disabilit*", "supported internship*") != nil
    guard let absent = view.absent(["care leavers": leavers, "young people with EHC plans or disabilities": plans])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) helps young people in general into work or training, but the proposal says nothing of "
        + "\(absent).",
      at: measure.at)
  }

  private func isGeneral(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let special: Set = ["care-leavers", "looked-after", "ehc-plan", "sen", "sen-support", "disabled"]
    let young =
      measure.themes.contains("skills-work/youth-employment")
      || (measure.groups.contains("neet")
        && view.says(
          measure, "into work", "find work", "job*", "training", "employment", "apprentice*", "work placement*",
          "work experience"))
      || (measure.themes.contains("skills-work/apprenticeships-tlevels")
        && view.says(measure, "young*", "16 to 18", "16 to 19"))
    let levers = ["regulation", "taxation", "data-sharing", "information-campaign"]
    return young && !levers.contains(measure.lever) && special.isDisjoint(with: measure.groups)
  }
}
