import PluginSDK

/// E03: a public body decides about schooling without evidence by protected characteristic.
struct EqualityEvidenceMissing: Question {
  let page = QuestionPage(
    id: "E03", title: "No evidence for the public sector equality duty", severity: .high,
    asks: "Is there evidence on the protected characteristics, above all disability, race and sex?",
    why: "A public body must have due regard to equality before it decides, not after. Gaps are wide: a good level of "
      + "development at five is reached by {eyfs-gld} of all children, by far fewer with SEN and by fewer from some ethnic "
      + "groups.",
    judged: "Asked of every proposal in Great Britain that concerns education. It is answered by the equality duty "
      + "listed as considered, or by text on protected characteristics or an equality assessment. Groups alone, "
      + "without evidence, leave it open.",
    help: "Add an equality analysis made before the decision, with evidence by disability, race and sex, and what it "
      + "changed.",
    basis: ["EQA"], articles: [2, 23], departments: ["DfE", "OEO"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England", "Scotland", "Wales"), let measure = view.measures.first else {
      return .notApplicable
    }
    let evidence = view.mentions(
      "protected characteristic*", "equality impact*", "equality analysis", "equality assessment*", "equality duty",
      "section 149", "EqIA")
    if evidence != nil { return .satisfied }
    if view.considers(duties: "public-sector-equality-duty") { return .satisfied }
    let named: Set = [
      "disabled", "minority-ethnic", "gypsy-roma-traveller", "faith", "lgbt", "trans-gender-questioning",
    ]
    guard named.isDisjoint(with: view.proposal.considered.groups) else {
      return .couldNotTell(onlyNamed, at: view.proposal.summaryAt)
    }
    return .found("Nothing shows regard to equality before deciding on “\(measure.title)”.", at: measure.at)
  }

  private let onlyNamed =
    "groups with protected characteristics are listed as considered, but no evidence about them is given."
}
