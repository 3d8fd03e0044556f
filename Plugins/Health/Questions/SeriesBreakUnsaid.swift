import PluginSDK

/// H14: change is claimed in a series whose definition or coverage breaks.
///
/// Medium, although it can make a whole claim false: high is kept for duties and for safeguarding.
struct SeriesBreakUnsaid: Question {
  let page = QuestionPage(
    id: "H14", title: "A series with a break is used as if it had none", severity: .medium,
    asks: "Where change is claimed in a series that breaks, is the break stated and allowed for?",
    why:
      "Recoding, a stopped collection or a new definition moves a figure with no change for children, and a target set "
      + "on it will be met or missed by accident.",
    judged:
      "An effect moves self-harm or injury admissions, smoking at delivery, MMR coverage or take-up of two-year-olds' "
      + "places, or a measure speaks of one as its target; or an effect moves the good level of development and the text "
      + "looks back to the time before the pandemic. It is answered when the text speaks of coding, comparability, the "
      + "break or the end of the series.",
    help: "Say where the series breaks, compare like with like, and name the measure that replaces one that ends.",
    basis: ["COVER", "SATOD-WG", "SH-POLI", "LAIT"], articles: [4, 24], departments: ["DHSC", "NHSE", "UKHSA", "DfE"])

  private static let breaks = [
    "self-harm-admissions-10-24":
      "admissions for self-harm, in which some stays are now coded as same-day emergency care",
    "injury-admissions-0-14": "admissions for injuries, in which some stays are now coded as same-day emergency care",
    "smoking-at-delivery": "smoking at delivery, whose collection stopped after 2024/25",
    "mmr2-by-5": "coverage of MMR, in which London is under-counted",
    "early-ed-2yo-takeup": "take-up of two-year-olds' places, whose coverage changed with the working-parent offer",
  ]
  /// Series whose break lies behind them: it matters only to whoever looks back past it.
  private static let past = [
    "eyfs-gld": "the good level of development, whose framework changed in 2021/22",
    "eyfs-gld-fsm": "the good level of development, whose framework changed in 2021/22",
  ]

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let use = use(view) else { return .notApplicable }
    let said = view.mentions(
      "recoding", "recoded", "coding", "not comparable", "comparable", "comparability", "break in", "series break*",
      "series ends", "series ended", "collection stopped", "collection ended", "under count*", "undercount*",
      "change of definition", "new definition", "same day emergency care")
    guard said == nil else { return .satisfied }
    return .found("\(use.what).", at: use.at)
  }

  private func use(_ view: ProposalView) -> (what: String, at: Place)? {
    let looksBack = view.mentions("2016", "2017", "2018", "2019", "pandemic", "COVID*") != nil
    for effect in view.proposal.effects {
      guard let id = effect.indicator, let broken = Self.breaks[id] ?? (looksBack ? Self.past[id] : nil) else {
        continue
      }
      return ("Effect \(effect.id) is measured by \(broken)", effect.at)
    }
    for measure in view.measures where view.says(measure, "smoking at delivery", "smoking at time of delivery") {
      return ("“\(measure.title)” counts on smoking at delivery, whose collection stopped after 2024/25", measure.at)
    }
    for measure in view.measures where view.says(measure, "self harm admission*", "admissions for self harm") {
      return (
        "“\(measure.title)” counts on admissions for self-harm, in which some stays are now coded as same-day emergency care",
        measure.at
      )
    }
    return nil
  }
}
