import PluginSDK

/// E10: a gain from tutoring, technology or a toolkit strand, without what made the trial work.
struct AttainmentGainOverclaimed: Question {
  let page = QuestionPage(
    id: "E10", title: "A gain in attainment is claimed without what would produce it", severity: .medium,
    asks:
      "Where tutoring, technology or a toolkit strand is to raise attainment, are dose, deliverer and pupils stated?",
    why:
      "Tutoring at national scale brought far less progress than small trials had. Averages in months mix very "
      + "different studies, so a gain rests on dose, staff, pupils and fidelity.",
    judged:
      "A measure speaks of tutoring, tuition, technology or the toolkit, and the proposal states an effect of it on "
      + "attainment or speaks of months of progress. It is answered when dose, who delivers, which pupils and how "
      + "fidelity is kept are all stated.",
    help: "Give hours and weeks, who teaches with what training, which pupils, and how delivery is checked; discount "
      + "trial results for scale.",
    basis: ["NTP", "TUTOR", "EEF-RS"], articles: [28, 29], departments: ["DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let measure = view.measures.first(where: { promises($0, view) }) else { return .notApplicable }
    let dose = view.mentions("hours", "minutes", "sessions", "times a week", "weeks", "dose")
    let staff = view.mentions(
      "delivered by", "taught by", "led by", "provided by", "qualified", "trained tutor*", "trained staff", "trained")
    let fidelity = view.mentions("fidelity", "quality assur*", "monitor*", "observed", "delivery is checked")
    let pupils = !measure.groups.isEmpty || measure.ages != nil
    let absent = view.absent([
      "the dose": dose != nil, "who delivers it": staff != nil, "which pupils get it": pupils,
      "how fidelity is kept": fidelity != nil,
    ])
    guard let absent else { return .satisfied }
    return .found(
      "“\(measure.title)” is to raise attainment, and the proposal does not state \(absent).", at: measure.at)
  }

  private func promises(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let method = view.says(
      measure, "tutor*", "tuition", "edtech", "technology", "digital learning", "learning app*", "tablets",
      "artificial intelligence", "EEF", "Education Endowment", "toolkit", "metacognition")
    guard method else { return false }
    let attainment = view.effects(
      on: "eyfs-gld", "eyfs-gld-fsm", "phonics-y1", "ks2-rwm-expected", "ks2-rwm-fsm", "ks2-rwm-cin",
      "ks4-attainment8", "ks4-engmaths-grade5", "ks4-a8-disadvantage-gap", "ks4-attainment8-cla", "level3-by-19")
    return attainment.contains { $0.measure == measure.id }
      || view.mentions("months of progress", "months progress", "month of progress", "months additional") != nil
  }
}
