import PluginSDK

/// Babies housed where nobody has made sure of a cot and a safe place to sleep.
struct NoRoomForACot: Question {
  let page = QuestionPage(
    id: "HR3",
    title: "Babies may be housed without room for a cot",
    severity: .high,
    asks:
      "Where families with a child under two are housed, is there room for a cot, and who provides safer-sleep "
      + "items?",
    why:
      "The homelessness code says that temporary accommodation is not suitable without room for a cot. Deaths of "
      + "children under one with temporary accommodation as a contributing factor numbered "
      + "{infant-deaths-ta-factor}.",
    judged:
      "A measure in England houses families in temporary accommodation, its ages do not leave out children under "
      + "two, and the text names neither a cot nor safer sleep.",
    help:
      "Make room for a cot a condition of each placement and have one, with safer-sleep advice, ready on the "
      + "first night.",
    basis: ["HCODE", "APPGTA"],
    articles: [6, 24, 27],
    departments: ["MHCLG", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        view.placesHomelessFamilies($0) && view.concerns($0, ages: 0...1)
      })
    else { return .notApplicable }
    let cot = view.mentions("cot", "cots", "safer sleep*", "safe sleep*", "safe place to sleep") != nil
    guard let absent = view.absent(["room for a cot and safer sleep": cot]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) houses families with babies, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
