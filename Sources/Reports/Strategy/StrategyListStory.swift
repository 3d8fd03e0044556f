import Impact

/// Tells what strategies want: their objectives by outcome, each with its target, standing, lead and source.
struct StrategyListStory {
  let list: StrategyList
  let detail: Detail

  init(_ list: StrategyList, detail: Detail) {
    self.list = list
    self.detail = detail
  }

  var document: ReportDocument {
    let strategies = list.strategies.strategies
    let count = strategies.reduce(0) { $0 + list.objectives(of: $1).count }
    return ReportDocument(
      kind: "Strategy", title: Figures.count(count, "objective"), opening: [],
      sections: strategies.flatMap(sections))
  }

  private func sections(_ strategy: Strategy) -> [ReportDocument.Section] {
    let dated = strategy.asOf.map { "It speaks for \(Day.words("\($0)"))." }
    let notes = [strategy.note, dated].compactMap(\.self).map { ReportDocument.Block.paragraph(Phrase($0)) }
    let objectives = list.objectives(of: strategy)
    return [.init(title: strategy.title, blocks: notes)]
      + strategy.outcomes.compactMap { outcome in
        let own = objectives.filter { $0.outcomes.first == outcome.id }
        guard !own.isEmpty else { return nil }
        return .init(title: "\(outcome.id) \(outcome.title)", blocks: own.map { .note(note($0, strategy)) })
      }
  }

  private func note(_ objective: StrategyObjective, _ strategy: Strategy) -> ReportDocument.Note {
    let due = objective.by.map { ", due \($0)" } ?? ""
    let also = objective.outcomes.dropFirst().joined(separator: ", ")
    let others = objective.departments.isEmpty ? "" : "; with \(objective.departments.joined(separator: ", "))"
    let lines = [
      objective.target,
      "\(AssessmentStory.capitalised(objective.status.rawValue))\(due). Led by \(AssessmentStory.listed(objective.lead))\(others). "
        + "\(AssessmentStory.listed(objective.nations)).",
      also.isEmpty ? nil : "Serves \(also) too.", source(objective, strategy), detail == .brief ? nil : objective.note,
    ]
    return .init(
      mark: .item,
      title: .strong(list.strategies.name(of: objective.id, in: strategy.id)) + Phrase(" \(objective.title)"),
      lines: lines.compactMap(\.self).map { Phrase($0) })
  }

  private func source(_ objective: StrategyObjective, _ strategy: Strategy) -> String? {
    guard detail > .brief else { return nil }
    let sources = objective.sources.compactMap { strategy.sources[$0] }
    let words = sources.map { [$0.title, detail == .full ? $0.url : nil].compactMap(\.self).joined(separator: ", ") }
    let known: String =
      switch objective.mark {
      case .seen: "seen"
      case .seenSecondHand: "seen second-hand"
      case .inferred: "this project's reading"
      case .recalled: "from memory, no page was seen; never counted"
      }
    return "Known: \(known)\(words.isEmpty ? "" : ": \(words.joined(separator: "; "))")."
  }
}
