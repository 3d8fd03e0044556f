import Impact

/// What is better in everything, and what blanks could change.
extension ComparisonStory {
  var dominance: ReportDocument.Section? {
    let pareto = comparison.pareto
    let front = pareto.front.prefix(most).map { label($0).title }
    let more = pareto.front.count - front.count
    let ids = comparison.ranking.filter { pareto.dominatedBy[$0] != nil }.prefix(most)
    let rows = ids.map { id -> [Phrase] in
      let by = pareto.dominatedBy[id] ?? []
      let chances = (pareto.probabilities ?? []).filter { $0.dominated == id && by.contains($0.dominant) }
      let best = chances.max { ($0.probability ?? 0) < ($1.probability ?? 0) }
      let doubtful = pareto.onlyByBlanks.filter { $0.dominated == id }.map(\.dominant)
      return [
        name(id),
        Phrase(AssessmentStory.listed(Array(by.prefix(3))) + (by.count > 3 ? " and \(by.count - 3) more" : "")),
        Phrase(best.flatMap(\.probability).map { Figures.probability($0) } ?? "\u{2013}"),
        Phrase(doubtful.isEmpty ? "" : "by \(AssessmentStory.listed(doubtful)) only because a blank counts as 0"),
      ]
    }
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        .strong("No other is at least as good everywhere: ")
          + Phrase(AssessmentStory.sentence(AssessmentStory.listed(front) + (more > 0 ? " and \(more) more" : ""))))
    ]
    if !rows.isEmpty {
      let columns =
        [nameColumn] + words(["Another is at least as good everywhere"]) + numbers(["Also in simulations"])
        + words(["Remark"])
      blocks.append(.table(.init(columns: columns, rows: Array(rows))))
    }
    return .init(title: "Better in everything", blocks: blocks)
  }

  // MARK: Blanks

  var blanks: ReportDocument.Section? {
    let blanks = comparison.blanks
    guard !blanks.cells.isEmpty else { return nil }
    let level = Figures.points(blanks.level)
    let least = Figures.points(-blanks.level)
    let orders = [(least, blanks.rankingAtLow), (level, blanks.rankingAtHigh)].compactMap { at, ranking in
      ranking.map { Phrase("With every blank at \(at): \(order($0)).") }
    }
    let counts = [ComparedProposal.Standing.failed, .notQuantified, .noEffect].compactMap { standing -> String? in
      let count = blanks.cells.count { $0.standing == standing }
      return count == 0 ? nil : "\(count) \(Self.words(for: standing))"
    }
    let rows = listed.compactMap { line($0) }.filter { $0.rankRange.best != $0.rankRange.worst }.map { line in
      [name(line.id), Phrase("\(line.rank)"), Phrase("\(line.rankRange.best) to \(line.rankRange.worst)")]
    }
    let table: [ReportDocument.Block] =
      rows.isEmpty
      ? []
      : [.table(.init(columns: [nameColumn] + numbers(["Rank", "Rank wherever the blanks lie"]), rows: rows))]
    return .init(
      title: "Blanks: domains without a score",
      blocks: [.paragraph(Phrase("\(AssessmentStory.listed(counts)). \(Self.counted)")), .list(orders)] + table)
  }

  private func order(_ ids: [String]) -> String {
    let shown = ids.prefix(6).joined(separator: " > ")
    return ids.count > 6 ? "\(shown) … \(ids.count - 6) more" : shown
  }

  private static let counted =
    "Each counts as 0 in the sum, which is not the same as no effect; so the ranking is repeated."
}
