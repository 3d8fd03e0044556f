import PluginSDK

/// H10: adults or data come into contact with children, or thresholds move, without safeguarding.
struct SafeguardingGap: Question {
  let page = QuestionPage(
    id: "H10", title: "Safeguarding duties are not shown", severity: .high,
    asks: "Where adults meet children, records are shared or thresholds move, how is safeguarding kept?",
    why:
      "Public bodies must have regard to the need to safeguard children; enquiries and support have their own duties, "
      + "and Working Together says how agencies act. The 2026 Act adds education and childcare to local arrangements; "
      + "check whether its section 2 is in force (last looked at in June 2026).",
    judged:
      "A measure shares data, or speaks of volunteers, mentors, home visits, one-to-one contact or thresholds, or "
      + "concerns child protection other than by information. It is answered by a safeguarding duty listed as considered, "
      + "or by text on safeguarding, Working Together or checks on adults. Sharing records and nothing else leaves it "
      + "open.",
    help: "Name the safeguarding lead, checks and training for adults, and what a worker does with a concern.",
    basis: ["CA89", "CA04", "CWSA", "Working Together to Safeguard Children, December 2023"], articles: [3, 19, 34],
    departments: ["DfE", "DHSC", "HO"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = view.measures.first(where: { bringsContact($0, view) }) else {
      return .notApplicable
    }
    let duty = view.considers(
      duties: "safeguard-promote-welfare", "working-together", "multi-agency-safeguarding",
      "keeping-children-safe-in-education")
    let said = view.mentions(
      "safeguard*", "working together to", "section 11", "disclosure and barring", "DBS", "vetting", "vetted")
    if duty || said != nil { return .satisfied }
    if recordsOnly(measure, view) { return .couldNotTell(unseen(measure), at: measure.at) }
    return .found(
      "“\(measure.title)” brings adults close to children or changes their protection, and the proposal names no "
        + "safeguarding duty, lead or check.",
      at: measure.at)
  }

  /// Sharing a list need not bring anybody near a child; whether a worker would see a concern decides.
  private func recordsOnly(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    measure.lever == "data-sharing" && !measure.themes.contains { $0.hasPrefix("safety/") }
      && view.measures.filter { bringsContact($0, view) }.count == 1
  }

  private func unseen(_ measure: Proposal.Measure) -> String {
    "“\(measure.title)” shares children's records, but not what becomes of a concern that someone sees in them."
  }

  private func bringsContact(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    if measure.lever == "data-sharing" { return true }
    if measure.themes.contains("safety/child-abuse-neglect"), measure.lever != "information-campaign" { return true }
    return view.says(
      measure, "volunteer*", "mentor", "mentors", "mentoring", "befriend*", "home visit*", "one to one", "peer support",
      "new threshold*", "threshold for support", "thresholds for support", "threshold for help", "thresholds for help",
      "threshold for care", "thresholds for care", "referral threshold*", "care threshold*")
  }
}
