import PluginSDK

/// Families put into bed and breakfast or nightly-paid rooms without a way out within six weeks.
struct BedAndBreakfastWithoutExit: Question {
  let page = QuestionPage(
    id: "HR1",
    title: "Families would stay in emergency accommodation with no plan to leave it within six weeks",
    severity: .high,
    asks: "If families are put into bed and breakfast or nightly-paid rooms, how do they leave within six weeks?",
    why:
      "By law bed and breakfast is not suitable for children or a pregnant woman unless nothing else is "
      + "available, and then for six weeks at most. Families beyond that limit numbered "
      + "{families-in-bnb-over-6-weeks}.",
    judged:
      "A measure in England uses or adds emergency accommodation and the text names no six-week limit, exit or "
      + "move-on plan. Measures that reduce such use are not asked.",
    help:
      "Say what is offered before the sixth week, who watches the clock for each family and what happens on day "
      + "42.",
    basis: ["BBO", "HOM25Q1"],
    articles: [3, 16, 24, 27],
    departments: ["MHCLG", "DfE", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        view.housesFamilies($0)
          && view.says(
            $0, "bed and breakfast", "b&b", "emergency accommodation", "nightly paid", "nightly let*", "nightly rate*")
      })
    else { return .notApplicable }
    let exit = view.mentions("six week*", "6 week*", "sixth week", "42 days", "exit plan*", "move on plan*") != nil
    guard let absent = view.absent(["a way out within six weeks": exit]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) uses emergency accommodation for families, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
