import PluginSDK

/// E01: school funding, places, staffing or curriculum change, and nobody says how EHC plans are kept.
struct ProvisionInPlansNotSecured: Question {
  let page = QuestionPage(
    id: "E01", title: "Nothing says how provision in EHC plans stays secured", severity: .high,
    asks: "Does a change to school funding, admissions, places, staffing or curriculum keep what EHC plans specify?",
    why: "A council must secure the special educational provision a plan specifies, and the health body its health "
      + "part; a change of budget does not remove that duty. Pupils with a plan: {sen-ehcp-share}.",
    judged: "A measure on SEND, exclusion, curriculum or teachers changes money, places, staff, rules or teaching, or "
      + "a measure speaks of school funding, places or admissions. It is answered when pupils with EHC plans or "
      + "the SEND duties are listed as considered or the text speaks of their plans; naming the group alone is not enough to tell.",
    help: "Say how each council and health body will go on securing what plans specify, and who pays if costs move.",
    basis: ["CFA-42"], articles: [23, 28], departments: ["DfE", "DHSC", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = view.measures.first(where: { changesProvision($0, view) }) else {
      return .notApplicable
    }
    let plans = view.mentions("EHC plan*", "EHCP*", "education health and care plan*", "section 42")
    if plans != nil || view.considers(duties: "send-duties") || view.proposal.considered.groups.contains("ehc-plan") {
      return .satisfied
    }
    if view.dealsWith(groups: "ehc-plan") { return .couldNotTell(onlyNamed, at: measure.at) }
    return .found(unsecured(measure), at: measure.at)
  }

  private func changesProvision(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let under = { (themes: String...) in !Set(measure.themes).isDisjoint(with: themes) }
    switch measure.lever {
    case "information-campaign", "pilot", "benefit-payment", "immigration-control", "data-sharing": return false
    case "curriculum-guidance":
      if under("learning/curriculum-rshe", "learning/reading-literacy", "learning/send-inclusion") { return true }
    case "workforce":
      if under("system/workforce-teaching", "learning/send-inclusion") { return true }
    case "funding":
      if under("learning/send-inclusion", "learning/exclusion-ap", "system/workforce-teaching") { return true }
    default:
      if under("learning/send-inclusion", "learning/exclusion-ap") { return true }
    }
    return view.says(
      measure, "school funding", "school budget*", "schools budget*", "dedicated schools grant", "high needs",
      "school place*", "special school*", "school admission*", "admissions code", "class size*", "school staff*")
  }

  private let onlyNamed =
    "the proposal names pupils with EHC plans, but does not say how the provision their plans specify is kept."

  private func unsecured(_ measure: Proposal.Measure) -> String {
    "“\(measure.title)” changes what schools have or do, and the proposal does not mention pupils with EHC plans."
  }
}
