import PluginSDK

/// Families moved between temporary homes without school, GP and health visitor knowing.
struct NobodyToldOfTheMove: Question {
  let page = QuestionPage(
    id: "HR11",
    title: "School, GP and health visitor are not told when a family is placed or moved",
    severity: .medium,
    asks:
      "When a family enters or changes temporary accommodation, who tells the school, the GP and the health "
      + "visitor?",
    why:
      "A child who moves without notice drops out of sight of the people who would spot harm. The Child Poverty "
      + "Strategy announced a duty to notify; check whether it is in force. Children in temporary accommodation: "
      + "{children-in-temporary-accommodation}.",
    judged:
      "A measure in England places or moves families in temporary accommodation and the text does not say that "
      + "school and health services are notified.",
    help:
      "Notify school, GP and health visitor on the day of each placement, with the parent's knowledge, and name "
      + "who does it.",
    basis: ["CPS25", "HOM25Q2"],
    articles: [3, 19, 24, 28],
    departments: ["MHCLG", "DfE", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        view.placesHomelessFamilies($0) || (view.housesFamilies($0) && view.says($0, "relocat*"))
      })
    else { return .notApplicable }
    let told =
      view.mentions(
        "notif*", "tell the", "tell school*", "told when", "inform the", "inform school*", "is told", "are told")
      != nil
    let school = told && view.mentions("school*", "nurser*") != nil
    let health =
      told && view.mentions("gp", "gps", "doctor*", "health visitor*", "health visiting", "health services") != nil
    guard let absent = view.absent(["telling the school": school, "telling the GP and health visitor": health]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) places or moves families, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
