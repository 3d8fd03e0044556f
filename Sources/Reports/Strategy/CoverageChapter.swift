import Impact
import YAMLReading

/// What the proposals do for one strategy, part by part.
struct CoverageChapter {
  let coverage: StrategyCoverage
  let report: CoverageReport
  let detail: Detail
  /// A proposal's number in the list of proposals, by id.
  let numbers: [String: Int]

  init(_ coverage: StrategyCoverage, _ report: CoverageReport, detail: Detail, numbers: [String: Int]) {
    self.coverage = coverage
    self.report = report
    self.detail = detail
    self.numbers = numbers
  }

  var opening: [ReportDocument.Block] {
    let strategy = coverage.strategy
    let note = strategy.isSample ? Self.sample : strategy.note.map(AssessmentStory.sentence)
    let recalled = strategy.objectives.filter { !$0.isPublished }.map(\.id)
    let left = recalled.isEmpty ? nil : Self.leftOut(named(recalled))
    let counted = coverage.members.isEmpty ? Self.elsewhere : summary
    return [note, counted, left].compactMap(\.self).map { .paragraph(Phrase($0)) }
  }

  private var summary: String {
    let all = Figures.count(coverage.rows.count, "objective")
    let gap = Figures.share(coverage.parameters.coverageGap)
    let mean = coverage.coverage.map { "Mean coverage is \(Figures.share($0))." } ?? ""
    let against = Figures.count(coverage.undermined.count, "is worked against", "are worked against")
    return "Of \(all), \(coverage.gaps.count) have a coverage below \(gap) (a gap); no proposal serves "
      + "\(coverage.unserved.count) of these at all. \(against). \(mean)"
  }

  /// Gaps under their outcomes, those that nobody serves first.
  var gaps: [ReportDocument.Block] {
    let rows = coverage.rows.filter(\.isGap)
    guard !rows.isEmpty else { return [.paragraph("None.")] }
    return coverage.strategy.outcomes.flatMap { outcome -> [ReportDocument.Block] in
      let own = rows.filter { $0.objective.outcomes.first == outcome.id }
      let lines = own.filter { $0.coverage == 0 } + own.filter { $0.coverage > 0 }
      return own.isEmpty ? [] : [.heading("\(outcome.id) \(outcome.title)"), .list(lines.map(gap))]
    }
  }

  private func gap(_ row: CoverageRow) -> Phrase {
    let served = row.coverage == 0 ? "no proposal serves it" : "coverage \(Figures.share(row.coverage))"
    let by = row.stances.filter { $0.supports > 0 }.map(\.proposal)
    let weak = by.isEmpty ? "" : ", from \(listed(by))"
    let claimed = row.claimants.isEmpty ? "" : "; named by \(listed(row.claimants)), not counted"
    let lead = " (\(row.objective.lead.joined(separator: ", ")))"
    return .strong(named([row.objective.id])) + Phrase(" \(row.objective.title)\(lead): \(served)\(weak)\(claimed).")
  }

  var undermined: [ReportDocument.Block] {
    let rows = coverage.undermined.compactMap { id in coverage.rows.first { $0.objective.id == id } }
    guard !rows.isEmpty else { return [.paragraph("No objective.")] }
    return [
      .list(
        rows.map { row in
          let by = row.underminers
          let others = row.supporters.isEmpty ? "none" : listed(row.supporters)
          return .strong(named([row.objective.id]))
            + Phrase(
              " \(row.objective.title): by \(Figures.count(by.count, "proposal")), \(listed(by)); for it: \(others).")
        })
    ]
  }

  /// The greedy order; its first lines unless everything is asked for.
  var order: [ReportDocument.Block] {
    let order = coverage.order
    guard !order.isEmpty else { return [.paragraph("No proposal serves an objective.")] }
    let shown = detail == .full ? order[...] : order.prefix(5)
    let lines = shown.map { step in
      let closes = step.closes.isEmpty ? "" : "; closes \(named(step.closes))"
      return .strong(step.proposal)
        + Phrase(
          ": mean coverage rises by \(Figures.share(step.gain)) to \(Figures.share(step.coverage)); serves "
            + "\(named(step.objectives))\(closes).")
    }
    let more = order.count - shown.count
    let rest = more > 0 ? [Phrase("\(more) more add to it; the full report lists them.")] : []
    return [.paragraph(Phrase(Self.greedy)), .list(lines + rest)]
  }

  var frameworks: [ReportDocument.Block] {
    report.frameworks.flatMap { framework -> [ReportDocument.Block] in
      let reading = report.reading(coverage, in: framework)
      return [
        .heading(reading.title), .paragraph(Phrase(FrameworkTable.caution(reading))),
        .table(FrameworkTable.table(reading)),
      ]
    }
  }

  /// What officers should put right in their links.
  var notes: [ReportDocument.Block] {
    let lines = coverage.members.flatMap { member in
      member.notes.map { Phrase("\(member.id), line \($0.place.line): \($0.text)") }
        + member.claims.filter { $0.effect == nil }.map {
          Phrase(
            "\(member.id), line \($0.place.line): \(named([$0.objective])) is asserted without an effect, so it is not counted."
          )
        }
    }
    let shown = detail == .full ? lines[...] : lines.prefix(20)
    let more = lines.count - shown.count
    let rest = more > 0 ? [Phrase("\(more) more; the full report lists them.")] : []
    return lines.isEmpty ? [] : [.list(shown + rest)]
  }

  func named(_ ids: [String]) -> String { ids.map { report.name($0, coverage) }.joined(separator: ", ") }

  /// Proposals by id; the first few of many, unless everything is asked for.
  func listed(_ ids: [String]) -> String {
    let shown = detail == .full ? ids[...] : ids.prefix(4)
    let more = ids.count - shown.count
    return AssessmentStory.listed(Array(shown) + (more > 0 ? ["\(more) more"] : []))
  }

  private static let sample = "An invented sample that shows how a strategy is written; nothing in it is anybody's aim."
  private static let elsewhere = "It is one place's strategy, and none of these proposals is for that place."
  private static let greedy =
    "In this order each proposal adds most to what those above it cover; a later one may serve the same objectives."
  private static func leftOut(_ ids: String) -> String {
    "Left out, because it rests on memory and no page was seen: \(ids)."
  }
}
