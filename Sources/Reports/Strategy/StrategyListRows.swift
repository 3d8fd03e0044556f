import Impact

/// Objectives as a table for a spreadsheet. Lists stand in one cell, divided by "; ".
struct StrategyListRows {
  private let list: StrategyList

  init(_ list: StrategyList) { self.list = list }

  var text: String { ([Self.header] + rows).map { CSVText.row($0.map(Escaping.plain)) }.joined() }

  /// The columns, in order; a column that is added goes to the end.
  static let header = [
    "strategy", "objective", "outcomes", "title", "target", "status", "due", "lead", "departments", "nations", "known",
    "sources", "note",
  ]

  private var rows: [[String]] {
    list.strategies.strategies.flatMap { strategy in list.objectives(of: strategy).map { row($0, strategy) } }
  }

  private func row(_ objective: StrategyObjective, _ strategy: Strategy) -> [String] {
    let sources = objective.sources.compactMap { strategy.sources[$0] }
    return [
      strategy.id, list.strategies.name(of: objective.id, in: strategy.id), joined(objective.outcomes), objective.title,
      objective.target, objective.status.rawValue, objective.by.map { "\($0)" } ?? "", joined(objective.lead),
      joined(objective.departments), joined(objective.nations), objective.mark.rawValue,
      joined(sources.map { [$0.title, $0.url].compactMap(\.self).joined(separator: ", ") }), objective.note ?? "",
    ]
  }

  private func joined(_ items: [String]) -> String { items.joined(separator: "; ") }
}
