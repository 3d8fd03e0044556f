import PluginSDK

/// A poverty rate quoted without its housing-cost basis or its edition.
struct OnePovertyMeasureQuoted: Question {
  let page = QuestionPage(
    id: "PR3",
    title: "The poverty figure does not say which measure and which edition",
    severity: .low,
    asks: "Is the figure before or after housing costs, and from which edition of Households Below Average Income?",
    why:
      "The measure can change the message: {relative-low-income-ahc} after housing costs, "
      + "{relative-low-income-bhc} before. The edition too: since 2026 benefit records are linked, and rates fell "
      + "by measurement alone.",
    judged:
      "The text quotes a poverty rate or line, and either the housing-cost basis or the edition is missing. An effect "
      + "on a low-income indicator of this catalogue settles the basis; a source that names Households Below Average "
      + "Income settles the edition.",
    help: "Name the measure, the years and the edition beside each figure, and give the other measure once.",
    basis: ["HBAI25"],
    articles: [27],
    departments: ["DWP"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let moved = view.effects(
      on: "relative-low-income-ahc", "relative-low-income-bhc", "absolute-low-income-ahc", "persistent-low-income-ahc")
    let quoted = view.mentions(
      "poverty rate*", "relative poverty", "absolute poverty", "relative low income", "absolute low income",
      "poverty line", "children out of poverty", "per cent of children are poor", "per cent of children live in poverty"
    )
    guard let place = quoted else { return .notApplicable }
    let basis =
      !moved.isEmpty
      || view.mentions("after housing costs", "before housing costs", "ahc", "bhc", "housing costs are taken") != nil
    let edition =
      moved.contains { $0.sources.contains(where: Self.namesEdition) }
      || view.mentions(
        "hbai", "households below average income", "edition", "linked data", "linked records", "survey basis") != nil
    guard let absent = view.absent(["before or after housing costs": basis, "the edition": edition]) else {
      return .satisfied
    }
    return .found(
      "The proposal quotes a poverty measure and says nothing of \(absent).", at: place)
  }

  private static func namesEdition(_ source: String) -> Bool {
    let text = source.lowercased()
    return text.contains("below average income") || text.contains("hbai")
  }
}
