import PluginSDK

/// School meals or passported help change and the links behind them are not looked at.
struct PassportedHelpCliff: Question {
  let page = QuestionPage(
    id: "PR4",
    title: "What hangs on free school meals is not looked at",
    severity: .medium,
    asks: "What happens to pupil premium, to registration and to pupils whose protection has ended?",
    why:
      "Pupils eligible for free school meals were {free-school-meals-eligibility}. Since September 2026 every "
      + "household on Universal Credit in England is entitled, but pupil premium does not follow and the "
      + "protections have ended; data that uses meals to stand for poverty breaks.",
    judged:
      "A measure in England changes free school meals or support that follows from them, and the text lacks pupil "
      + "premium, registration or transitional protection.",
    help:
      "Say who still counts for pupil premium, enrol pupils without a form, protect pupils who would lose, and "
      + "choose another marker of need for statistics.",
    basis: ["FSMSW", "FSMPQ", "FSMLAIT"],
    articles: [2, 24, 27, 28],
    departments: ["DfE", "DWP"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let changes = { (measure: Proposal.Measure) in
      [
        "eligibility", "funding", "price-at-use", "benefit-payment", "regulation", "statutory-duty",
        "service-provision",
      ]
      .contains(measure.lever)
    }
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        changes($0) && view.says($0, "free school meal*", "free meal*", "fsm", "passported", "passporting")
      })
    else {
      return .notApplicable
    }
    let premium = view.mentions("pupil premium") != nil
    let registration =
      view.mentions("registration", "register*", "auto enrol*", "automatic enrol*", "enrolled automatically") != nil
    let protection =
      view.mentions("transitional protection*", "protected pupils", "protections", "transitional arrangement*") != nil
    guard
      let absent = view.absent([
        "pupil premium": premium, "registration": registration, "the end of transitional protection": protection,
      ])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) changes free school meals or passported help, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
