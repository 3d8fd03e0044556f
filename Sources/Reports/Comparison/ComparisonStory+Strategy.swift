import Impact

/// Which objectives of a strategy the set serves, and its gaps.
extension ComparisonStory {
  func coverage(of set: SetCoverage) -> ReportDocument.Section {
    let gaps = set.objectives.filter { set.gaps.contains($0.id) }
    let shown = detail == .full ? set.objectives : Array(gaps.prefix(12))
    let rows = shown.map { objective -> [Phrase] in
      [
        .strong(objective.id) + Phrase(" \(objective.title)"), Phrase(Figures.share(objective.coverage)),
        set.gaps.contains(objective.id) ? Phrase("gap", .alert) : "served",
        Phrase(objective.supports.isEmpty ? "none of these" : few(objective.supports)),
        Phrase(objective.undermines.isEmpty ? "none of these" : few(objective.undermines)),
      ]
    }
    let columns = words(["Objective"]) + numbers(["Coverage"]) + words(["State", "Served by", "Worked against by"])
    let more = gaps.count - shown.count
    return .init(
      title: "Strategy: what the set serves, and its gaps",
      blocks: [.paragraph(summary(of: set, gaps: gaps.count))] + [.table(.init(columns: columns, rows: rows))]
        + (detail < .full && more > 0 ? [.paragraph(Phrase("\(more) more gaps in the full report.", .quiet))] : []))
  }

  private func summary(of set: SetCoverage, gaps: Int) -> Phrase {
    let gain = set.largestGain.map { " \($0.proposal) covers most of it." } ?? ""
    let mean = set.coverage.map { " Together they reach \(Figures.share($0)) of its weight." } ?? ""
    return .strong("\(gaps) of \(Figures.count(set.objectives.count, "objective")) are gaps")
      + Phrase(" in \(set.strategy): coverage below \(Figures.share(set.gapBelow)).\(mean)\(gain) ")
      + "Coverage is the chance that at least one proposal serves an objective; it does not say by how much."
  }
}
