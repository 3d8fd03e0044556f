import PluginSDK

/// E07: home education or a register, leaning on law that may not be in force.
struct RegisterPowersNotCommenced: Question {
  let page = QuestionPage(
    id: "E07", title: "Children not in school: the legal ground is not shown", severity: .medium,
    asks: "Does work on home education or missing education rest on duties in force, and on a lawful use of data?",
    why:
      "Councils must already identify children missing education. The registers of the 2026 Act (section 38) were not "
      + "commenced when last checked (June 2026). Home educated: {elective-home-education}; missing education: "
      + "{children-missing-education}.",
    judged: "A measure concerns home education or children missing education. It is answered when the text names the "
      + "duty of section 436A and families with disabled or Traveller children; for a register, data or a new rule also "
      + "the lawful basis and whether the section is in force.",
    help: "Name the power used, check that it is in force on the start date, give the lawful basis for the data, and "
      + "show what disabled and Traveller families said.",
    basis: ["EA96-436A", "CWSA"], articles: [5, 16, 28, 30], departments: ["DfE", "MHCLG", "ICO"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = subject(view) else { return .notApplicable }
    let duty = view.mentions("436A", "duty to identify", "identify children missing education") != nil
    let families =
      view.dealsWith(groups: "gypsy-roma-traveller", "disabled", "sen")
      || view.mentions("Traveller*", "disabled child*") != nil
    let lawful =
      view.considers(duties: "data-protection-children")
      || view.mentions("lawful basis", "data protection impact", "DPIA", "UK GDPR", "legal gateway") != nil
    let inForce = view.mentions("commence*", "in force", "brought into force", "not yet in force") != nil
    let plain = !needsPowers(measure, view)
    let absent = view.absent([
      "the duty in section 436A": duty, "disabled and Traveller families": families,
      "the lawful basis for the data": plain || lawful, "whether the power is in force": plain || inForce,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” does not deal with \(absent).", at: measure.at)
  }

  private func subject(_ view: ProposalView) -> Proposal.Measure? {
    view.measure(themes: "learning/home-education") ?? view.measures.first(where: isOnlyForThem)
      ?? view.measure(saying: "home educat*", "elective home education", "children not in school", "missing education")
  }

  /// A measure that lists these children among many others is not about them.
  private func isOnlyForThem(_ measure: Proposal.Measure) -> Bool {
    !measure.groups.isEmpty && Set(measure.groups).isSubset(of: ["home-educated", "missing-education"])
  }

  private func needsPowers(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    ["data-sharing", "statutory-duty", "regulation", "enforcement"].contains(measure.lever)
      || view.says(measure, "register*", "data", "identifier*")
  }
}
