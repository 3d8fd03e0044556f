import PluginSDK

/// E12: schooling changes and nobody asked the children.
struct PupilsNotHeard: Question {
  let page = QuestionPage(
    id: "E12", title: "Children were not heard on their schooling", severity: .medium,
    asks: "How were children heard, especially those who are disabled or in care?",
    why:
      "Children have a right to a say in what concerns them (article 12), and SEND law repeats it. What adults expect "
      + "of a change in school is often not what pupils report.",
    judged:
      "A measure changes schooling, other than by information. It is answered when the proposal tells how children took part and that "
      + "disabled children or children in care were among them, and those out of school where a measure is for them; taking "
      + "part without saying who leaves it open.",
    help: "Ask pupils before the decision, with communication that suits disabled children, and write what changed.",
    basis: ["SEND-LAW", "CRWIA"], articles: [12, 23], departments: ["DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let schooling = view.measures(themes: "learning", "system/workforce-teaching")
    guard let measure = schooling.first(where: { $0.lever != "information-campaign" }) else { return .notApplicable }
    guard let participation = view.proposal.participation else {
      return .found("“\(measure.title)” changes schooling, and nothing says how children were heard.", at: measure.at)
    }
    guard participation.noneBecause == nil else {
      return .found("The proposal says that no children took part.", at: participation.at)
    }
    let heard = view.says(
      participation.text, "disabled", "disabilit*", "with SEND", "with SEN", "special needs",
      "special educational need*",
      "EHC plan*", "in care", "looked after", "care experienced")
    guard heard else {
      return .couldNotTell(
        "children took part, but not whether disabled children or children in care were among them.",
        at: participation.at)
    }
    return outside(schooling, participation.text, view).map { .couldNotTell($0, at: participation.at) } ?? .satisfied
  }

  /// Children whom a measure is for and who are in no classroom to be asked in, when the text on participation does not say
  /// that they were.
  private func outside(_ measures: [Proposal.Measure], _ text: String, _ view: ProposalView) -> String? {
    let asked = view.says(
      text, "out of school", "not in school", "missing education", "excluded", "suspended", "exclusion*",
      "home educat*",
      "alternative provision", "not attend*", "absent")
    guard !asked else { return nil }
    let groups = ["missing-education", "excluded", "home-educated", "alternative-provision", "persistently-absent"]
    guard let measure = measures.first(where: { !Set($0.groups).isDisjoint(with: groups) }) else { return nil }
    return
      "children took part, but not whether those who are out of school were among them, whom “\(measure.title)” is for."
  }
}
