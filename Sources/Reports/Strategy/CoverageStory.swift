import Impact

/// Tells what proposals do for strategies as a report: gaps first, then the matrix, then the sums.
struct CoverageStory {
  let report: CoverageReport
  let detail: Detail
  /// A proposal's number in the list of proposals, by id.
  private let numbers: [String: Int]

  init(_ report: CoverageReport, detail: Detail) {
    self.report = report
    self.detail = detail
    numbers = Dictionary(report.proposals.enumerated().map { ($1.id, $0 + 1) }) { first, _ in first }
  }

  var document: ReportDocument {
    let caution = ReportDocument.Section(title: "How to read this", blocks: [.list(Self.cautions.map { Phrase($0) })])
    return ReportDocument(
      kind: "Strategy coverage", title: title, opening: left,
      sections: report.coverages.flatMap(sections) + [proposals, caution])
  }

  private var title: String {
    let objectives = report.coverages.reduce(0) { $0 + $1.rows.count }
    return "\(Figures.count(report.proposals.count, "proposal")) against \(Figures.count(objectives, "objective"))"
  }

  /// Files that are not counted, above everything else.
  private var left: [ReportDocument.Block] {
    report.leftOut.map { file in
      .paragraph(Phrase("Left out: \(file.path), \(Figures.count(file.mistakes, "mistake")) to mend.", .alert))
    }
  }

  private func sections(_ coverage: StrategyCoverage) -> [ReportDocument.Section] {
    let own = CoverageChapter(coverage, report, detail: detail, numbers: numbers)
    let several = report.coverages.count > 1
    func titled(_ title: String) -> String { several ? "\(title) (\(coverage.strategy.title))" : title }
    let first = ReportDocument.Section(title: coverage.strategy.title, blocks: own.opening)
    guard !coverage.members.isEmpty else { return [first] }
    let parts: [(String, [ReportDocument.Block])] = [
      ("Gaps", own.gaps), ("Worked against", own.undermined), ("What would close most of the gap", own.order),
      ("Objectives and proposals", own.matrix), ("By outcome", own.outcomes), ("By department", own.departments),
      ("By nation", own.nations), ("Read in other frameworks", own.frameworks), ("Links that do not count", own.notes),
    ]
    let brief = ["Gaps", "Worked against", "What would close most of the gap"]
    return [first]
      + parts.filter { !$0.1.isEmpty && (detail > .brief || brief.contains($0.0)) }
      .map { ReportDocument.Section(title: titled($0.0), blocks: $0.1) }
  }

  /// The numbers that the tables use; proposals that nothing links are only counted, unless everything is asked for.
  private var proposals: ReportDocument.Section {
    let orphans = Set(report.proposals.map(\.id).filter(isOrphan))
    let shown = report.proposals.filter { detail == .full || !orphans.contains($0.id) }
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "No", isNumeric: true), .init(title: "Proposal"), .init(title: "Lead"),
    ]
    let rows = shown.map { proposal in
      let place = proposal.level.place == nil ? "" : ", one place"
      return [
        Phrase("\(numbers[proposal.id] ?? 0)"), .strong(proposal.id) + Phrase(": \(proposal.title)"),
        Phrase(proposal.lead + place),
      ]
    }
    let table: [ReportDocument.Block] = rows.isEmpty ? [] : [.table(.init(columns: columns, rows: rows))]
    return .init(title: "The proposals", blocks: table + unlinked(report.proposals.map(\.id).filter(orphans.contains)))
  }

  private func isOrphan(_ id: String) -> Bool {
    report.coverages.flatMap { $0.members.filter { $0.id == id } }.allSatisfy(\.isOrphan)
  }

  private func unlinked(_ ids: [String]) -> [ReportDocument.Block] {
    guard !ids.isEmpty else { return [] }
    let shown = detail == .full ? ids[...] : ids.prefix(8)
    let more = ids.count > shown.count ? ["\(ids.count - shown.count) more"] : []
    let count = Figures.count(ids.count, "proposal")
    return [
      .paragraph(Phrase("No link of \(count) counts: \(AssessmentStory.listed(shown + more))."))
    ]
  }

  private static let cautions = [
    "Coverage is the chance that at least one of these proposals serves an objective, by the officers' own links and the "
      + "likelihoods they state. It says nothing of how much is gained.",
    "A gap is a gap among these proposals. Other work, which nobody has named here, may serve the objective.",
    "A proposal for one place counts like any other, and serves the objective in that place alone.",
    "Working against an objective is shown beside coverage and never taken off it.",
    "A proposal that is linked to no objective is not neutral: nobody has set it against the strategy.",
  ]
}
