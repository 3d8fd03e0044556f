import PluginSDK

/// Parents asked to work or look for work more, before anyone has asked who minds the child.
struct WorkRequirementBeforeChildcare: Question {
  let page = QuestionPage(
    id: "ER1",
    title: "Parents must do more work without the childcare to do it",
    severity: .high,
    asks:
      "Before parents are asked to work or look for work more, is there childcare that fits the hours, the "
      + "journey and the school day?",
    why:
      "Universal Credit repays part of the cost, up to a cap and after the parent has paid. Of working Universal "
      + "Credit families with children, {uc-childcare-element-share} receive it.",
    judged:
      "A measure adds or raises a requirement to work or to look for work, parents are among those it covers, and "
      + "the text does not speak of childcare and of travel or school hours. If it does not say whether parents are "
      + "covered, we could not tell.",
    help:
      "Do not apply the requirement until suitable childcare has been found, set hours by school and travel time, "
      + "and count refusals for want of childcare as good reason.",
    basis: ["UCCC", "PEUK"],
    articles: [3, 18, 26, 27],
    departments: ["DWP", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let raises = { (measure: Proposal.Measure) in
      measure.lever != "information-campaign"
        && !view.says(
          measure.title, "reduce*", "lower", "lowers", "ease*", "relax*", "remove*", "abolish*", "exempt*", "fewer",
          "lift the requirement*")
    }
    guard
      let measure = view.measures.first(where: {
        raises($0)
          && view.says(
            $0, "work search", "job search", "look for work", "search for work", "work requirement*",
            "hours requirement*", "conditionality", "sanction*", "claimant commitment*", "work related requirement*",
            "earnings threshold", "required hours", "expected hours", "hours of work")
      })
    else { return .notApplicable }
    guard view.mentions("parent*", "famil*", "mother*", "father*", "main carer*", "childcare") != nil else {
      return .couldNotTell("measure \(measure.id) does not say whether parents are covered.", at: measure.at)
    }
    let childcare = view.mentions("childcare", "child care", "nursery") != nil
    let hours = view.mentions("school hours", "school day", "term time", "travel*", "journey*", "commut*") != nil
    guard let absent = view.absent(["whether childcare can be had": childcare, "travel and school hours": hours]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) asks more work or job search of parents, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
