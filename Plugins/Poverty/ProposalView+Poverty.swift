import PluginSDK

/// What the poverty questions ask of a proposal again and again.
extension ProposalView {
  /// Whether a measure can touch children: not one whose ages or words are about adults alone, such as pensioners.
  func reachesChildren(_ measure: Proposal.Measure) -> Bool {
    guard concerns(measure, ages: 0...19) else { return false }
    let adults = says(
      measure, "pensioner*", "pension age", "state pension", "winter fuel payment*", "older people", "over 60s",
      "over 65s", "over 75s", "retired", "veterans")
    let children =
      measure.ages != nil || measure.themes.contains("money-home/child-poverty")
      || says(
        measure, "child*", "famil*", "parent", "parents", "grandchild*", "kinship", "young people", "baby", "babies",
        "pupil*", "under 18s")
    return !adults || children
  }

  /// Whether a measure takes support away or holds it still: a lower benefit cap does, an end to the cap does not.
  func cutsSupport(_ measure: Proposal.Measure) -> Bool {
    let inTitle = cuts(measure.title)
    return inTitle || (!raises(measure.title) && !raises(measure.description) && cuts(measure.description))
  }

  private func raises(_ text: String) -> Bool {
    says(
      text, "raise*", "raising", "increas*", "uplift*", "uprat*", "higher", "extra", "introduc*", "restor*", "boost*",
      "extend*", "double*", "new payment", "new benefit")
  }

  private func cuts(_ text: String) -> Bool {
    let lowers = says(
      text, "cut", "cuts", "cutting", "reduc*", "freez*", "frozen", "lower", "lowers", "lowered", "lowering")
    let ends = says(
      text, "end", "ends", "ending", "remov*", "withdraw*", "abolish*", "scrap*", "stop", "stops", "halve*",
      "tighten*", "restrict*", "take away", "stays at", "no longer")
    let ill = says(
      text, "poverty", "taper", "deduction*", "two child", "limit", "limits", "waiting", "five week wait", "sanction*",
      "debt", "debts", "bills", "prices", "costs", "charges", "fees")
    let cap = says(text, "benefit cap", "the cap", "household cap")
    return (lowers && !ill) || (ends && !ill && !cap)
  }

  /// Whether a measure keeps or puts families outside public funds because of their immigration status.
  func barsFromPublicFunds(_ measure: Proposal.Measure) -> Bool {
    let levers = [
      "immigration-control", "eligibility", "regulation", "statutory-duty", "enforcement", "benefit-payment",
    ]
    let eases =
      says(
        measure.title, "abolish*", "lift", "lifts", "lifting", "scrap*", "exempt*", "exempti*", "suspend*", "disappl*",
        "help", "support for", "give", "gives")
      || says(
        measure, "end no recourse", "ends no recourse", "end the no recourse", "remove no recourse",
        "remove the no recourse", "end the condition", "remove the condition", "restore access", "gain access",
        "give access")
    let status = says(
      measure, "immigration", "visa", "visas", "migrant*", "settlement", "settled status", "leave to remain", "asylum*",
      "refugee*")
    let support = says(
      measure, "benefits", "universal credit", "child benefit", "public funds", "free school meal*", "welfare")
    let barred = says(
      measure, "barred", "bar", "exclud*", "ineligib*", "not eligible", "no longer", "not be able", "cannot", "may not",
      "lose", "loses", "withdraw*", "restrict*", "until", "years before", "wait*")
    return levers.contains(measure.lever) && concerns(measure, ages: 0...17) && !eases
      && (says(measure, "no recourse", "nrpf", "recourse to public funds") || (status && support && barred))
  }
}
