import PluginSDK

/// A 16 to 19 year old moves into work or an apprenticeship and the family loses child-related benefits.
struct FamilyLosesSupportAtSixteen: Question {
  let page = QuestionPage(
    id: "ER9",
    title: "Families may lose child benefits when a young person starts an apprenticeship or job",
    severity: .medium,
    asks:
      "What happens to the family's Child Benefit and Universal Credit child element when the young person leaves "
      + "education?",
    why:
      "Child-related benefits generally follow full-time education. A young person's first wage can cost the "
      + "household more than it brings, and the family may then advise against it. Check the current rules with the "
      + "Department for Work and Pensions.",
    judged:
      "A measure moves 16 to 19 year olds from education into apprenticeships or work, and the text does not "
      + "speak of the family's benefits or income. If no age is given, we could not tell.",
    help:
      "Work out the household's gain or loss for typical families, disabled young people included, and protect "
      + "the family through the first year.",
    basis: ["HMTB25"],
    articles: [26, 27, 28, 32],
    departments: ["DWP", "HMRC", "DfE", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let moves = { (measure: Proposal.Measure) in
      [
        "funding", "eligibility", "service-provision", "pilot", "structural-change", "benefit-payment",
        "statutory-duty", "regulation",
      ]
      .contains(measure.lever) && view.concerns(measure, ages: 16...19)
        && !view.says(measure, "minimum wage*", "apprentice rate*", "apprentice wage*", "wage band*")
    }
    guard
      let measure = view.measures.first(where: {
        moves($0)
          && view.says(
            $0, "apprentice*", "traineeship*", "leave education for work", "work based route*", "into work at 16",
            "supported internship*")
      })
    else { return .notApplicable }
    let household =
      view.mentions(
        "child benefit", "child element", "household income", "family income", "family's income", "family benefits",
        "family's benefits", "income of the family") != nil
    guard
      measure.ages != nil
        || view.says(
          measure, "16 to 19", "16 19", "16 to 18", "16 18", "16 and 17", "16 year olds", "under 19", "under 19s",
          "under 18s", "school leavers")
        || household
    else {
      return .couldNotTell("measure \(measure.id) does not say whether it reaches 16 to 19 year olds.", at: measure.at)
    }
    guard let absent = view.absent(["what the family loses in child-related benefits": household]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) moves 16 to 19 year olds into apprenticeships or work, but the proposal says nothing of "
        + "\(absent).",
      at: measure.at)
  }
}
