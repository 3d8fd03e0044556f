import PluginSDK

/// Levy or apprenticeship reform that says nothing of the youngest starters.
struct ApprenticeshipReformForgetsUnder19s: Question {
  let page = QuestionPage(
    id: "ER10",
    title: "Apprenticeship reform does not say what happens to under-19s",
    severity: .medium,
    asks: "Will more or fewer people under 19 start an apprenticeship, and at level 2?",
    why:
      "Starts by under-19s numbered {apprenticeship-starts-under-19} in three quarters, far below a decade ago, "
      + "while higher-level starts by older people grow. Of 16 and 17 year olds, {apprenticeships-16-17} are "
      + "apprentices.",
    judged:
      "A measure reforms apprenticeships or the levy, and neither the text nor a stated effect deals with "
      + "under-19s or level 2.",
    help:
      "State the expected starts under 19 and at level 2, keep part of the money for them, and publish them each "
      + "quarter.",
    basis: ["APPQ3", "APPEES", "NCCIS"],
    articles: [28, 29, 32],
    departments: ["DWP", "DfE", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let reforms = { (measure: Proposal.Measure) in
      view.says(
        measure, "levy", "reform*", "growth and skills", "funding band*", "level 4", "level 5", "level 6", "level 7",
        "higher apprentice*", "degree apprentice*", "shorter apprentice*", "apprenticeship standards",
        "apprenticeship budget", "co investment") && measure.lever != "information-campaign"
    }
    guard let measure = view.measures.first(where: { reforms($0) && view.says($0, "apprentice*") }) else {
      return .notApplicable
    }
    let stated = !view.effects(on: "apprenticeships-16-17", "apprenticeship-starts-under-19").isEmpty
    let young =
      stated
      || view.mentions(
        "under 19", "under 19s", "16 to 18", "16 18", "16 to 19", "16 and 17", "level 2", "level two", "school leavers",
        "youngest starters") != nil
    guard let absent = view.absent(["starts by under-19s and at level 2": young]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) reforms apprenticeships, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
