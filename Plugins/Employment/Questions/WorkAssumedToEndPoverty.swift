import PluginSDK

/// A claim that moving parents into work ends poverty, with nothing on hours, pay or the second earner.
struct WorkAssumedToEndPoverty: Question {
  let page = QuestionPage(
    id: "ER12",
    title: "Moving parents into work is assumed to end poverty",
    severity: .medium,
    asks: "At what hours and pay does the job lift the family over the line, and what of the second earner?",
    why:
      "Of poor children {working-families-share-of-poor-children} have a working adult. In couples with one "
      + "full-time earner and one adult not working, {poverty-couple-one-full-time-earner} of children are in low "
      + "income.",
    judged:
      "A measure moves parents into work, the proposal claims less poverty from it, in its text or as a poverty "
      + "effect, and the text lacks one of: hours, pay, second earner.",
    help:
      "Show the net income of typical families at the expected hours and pay, after childcare and travel, with "
      + "one and with two earners.",
    basis: ["HBAI25"],
    articles: [18, 26, 27],
    departments: ["DWP", "DBT", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = view.measures.first(where: {
        view.says(
          $0, "parents into work", "parents back into work", "parents to work", "parents move into work",
          "parents to move into work", "parents enter work", "parents into jobs", "parents into employment",
          "mothers into work", "lone parents into work", "parental employment", "employment of parents",
          "maternal employment", "parents to find work", "parents find work", "parents to increase their hours",
          "families into work")
      })
    else { return .notApplicable }
    let low: Set = ["low-income-ahc", "material-poverty"]
    let stated = view.proposal.effects.contains {
      $0.measure == measure.id && ($0.domain == "poverty" || low.contains($0.outcome ?? ""))
    }
    guard stated || view.mentions("poverty", "low income") != nil else { return .notApplicable }
    let hours =
      view.mentions("part time", "full time", "hours a week", "working hours", "hours worked", "more hours") != nil
    let pay = view.mentions("pay", "wage*", "earnings", "low paid", "hourly rate") != nil
    let second =
      view.mentions("second earner*", "second adult", "both parents", "other parent", "partner's", "one earner") != nil
    guard let absent = view.absent(["hours": hours, "pay": pay, "the second earner": second]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) counts on parents' work against poverty, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
