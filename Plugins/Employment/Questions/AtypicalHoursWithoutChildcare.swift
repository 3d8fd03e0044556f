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
      "A measure promotes shift, evening, weekend or gig work, and the text does not speak of childcare. Measures "
      + "that limit such work are not asked.",
    help:
      "Fund childcare at atypical hours where the jobs are, ask employers for notice of shifts, and do not "
      + "require such work of parents without it.",
    basis: ["CORAM25"],
    articles: [3, 18],
    departments: ["DWP", "DfE", "DBT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let promotes = { (measure: Proposal.Measure) in
      !view.says(
        measure.title, "ban*", "end zero*", "ending zero*", "restrict*", "limit*", "prohibit*", "guaranteed hours",
        "protect workers")
    }
    guard
      let measure = view.measures.first(where: {
        promotes($0)
          && view.says(
            $0, "shift work*", "shifts", "night work*", "evening work*", "weekend work*", "evening job*",
            "weekend job*", "gig work*", "gig economy", "gig job*", "zero hours", "unsocial hours", "atypical hours",
            "on call work*", "seven day working")
      })
    else { return .notApplicable }
    let childcare = view.mentions("childcare", "child care", "who minds the child*", "nursery", "childminder*") != nil
    guard let absent = view.absent(["childcare in the evening, at night and at weekends": childcare]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) promotes work at odd hours, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
