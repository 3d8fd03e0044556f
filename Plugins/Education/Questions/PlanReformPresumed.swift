import PluginSDK

/// E13: the proposal treats a white paper's reform of EHC plans as law.
struct PlanReformPresumed: Question {
  let page = QuestionPage(
    id: "E13", title: "A reform of EHC plans is taken as if it were law", severity: .high,
    asks:
      "Does the proposal assume that individual support plans replace EHC plans, or that plans are reserved for fewer?",
    why:
      "The white paper of 23 February 2026 plans changes from about 2029 to 2035. No repeal had taken effect when last "
      + "checked (June 2026), so every present right and duty stands until Parliament changes it.",
    judged: "The text speaks of individual support plans, or of replacing, reserving or phasing out EHC plans. It is "
      + "answered when it also says that present law stands or that the change needs legislation.",
    help: "Say which duties apply on the start date, and make the measure work under the present law.",
    basis: ["WP26", "CFA-42"], articles: [23, 28], departments: ["DfE", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let presumed = view.mentions(
      "individual support plan*", "instead of EHC plans", "instead of an EHC plan", "in place of EHC plans",
      "in place of an EHC plan", "replace EHC plan*", "replaces EHC plan*", "replacing EHC plan*", "replace EHCPs",
      "reserve EHC plan*", "reserves EHC plan*", "reserving EHC plan*", "EHC plans are reserved",
      "EHC plans will be reserved", "phase out EHC plan*", "end EHC plan*")
    guard view.applies(in: "England"), !view.measures.isEmpty, let place = presumed else { return .notApplicable }
    let careful = view.mentions(
      "present law", "current law", "existing law", "law stands", "law remains", "until Parliament",
      "until legislation", "until the law", "subject to legislation", "needs legislation", "primary legislation",
      "not yet law", "existing duties", "duties remain", "rights remain", "EHC plans remain")
    guard careful == nil else { return .satisfied }
    return .found("The proposal counts on a change to EHC plans that is not law.", at: place)
  }
}
