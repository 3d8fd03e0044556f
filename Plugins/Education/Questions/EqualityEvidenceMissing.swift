import PluginSDK

/// E03: a public body decides about schooling without evidence by protected characteristic.
struct EqualityEvidenceMissing: Question {
  let page = QuestionPage(
    id: "E03", title: "Nothing shows regard to equality before the decision", severity: .high,
    asks: "Which pupils with protected characteristics, above all disability, race and sex, gain or lose, and what is "
      + "the evidence?",
    why:
      "Section 149 of the Equality Act 2010 asks public bodies to have due regard to equality in what they do, and a "
      + "body that looks only after it has decided is late. Outcomes in school differ widely. A good level of "
      + "development at five: {eyfs-gld} for all children, far lower for those with SEN and lower for some ethnic groups.",
    judged: "Asked of every proposal in Great Britain that concerns education. It is answered by the equality duty "
      + "listed as considered, or by text on protected characteristics or an equality assessment. Groups with a "
      + "protected characteristic that are listed without evidence leave it open.",
    help:
      "Add an equality analysis made before the decision, with evidence by disability, race and sex, and say what it "
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
    return .found(
      "The proposal gives neither an equality analysis nor evidence by protected characteristic for “\(measure.title)”.",
      at: measure.at)
  }

  private let onlyNamed =
    "groups with protected characteristics are listed as considered, but no evidence about them is given."
}
