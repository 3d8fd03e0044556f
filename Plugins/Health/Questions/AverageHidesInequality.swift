import PluginSDK

/// H13: one average effect on something that differs between children, and no word on who gains.
struct AverageHidesInequality: Question {
  let page = QuestionPage(
    id: "H13", title: "An average effect hides who gains and who does not", severity: .medium,
    asks: "Is an effect split by what its indicator is known to differ by: deprivation, ethnicity, sex or disability?",
    why:
      "An average can rise while those who are worst off stay where they are. Whoever is easiest to reach often gains first.",
    judged:
      "The proposal states the size of an effect on a health indicator for which the catalogue has published differences. It "
      + "is answered when groups or text cover each way in which the indicator is known to differ.",
    help: "Give the share of each group reached, or say plainly which splits the evidence cannot give.",
    basis: ["NCMP-OHA", "DENT-UK", "RCPCH-DENT", "ONS-IM", "ACTIVE", "CSC"], articles: [2, 6, 24],
    departments: ["DHSC", "NHSE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let known = view.proposal.effects.compactMap { effect in differences(effect, view).map { (effect, $0) } }
    guard !known.isEmpty else { return .notApplicable }
    let covered = covered(view)
    for (effect, indicator) in known {
      let open = (indicator.splits ?? []).filter { !covered.contains($0.by) }
      guard !open.isEmpty else { continue }
      let figures = FigureText(catalogue: view.catalogue)
      let told = open.map { "by \($0.by): \($0.says)" }.joined(separator: "; ")
      let sources = Set(open.map(\.source)).sorted().map(figures.source).joined(separator: "; ")
      return .found(
        "Effect \(effect.id) is an average of “\(indicator.name)”, which differs \(told) (\(sources)). The proposal does not "
          + "say how much of the effect each of them has.", at: effect.at)
    }
    return .satisfied
  }

  /// The indicator of a sized effect on health, when differences within it are published.
  private func differences(_ effect: Proposal.Effect, _ view: ProposalView) -> Catalogue.Indicator? {
    guard effect.domain == view.catalogue.domain, effect.quantified, effect.delta != nil || effect.band != nil else {
      return nil
    }
    return view.catalogue.indicators.first { $0.id == effect.indicator && $0.splits?.isEmpty == false }
  }

  private func covered(_ view: ProposalView) -> Set<String> {
    let ways: [String: Bool] = [
      "deprivation": view.dealsWith(groups: "low-income", "free-school-meals", "temporary-accommodation")
        || view.mentions("depriv*", "low income") != nil,
      "ethnicity": view.dealsWith(groups: "minority-ethnic", "gypsy-roma-traveller")
        || view.mentions("ethnic*") != nil,
      "sex": view.mentions("girls", "boys", "by sex", "both sexes") != nil,
      "disability": view.dealsWith(groups: "disabled", "sen", "ehc-plan", "sen-support")
        || view.mentions("disabled", "disabilit*") != nil,
    ]
    return Set(ways.filter(\.value).keys)
  }
}
