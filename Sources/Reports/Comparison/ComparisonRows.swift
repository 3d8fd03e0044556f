import Impact

/// A comparison as rows of cells, one for each proposal, best first; numbers in full for other programs.
struct ComparisonRows {
  let report: ComparisonReport

  init(_ report: ComparisonReport) { self.report = report }

  private var comparison: Comparison { report.comparison }

  /// The table; an empty cell is a blank, never 0.
  var text: String {
    let lines = Dictionary(comparison.proposals.map { ($0.id, $0) }) { first, _ in first }
    let rows = comparison.ranking.compactMap { lines[$0] }.map(row)
    return CSVText.row(header) + rows.map { CSVText.row(written: $0) }.joined()
  }

  /// The columns; one that is added goes to the end of its part.
  private var header: [String] {
    ["rank", "id", "title", "weighted_sum", "provisional", "best_rank", "worst_rank"]
      + ["first_any_weights", "first_stated_weights", "ahead_of_next", "dominated_by", "chosen_rank"]
      + comparison.domains.flatMap { ["\($0)_score", "\($0)_low", "\($0)_high", "\($0)_standing", "\($0)_weight"] }
  }

  /// The cells as they are written: text guarded, numbers with their signs.
  private func row(_ line: Comparison.ProposalLine) -> [String] {
    let who = ["\(line.rank)", text(line.id), text(line.title), CSVText.cell(line.weightedSum), "\(line.provisional)"]
    let ranks = ["\(line.rankRange.best)", "\(line.rankRange.worst)"]
    return who + ranks + firmness(line.id) + comparison.domains.flatMap { cells(line, $0) }
  }

  private func firmness(_ id: String) -> [String] {
    let details = comparison.smaa.map { $0.details.statedWeights ?? $0.details.noPreference }
    return [
      CSVText.cell(comparison.smaa?.noPreference[id]?.first), CSVText.cell(comparison.smaa?.statedWeights?[id]?.first),
      CSVText.cell(details?.aheadOfNext[id]), text((comparison.pareto.dominatedBy[id] ?? []).joined(separator: "; ")),
      report.overrides.first { $0.proposal == id }.map { "\($0.rank)" } ?? "",
    ]
  }

  private func cells(_ line: Comparison.ProposalLine, _ domain: String) -> [String] {
    let ends = line.ranges[domain] ?? []
    return [
      CSVText.cell(line.scores[domain] ?? nil), CSVText.cell(ends.first), CSVText.cell(ends.last),
      text(line.standings[domain]?.rawValue ?? ""), CSVText.cell(comparison.weights[domain]),
    ]
  }

  private func text(_ words: String) -> String { CSVText.cell(Escaping.plain(words)) }
}
