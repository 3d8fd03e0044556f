import Impact

/// The matrix of objectives and proposals as a table for a spreadsheet: a row for each objective, a column for each
/// proposal. Lists stand in one cell, divided by "; ".
struct CoverageRows {
  private let report: CoverageReport

  init(_ report: CoverageReport) { self.report = report }

  var text: String { ([header] + rows).map { CSVText.row($0.map(Escaping.plain)) }.joined() }

  /// The columns of every table; one for each proposal follows, named by its id.
  static let columns = [
    "strategy", "objective", "outcome", "title", "target", "status", "lead", "nations", "coverage", "gap", "supports",
    "undermines", "claims_not_counted",
  ]

  private var header: [String] { Self.columns + report.proposals.map(\.id) }

  private var rows: [[String]] {
    report.coverages.flatMap { coverage in coverage.rows.map { row($0, coverage) } }
  }

  private func row(_ row: CoverageRow, _ coverage: StrategyCoverage) -> [String] {
    let objective = row.objective
    let stances = Dictionary(row.stances.map { ($0.proposal, $0) }) { first, _ in first }
    let what = [
      coverage.strategy.id, report.name(objective.id, coverage), list(objective.outcomes), objective.title,
      objective.target, objective.status.rawValue, list(objective.lead), list(objective.nations),
    ]
    let found = [
      Figures.decimal(row.coverage, places: 4), row.isGap ? "gap" : "", list(row.supporters), list(row.underminers),
      list(row.claimants),
    ]
    return what + found + report.proposals.map { cell(stances[$0.id]) }
  }

  /// The stance of one proposal; empty where it says nothing.
  private func cell(_ stance: CoverageRow.Stance?) -> String {
    guard let stance else { return "" }
    let weak = stance.supports >= stance.undermines ? "supports" : "undermines"
    return stance.stance == .silent ? "\(weak) weakly" : stance.stance.rawValue
  }

  private func list(_ items: [String]) -> String { items.joined(separator: "; ") }
}
