import Impact

/// What is better in everything, and what blanks could change.
extension ComparisonStory {
  var dominance: ReportDocument.Section? {
    let pareto = comparison.pareto
    let front = isLong ? few(pareto.front) : AssessmentStory.listed(pareto.front.map(comparison.title))
    let best = Phrase(AssessmentStory.sentence(front))
    var blocks: [ReportDocument.Block] = [.paragraph(.strong("No other is at least as good everywhere: ") + best)]
    let ids = comparison.ranking.filter { pareto.dominatedBy[$0] != nil }
    let rows = ids.prefix(mostChecked).map(dominated)
    guard !rows.isEmpty else { return .init(title: Self.better, blocks: blocks) }
    let columns =
      [nameColumn] + words(["Another is at least as good everywhere"]) + numbers(["Also in simulations"])
      + words(["Remark"])
    blocks.append(.table(.init(columns: columns, rows: rows)))
    return .init(title: Self.better, blocks: blocks + unchecked(ids.count - rows.count))
  }

  private func dominated(_ id: String) -> [Phrase] {
    let pareto = comparison.pareto
    let by = pareto.dominatedBy[id] ?? []
    let chances = (pareto.probabilities ?? []).filter { $0.dominated == id && by.contains($0.dominant) }
    let likeliest = chances.compactMap(\.probability).max()
    let doubtful = pareto.onlyByBlanks.filter { $0.dominated == id }.map(\.dominant)
    let remark =
      doubtful.isEmpty
      ? "" : (doubtful.count == by.count ? "" : "by \(few(doubtful)) ") + "only because a blank counts as 0"
    return [name(id), Phrase(few(by)), Phrase(likeliest.map { Figures.probability($0) } ?? "\u{2013}"), Phrase(remark)]
  }

  /// Rows of a check; the full report has all.
  private var mostChecked: Int { min(most, detail == .full ? .max : 10) }

  private func unchecked(_ count: Int) -> [ReportDocument.Block] {
    count > 0 ? [.paragraph(Phrase("\(count) more in the full report.", .quiet))] : []
  }

  private static let better = "Better in everything"

  var blanks: ReportDocument.Section? {
    let blanks = comparison.blanks
    guard !blanks.cells.isEmpty else { return nil }
    let level = Figures.points(blanks.level)
    let least = Figures.points(-blanks.level)
    let orders = [(least, blanks.rankingAtLow), (level, blanks.rankingAtHigh)].compactMap { at, ranking in
      ranking.map { Phrase("With every blank at \(at): \(order($0)).") }
    }
    let counts = Self.blankStandings.compactMap { standing -> String? in
      let count = blanks.cells.count { $0.standing == standing }
      return count == 0 ? nil : "\(count) \(Self.words(for: standing))"
    }
    let moved = comparison.ranking.compactMap { line($0) }.filter { $0.rankRange.best != $0.rankRange.worst }
    let rows = moved.prefix(mostChecked).map { line in
      [
        name(line.id), Phrase("\(line.rank)"), Self.words(for: line.rankRangeUnmeasured),
        Self.words(for: line.rankRange),
      ]
    }
    let table: [ReportDocument.Block] =
      rows.isEmpty
      ? []
      : [
        .table(
          .init(
            columns: [nameColumn]
              + numbers(["Rank", "Wherever effects without a number lie", "Wherever all blanks lie"]), rows: rows))
      ]
    return .init(
      title: "Blanks: domains without a score",
      blocks: [.paragraph(Phrase("\(AssessmentStory.listed(counts)). \(Self.counted)")), .list(orders)] + table
        + unchecked(moved.count - rows.count))
  }

  private static func words(for range: RankRange) -> Phrase {
    Phrase(range.best == range.worst ? "\(range.best)" : "\(range.best) to \(range.worst)")
  }

  private func order(_ ids: [String]) -> String {
    let shown = ids.prefix(6).joined(separator: " > ")
    return ids.count > 6 ? "\(shown) … \(ids.count - 6) more" : shown
  }

  private static let counted =
    "Each counts as 0 in the sum, which is not the same as no effect; so the ranking is repeated."
}
