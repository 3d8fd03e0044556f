import PluginSDK

/// Families sent to local welfare without money, cash or speed being settled.
struct LocalWelfareByPostcode: Question {
  let page = QuestionPage(
    id: "PR9",
    title: "What a family gets from local welfare depends on where it lives",
    severity: .medium,
    asks: "Is there enough money for each child, is help given as cash first, and how fast?",
    why:
      "The Crisis and Resilience Fund replaced the Household Support Fund and discretionary housing payments in "
      + "April 2026 and expects urgent awards within 48 hours. Councils differ in what they can pay and whom they "
      + "reach.",
    judged:
      "A measure relies on local welfare, crisis grants or council discretion, and the text lacks one of: money "
      + "for each child, cash first, speed.",
    help:
      "Set a floor for each child in the grant, pay cash first, decide urgent claims within 48 hours, and publish "
      + "awards to families by area.",
    basis: ["CRF"],
    articles: [2, 26, 27],
    departments: ["DWP", "MHCLG", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = view.measures.first(where: {
        $0.lever != "information-campaign"
          && view.says(
            $0, "local welfare", "crisis and resilience fund", "household support fund", "crisis fund*",
            "crisis grant*", "crisis payment*", "discretionary housing payment*", "hardship fund*",
            "discretionary fund*", "council discretion", "local discretion")
      })
    else {
      return .notApplicable
    }
    let money =
      view.mentions(
        "per child", "for each child", "funding formula", "ring fence*", "ring fenced", "ringfence*", "funding floor",
        "new burdens") != nil
    let cash = view.mentions("cash first", "cash", "paid in cash", "bank transfer*") != nil
    let speed =
      view.mentions(
        "48 hours", "24 hours", "within two days", "same day", "next day", "urgent award*", "urgent claims",
        "within a day") != nil
    guard let absent = view.absent(["money for each child": money, "cash first": cash, "how fast help comes": speed])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) sends families to local welfare, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
