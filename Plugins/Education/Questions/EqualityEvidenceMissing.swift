import PluginSDK

/// E03: a public body decides about schooling without evidence by protected characteristic.
struct EqualityEvidenceMissing: Question {
  let page = QuestionPage(
    id: "E03", title: "Nothing shows regard to equality before the decision", severity: .high,
    asks: "Which pupils with protected characteristics, above all disability, race and sex, gain or lose, and what is "
      + "the evidence?",
    why:
      "Section 149 of the Equality Act 2010 asks public bodies to have due regard to equality in what they do, and a "
      + "body that looks only after it has decided is late. Outcomes in school differ widely.",
    judged: "A measure in Great Britain decides about children's schooling: by a stated effect, a group of pupils, "
      + "themes that are all of learning, or a title on schooling. A theme of learning among others, apprenticeships, and "
      + "training, pay and pensions of adults are not asked. It is answered by the "
      + "equality duty listed as considered, or by text on protected characteristics or an equality assessment. Groups "
      + "with a protected characteristic that are listed without evidence leave it open.",
    help:
      "Add an equality analysis made before the decision, with evidence by disability, race and sex, and say what it "
      + "changed.",
    basis: ["EQA", "LAIT", "KS2H", "ATT-EES"], articles: [2, 23], departments: ["DfE", "OEO"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England", "Scotland", "Wales"),
      let measure = view.measures.first(where: view.decidesOnSchooling)
    else { return .notApplicable }
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
    let known = view.evidence(
      of: [("sen-support", "on SEN support"), ("ehc-plan", "with an EHC plan")], concerning: measure)
    let gap =
      "The proposal gives neither an equality analysis nor evidence by protected characteristic for “\(measure.title)”."
    return .found([gap, known].compactMap(\.self).joined(separator: " "), at: measure.at)
  }

  private let onlyNamed =
    "groups with protected characteristics are listed as considered, but no evidence about them is given."
}
