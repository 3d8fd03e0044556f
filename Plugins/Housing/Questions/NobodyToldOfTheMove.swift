import PluginSDK

/// Families moved between temporary homes without school, GP and health visitor knowing.
struct NobodyToldOfTheMove: Question {
  let page = QuestionPage(
    id: "HR11",
    title: "School, GP and health visitor are not told when a family is placed or moved",
    severity: .medium,
    asks:
      "When a family enters or changes temporary accommodation, who tells the school, the GP and the health visitor?",
    why:
      "A child who moves without notice drops out of sight of the people who would spot harm. The Child Poverty Strategy "
      + "announced a duty to notify; check whether it is in force. Children in temporary accommodation: "
      + "{children-in-temporary-accommodation}.",
    judged:
      "A measure in England places or moves families in temporary accommodation and the text does not say that school and "
      + "health services are notified.",
    help:
      "Notify school, GP and health visitor on the day of each placement, with the parent's knowledge, and name who does it.",
    basis: ["CPS25", "HOM25Q2"],
    articles: [3, 19, 24, 28],
    departments: ["MHCLG", "DfE", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.isAboutEngland, let measure = view.measure(saying: Self.places, where: { view.housesFamilies($0) })
    else { return .notApplicable }
    let told = view.speaks(of: "notif*", "tell the", "told when", "inform the", "informed", "is told", "are told")
    let school = told && view.speaks(of: "school*", "nurser*")
    let health =
      told && view.speaks(of: "gp", "gps", "doctor*", "health visitor*", "health visiting", "health services")
    return .checked(
      measure, "places or moves families",
      needs: ["telling the school": school, "telling the GP and health visitor": health])
  }

  private static let places = [
    "temporary accommodation", "interim accommodation", "emergency accommodation", "bed and breakfast", "b&b",
    "nightly paid", "nightly let*", "relocat*",
  ]
}
