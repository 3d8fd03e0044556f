import PluginSDK

/// E14: an aim at young people out of education and work that misses the hardest to reach.
struct HardestToReachMissed: Question {
  let page = QuestionPage(
    id: "E14", title: "The young people furthest from education and work are missed", severity: .medium,
    asks:
      "Are young people with SEND, care leavers and those whose activity is unknown reached, and can they get there?",
    why:
      "Out of education, employment and training at 16 and 17: {neet-16-17}; of care leavers: {care-leaver-neet}. With "
      + "SEND fewer take part: {participation-16-17-send}. Evidence on cash conflicts and on careers advice is only "
      + "observational, so reach matters most.",
    judged:
      "A measure on skills or careers, or for young people out of work, concerns ages 16 to 24. It is answered when "
      + "the proposal deals with SEND, care leavers, those whose activity is unknown, and transport or money.",
    help: "Say how each of these is dealt with, and count those whose activity is unknown as well.",
    basis: ["LAIT", "GATSBY", "EMA"], articles: [2, 20, 23, 28, 32], departments: ["DfE", "DWP", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let measure = subject(view) else { return .notApplicable }
    let send =
      view.dealsWith(groups: "sen", "ehc-plan", "sen-support", "disabled")
      || view.mentions(
        "with SEND", "special educational need*", "special needs", "disabled young people", "learning difficult*")
        != nil
    let leavers = view.dealsWith(groups: "care-leavers") || view.mentions("care leaver*", "care experienced") != nil
    let unknown = view.mentions(
      "activity unknown", "activity is unknown", "activity is not known", "activity not known", "not known to",
      "unknown destination*", "unknown to the council")
    let means = view.mentions("transport", "travel", "bus pass*", "bursar*", "allowance*", "free travel")
    let absent = view.absent([
      "young people with SEND": send, "care leavers": leavers, "those whose activity is unknown": unknown != nil,
      "transport or money": means != nil,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” does not deal with \(absent).", at: measure.at)
  }

  private func subject(_ view: ProposalView) -> Proposal.Measure? {
    let aimed = view.measures.first { measure in
      let themes: Set = [
        "skills-work/youth-employment", "skills-work/careers-choices", "skills-work/apprenticeships-tlevels",
      ]
      let named = !themes.isDisjoint(with: measure.themes) || measure.groups.contains("neet")
      return (named || view.says(measure, "NEET")) && view.concerns(measure, ages: 16...24)
    }
    guard aimed == nil else { return aimed }
    let effect = view.effects(on: "neet-16-17", "neet-16-24-uk", "care-leaver-neet").first
    return effect.flatMap { effect in view.measures.first { $0.id == effect.measure } }
  }
}
