import PluginSDK

/// Evening, weekend or gig work promoted where no childcare is open.
struct AtypicalHoursWithoutChildcare: Question {
  let page = QuestionPage(
    id: "ER5",
    title: "Work at odd hours is promoted without childcare at those hours",
    severity: .medium,
    asks: "Who looks after the children during evening, night, weekend or short-notice shifts?",
    why: "Of councils asked, {childcare-sufficiency-atypical-hours} have enough childcare at such hours.",
    judged:
      "A measure promotes shift, evening, weekend or gig work, and the text does not speak of childcare. Measures that limit such "
      + "work are not asked.",
    help:
      "Fund childcare at atypical hours where the jobs are, ask employers for notice of shifts, and do not require such work of "
      + "parents without it.",
    basis: ["CORAM25"],
    articles: [3, 18],
    departments: ["DWP", "DfE", "DBT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let promotes = { (measure: Proposal.Measure) in !view.says(measure, Self.limits) }
    guard let measure = view.measure(saying: Self.shifts, where: promotes) else { return .notApplicable }
    let childcare = view.speaks(of: "childcare", "child care", "who minds the child*", "nursery", "childminder*")
    return .checked(
      measure, "promotes work at odd hours", needs: ["childcare in the evening, at night and at weekends": childcare])
  }

  private static let shifts = [
    "shift work*", "shifts", "night work*", "evening work*", "weekend work*", "evening job*", "weekend job*",
    "gig work*",
    "gig economy", "gig job*", "zero hours", "unsocial hours", "atypical hours", "on call work*", "seven day working",
  ]
  private static let limits = [
    "ban*", "end zero*", "ending zero*", "restrict*", "limit*", "prohibit*", "guaranteed hours", "protect workers",
  ]
}
