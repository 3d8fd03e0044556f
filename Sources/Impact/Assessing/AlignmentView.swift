import YAMLReading

/// Puts the alignment of a proposal with a strategy into the words of an assessment (method 1.12).
struct AlignmentView {
  let strategy: Strategy
  let parameters: AlignmentParameters

  func summary(
    _ proposal: Proposal, likelihoods: [String: Double], topics: [EffectTopic]
  ) -> Assessment.AlignmentSummary {
    let nations = Nation.allCases.filter(proposal.nations.contains).map(\.rawValue)
    let report = StrategyAlignment(strategy, under: parameters).report(
      links: proposal.strategyLinks, likelihoods: likelihoods, effects: topics, nations: nations)
    let composite = "A composite: no single strategy exists; each line comes from a published document."
    return Assessment.AlignmentSummary(
      strategy: strategy.title, note: strategy.isComposite ? composite : strategy.note ?? "", score: report.score,
      coverage: report.coverage, contradiction: report.contradiction,
      objectives: (report.objectives + report.otherNations).map { line($0, report.proposed) },
      asserted: report.asserted.map(asserted), tensions: report.tensions.map(tension),
      notes: report.notes.map { "Line \($0.place.line): \($0.text)" } + report.otherNations.map(elsewhere))
  }

  private func line(
    _ row: AlignmentReport.Objective, _ proposed: [AlignmentReport.Proposed]
  ) -> Assessment.ObjectiveLine {
    let objective = strategy.objectives.first { $0.id == row.id }
    return Assessment.ObjectiveLine(
      id: row.id, outcome: objective?.outcomes.first ?? "", title: row.title, target: objective?.target ?? "",
      stance: row.stance.rawValue, supports: row.supports, undermines: row.undermines, net: row.net,
      links: row.links.map {
        "\($0.effect ?? "") \($0.direction.rawValue), \($0.directness.rawValue) (line \($0.place.line))"
      },
      proposed: proposed.filter { $0.objective == row.id }.map { "\($0.effect): \($0.because)" })
  }

  private func asserted(_ link: AlignmentReport.Link) -> String {
    "\(link.objective) \(link.direction.rawValue) (line \(link.place.line)): no effect is named, so it is not counted."
  }

  private func tension(_ tension: AlignmentReport.Tension) -> String {
    "\(tension.between.joined(separator: " and ")): \(tension.because)"
  }

  private func elsewhere(_ row: AlignmentReport.Objective) -> String {
    "\(row.id) belongs to another nation's strategy than this proposal's; it is shown and not counted."
  }
}
