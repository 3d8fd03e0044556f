import Impact

/// What the set comes to if all of it is adopted.
extension ComparisonStory {
  var portfolio: [ReportDocument.Section] {
    return [totals, groups, clashes, coverage, childYears].compactMap(\.self)
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
      let parts = group.parts.prefix(4).map { "\($0.proposal) \(Figures.points($0.score))" }
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
      Phrase("\(clashes.names[id] ?? id): run by \(AssessmentStory.listed(proposals)).")
    }
    let notes = ConflictNotes(names: clashes.names, detail: detail, evidenceLines: 3).blocks(
      of: clashes.conflicts, most: detail == .full ? .max : 5)
    return .init(title: "\(title): \(ConflictNotes.counts(of: clashes.conflicts))", blocks: notes + [.list(runBy)])
  }

  // MARK: Strategy

  private var coverage: ReportDocument.Section? {
    guard let set = report.strategy else { return nil }
    let gaps = set.objectives.filter { set.gaps.contains($0.id) }
    let shown = detail == .full ? set.objectives : Array(gaps.prefix(12))
    let rows = shown.map { objective -> [Phrase] in
      [
        .strong(objective.id) + Phrase(" \(objective.title)"), Phrase(Figures.share(objective.coverage)),
        set.gaps.contains(objective.id) ? Phrase("gap", .alert) : "served",
        Phrase(objective.supports.isEmpty ? "nobody" : few(objective.supports)),
        Phrase(objective.undermines.isEmpty ? "nobody" : few(objective.undermines)),
      ]
    }
    let columns = words(["Objective"]) + numbers(["Coverage"]) + words(["", "Served by", "Worked against by"])
    let more = gaps.count - shown.count
    return .init(
      title: "Strategy: what the set serves, and its gaps",
      blocks: [.paragraph(summary(of: set, gaps: gaps.count))] + [.table(.init(columns: columns, rows: rows))]
        + (detail < .full && more > 0 ? [.paragraph(Phrase("\(more) more gaps in the full report.", .quiet))] : []))
  }

  private func summary(of set: SetCoverage, gaps: Int) -> Phrase {
    let gain = set.largestGain.map { " \($0.proposal) adds most to what the others serve." } ?? ""
    let mean = set.coverage.map { " Together they reach \(Figures.share($0)) of its weight." } ?? ""
    return .strong("\(gaps) of \(Figures.count(set.objectives.count, "objective")) are gaps")
      + Phrase(" in \(set.strategy): coverage below \(Figures.share(set.gapBelow)).\(mean)\(gain) ")
      + "Coverage is the chance that at least one proposal serves an objective; it does not say by how much."
  }

  // MARK: Cost

  private var childYears: ReportDocument.Section? {
    guard let years = comparison.portfolio?.childYears, let costs = report.costs else { return nil }
    let sources = Dictionary(costs.costs.map { ($0.proposal, $0.source) }) { first, _ in first }
    let rows = years.map { line -> [Phrase] in
      [
        name(line.proposal), Phrase(line.childYears.map { Figures.grouped(Self.whole($0)) } ?? "\u{2013}"),
        Phrase(line.cost.map { "\u{A3}" + Figures.grouped(Self.whole($0)) } ?? "not stated"),
        Phrase(line.perMillionPounds.map { Figures.grouped(Self.whole($0)) } ?? "\u{2013}"),
        Phrase(sources[line.proposal] ?? ""),
      ]
    }
    let columns =
      [nameColumn] + numbers(["SD-child-years", "Cost", "SD-child-years per \u{A3}1 million"])
      + words(["Source of the cost"])
    return .init(
      title: "Impact per pound, as asked for",
      blocks: [
        .paragraph(
          Phrase(
            "Costs stated by \(costs.who) on \(Day.words(costs.when)): \(AssessmentStory.sentence(costs.prices)) \(Self.notValue)"
          )),
        .table(.init(columns: columns, rows: rows)),
      ])
  }

  private static func whole(_ value: Double) -> Int { Int(exactly: value.rounded()) ?? 0 }

  private static let notValue =
    "One SD-child-year is a change of one standard deviation for one child in one year, discounted. It is not value for "
    + "money; a score is never divided by money, because its scale flattens and would favour small schemes."
}

extension Portfolio.Overlap {
  /// How far the rule moved the effect.
  fileprivate var deducted: Double { (raw - kept).magnitude }
}
