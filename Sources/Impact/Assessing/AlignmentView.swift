import YAMLReading

/// Puts the alignment of a proposal with a strategy into the words of an assessment (method 1.12).
struct AlignmentView {
  let strategy: Strategy
  let names: StrategySet
  let parameters: AlignmentParameters
  let moves: TargetMoves
  /// The frameworks it is also to be read in.
  let frameworks: [OutcomeFramework]

  /// The summary; nil when the strategy is not about the proposal's place.
  func summary(_ proposal: Proposal) -> Assessment.AlignmentSummary? {
    guard strategy.concerns(proposal) else { return nil }
    let report = StrategyAlignment(strategy, under: parameters).report(on: proposal)
    return Assessment.AlignmentSummary(
      id: strategy.id, strategy: strategy.title, file: strategy.fileName, note: note, score: report.score,
      coverage: report.coverage,
      contradiction: report.contradiction, isOrphan: report.isOrphan,
      objectives: (report.objectives + report.otherNations).compactMap { line($0, report) },
      asserted: report.asserted.map(asserted), tensions: report.tensions.map(tension), orphans: report.orphans,
      frameworks: frameworks.map { read(report, in: $0) },
      notes: report.notes.map { "Line \($0.place.line): \($0.text)" } + report.recalled.map(recalled)
        + report.otherNations.map(elsewhere))
  }

  private var note: String {
    if strategy.isSample { return Message.sample }
    return strategy.isComposite ? Message.composite : strategy.note ?? ""
  }

  private func line(_ row: AlignmentReport.Objective, _ report: AlignmentReport) -> Assessment.ObjectiveLine? {
    guard let objective = strategy.objectives.first(where: { $0.id == row.id }) else { return nil }
    let proposed = report.proposed.filter { $0.objective == row.id }
    return Assessment.ObjectiveLine(
      id: name(row.id), outcome: objective.outcomes.first ?? "", title: row.title, target: objective.target,
      place: Assessment.Spot(objective.place), status: objective.status.rawValue, lead: objective.lead,
      stance: row.stance.rawValue, supports: row.supports, undermines: row.undermines, net: row.net,
      links: row.links.map {
        "\($0.effect ?? "") \($0.direction.rawValue), \($0.directness.rawValue) (line \($0.place.line))"
      },
      proposed: proposed.map { "\($0.effect): \($0.because)" }, moves: moves(objective, row.links, proposed))
  }

  /// How much of the target each linked effect moves, and each effect whose indicator measures it.
  private func moves(
    _ objective: StrategyObjective, _ links: [AlignmentReport.Link], _ proposed: [AlignmentReport.Proposed]
  ) -> [TargetMove] {
    let measured = proposed.filter { $0.basis == .indicator }.map(\.effect)
    return links.compactMap { $0.effect.flatMap { moves.move($0, objective, proposed: false) } }
      + measured.compactMap { moves.move($0, objective, proposed: true) }
  }

  private func read(_ report: AlignmentReport, in framework: OutcomeFramework) -> FrameworkReading {
    let here = Set(report.objectives.map(\.id))
    func ids(_ stances: Set<AlignmentScore.Stance>) -> Set<String> {
      Set(report.objectives.filter { stances.contains($0.stance) }.map(\.id))
    }
    return FrameworkReading(
      framework, of: strategy, objectives: strategy.objectives.filter { here.contains($0.id) },
      supports: ids([.supports, .contradictory]), undermines: ids([.undermines, .contradictory]))
  }

  private func asserted(_ link: AlignmentReport.Link) -> String {
    "\(name(link.objective)) \(link.direction.rawValue) (line \(link.place.line)): no effect is named, so it is not counted."
  }

  private func recalled(_ link: AlignmentReport.Link) -> String {
    "Line \(link.place.line): \(name(link.objective)) rests on memory and no page was seen for it, so the link is not counted."
  }

  private func elsewhere(_ row: AlignmentReport.Objective) -> String {
    "\(name(row.id)) belongs to another nation's strategy than this proposal's; it is shown and not counted."
  }

  private func tension(_ tension: AlignmentReport.Tension) -> Assessment.TensionLine {
    Assessment.TensionLine(
      between: tension.one + tension.other, outside: tension.outside, because: tension.because,
      links: tension.links.map {
        "\($0.effect ?? "") \($0.direction.rawValue) \(name($0.objective)) (line \($0.place.line))"
      },
      mark: tension.mark)
  }

  private func name(_ objective: String) -> String { names.name(of: objective, in: strategy.id) }
}

private enum Message {
  static let composite = "A composite: no single strategy exists; each line comes from a published document."
  static let sample = "An invented sample that shows how a strategy is written; nothing in it is anybody's aim."
}
