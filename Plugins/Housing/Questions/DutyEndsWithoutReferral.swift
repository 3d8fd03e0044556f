import PluginSDK

/// A housing duty ends or shrinks and nobody looks after the children who lose it.
struct DutyEndsWithoutReferral: Question {
  let page = QuestionPage(
    id: "HR5",
    title: "Families could lose the housing duty with nobody told about the children",
    severity: .high,
    asks:
      "When a family is found intentionally homeless, ineligible or has refused an offer, who assesses the "
      + "children?",
    why:
      "A child stays a child in need under section 17 of the Children Act 1989 when the household is owed no "
      + "housing duty. Without a referral the family can end up with nothing.",
    judged:
      "A measure in England ends or restricts the duty to house a family and the text names no referral to "
      + "children's services and no assessment of need.",
    help:
      "Refer each family with children to children's services before the duty ends, and keep the roof until the "
      + "assessment is done.",
    basis: ["Children Act 1989, section 17", "Housing Act 1996, section 213A"],
    articles: [3, 20, 26, 27],
    departments: ["MHCLG", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        restricts($0, view)
          && view.says(
            $0, "intentional*", "ineligib*", "not eligible", "no recourse", "nrpf", "refuse an offer",
            "refuses an offer", "refusing an offer", "refusal of an offer", "refuse a suitable", "refuse one offer",
            "end the duty", "ends the duty", "duty ends", "duty would end", "discharge the duty", "discharge of duty",
            "discharge of the duty", "restrict the duty", "limit the duty", "no longer owed")
      })
    else {
      return .notApplicable
    }
    let referral =
      view.mentions(
        "children's services", "section 17", "s17", "section 213a", "social services", "children's social care",
        "child in need", "children in need") != nil
    guard let absent = view.absent(["a referral of their children to children's services": referral]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) ends or restricts the duty to house some families, but the proposal says nothing of "
        + "\(absent).",
      at: measure.at)
  }

  private func restricts(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let levers = [
      "eligibility", "regulation", "statutory-duty", "enforcement", "immigration-control", "curriculum-guidance",
    ]
    return levers.contains(measure.lever) && view.concerns(measure, ages: 0...17)
      && !view.says(
        measure, "extend the duty", "widen the duty", "remove intentional*", "abolish intentional*", "end intentional*",
        "remove the intentional*", "abolish the intentional*", "scrap the intentional*", "extend* eligib*")
  }
}
