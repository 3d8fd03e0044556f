import Impact

/// What the set comes to if all of it is adopted.
extension ComparisonStory {
  var portfolio: [ReportDocument.Section] {
    return [totals, groups, clashes].compactMap(\.self) + report.strategies.map(coverage)
      + [childYears].compactMap(\.self)
  }

  private var totals: ReportDocument.Section? {
    guard let set = comparison.portfolio else { return nil }
    let rows = set.domains.map { total -> [Phrase] in
      let band = total.score.map { cuts.band(of: $0).words }
      let judgement = band.map { BandGlyph(band: $0).phrase + Phrase(" \($0)") } ?? "no score"
      let main = total.parts.filter { $0.index != 0 }.sorted { abs($0.index) > abs($1.index) }.prefix(3).map(\.proposal)
      return [
        Phrase(AssessmentStory.capitalised(total.domain)), judgement, Phrase(Figures.points(total.score), .strong),
        Phrase(Figures.points(total.withoutOverlap)), Phrase(AssessmentStory.listed(Array(main))),
        Phrase(total.missing.isEmpty ? "none" : few(total.missing)),
      ]
    }
    let columns =
      words(["Domain", "Judgement"]) + numbers(["Score of the set", "Without the deduction"])
      + words(["Most of it from", "Not known for"])
    return .init(
      title: "If all were adopted",
      blocks: [.paragraph(Self.sums), .table(.init(columns: columns, rows: rows))] + deductions(set.overlaps)
        + (set.notes.isEmpty ? [] : [.list(set.notes.map { Phrase($0) })]))
  }

  /// What was deducted, the most first.
  private func deductions(_ overlaps: [Portfolio.Overlap]) -> [ReportDocument.Block] {
    guard !overlaps.isEmpty else { return [] }
    let sorted = overlaps.enumerated().sorted { left, right in
      (right.element.deducted, left.offset) < (left.element.deducted, right.offset)
    }
    let shown = sorted.prefix(detail == .full ? 50 : 5).map { Self.words(for: $0.element) }
    let more = overlaps.count - shown.count
    return [.paragraph("Deducted, so that one change does not count twice:"), .list(shown)]
      + (more > 0 ? [.paragraph(Phrase("\(more) more, none of them larger, in the JSON.", .quiet))] : [])
  }

  private static func words(for overlap: Portfolio.Overlap) -> Phrase {
    Phrase(
      "\(overlap.domain), \(overlap.outcome): \(overlap.effect) of \(overlap.proposal) counts "
        + "\(Figures.deviations(overlap.kept)) instead of \(Figures.deviations(overlap.raw)), because of "
        + "\(overlap.withEffect) of \(overlap.withProposal).")
  }

  private static let sums: Phrase =
    "Scores are never added: the impacts are, and the sum goes through the score curve once. What two proposals both change "
    + "is counted once in full."

  // MARK: Groups

  private var groups: ReportDocument.Section? {
    guard let set = comparison.portfolio, !set.groups.isEmpty else { return nil }
    let ordered = set.groups.sorted { ($0.score ?? 100, $0.group, $0.domain) < ($1.score ?? 100, $1.group, $1.domain) }
    let rows = ordered.prefix(detail == .full ? 200 : 12).map { group -> [Phrase] in
      let band = group.score.map(cuts.band)
      let parts = group.parts.prefix(isLong ? 1 : 4).map { "\($0.proposal) \(Figures.points($0.score))" }
      let more = group.parts.count - parts.count
      return [
        Phrase(report.groupTitles[group.group] ?? group.group), Phrase(AssessmentStory.capitalised(group.domain)),
        band.map { Phrase($0.glyph, .band($0)) + Phrase(" \($0.words)") } ?? "not added: different children",
        .strong(Figures.points(group.score)),
        Phrase(parts.joined(separator: "; ") + (more > 0 ? "; \(more) more" : "")),
        Phrase(group.harmedBy.isEmpty ? "none" : few(group.harmedBy), group.harmedBy.isEmpty ? .plain : .alert),
      ]
    }
    let columns =
      words(["Group", "Domain", "Judgement"]) + numbers(["Score of the set"]) + words(["Each by itself", "Harmed by"])
    return .init(
      title: "Groups that several proposals reach", blocks: [.table(.init(columns: columns, rows: Array(rows)))])
  }

  // MARK: Campaigns

  private var clashes: ReportDocument.Section? {
    guard let clashes = report.campaigns else { return nil }
    let title = "Campaigns of one against another"
    guard !clashes.conflicts.isEmpty else {
      return .init(
        title: title, blocks: [.paragraph("No campaign of one proposal was found to clash with another proposal.")])
    }
    let runBy = clashes.runBy.sorted { $0.key < $1.key }.map { id, proposals in
      Phrase("\(clashes.names[id] ?? id): run by \(few(proposals)).")
    }
    let notes = ConflictNotes(names: clashes.names, detail: detail, evidenceLines: 3, mostHigh: 10).blocks(
      of: clashes.conflicts, most: detail == .full ? .max : 5)
    return .init(title: "\(title): \(ConflictNotes.counts(of: clashes.conflicts))", blocks: notes + [.list(runBy)])
  }
}

extension Portfolio.Overlap {
  /// How far the rule moved the effect.
  fileprivate var deducted: Double { (raw - kept).magnitude }
}
