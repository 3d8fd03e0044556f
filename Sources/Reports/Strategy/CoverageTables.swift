import Impact

/// The tables of a strategy's coverage.
extension CoverageChapter {
  /// A row for each objective with the numbers of the proposals for and against it: short with three and with a hundred.
  var matrix: [ReportDocument.Block] {
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Objective"), .init(title: "Coverage", isNumeric: true), .init(title: "For"),
      .init(title: "Against"),
    ]
    let rows = coverage.rows.map { row in
      [
        .strong(named([row.objective.id])) + Phrase(" \(row.objective.title)"),
        row.isGap ? Phrase("gap \(Figures.share(row.coverage))", .alert) : Phrase(Figures.share(row.coverage)),
        Phrase(numbered(row.supporters), .benefit), Phrase(numbered(row.underminers), .harm),
      ]
    }
    return [
      .paragraph("The numbers are those of the list of proposals below."), .table(.init(columns: columns, rows: rows)),
    ]
  }

  private func numbered(_ ids: [String]) -> String {
    let all = ids.compactMap { numbers[$0] }.map(String.init)
    let shown = detail == .full ? all[...] : all.prefix(12)
    let more = all.count > shown.count ? " and \(all.count - shown.count) more" : ""
    return all.isEmpty ? "\u{2013}" : shown.joined(separator: ", ") + more
  }

  var outcomes: [ReportDocument.Block] {
    [.table(shares(coverage.byOutcome, title: "Outcome") { .strong($0.id) + Phrase(" \($0.title)") })]
  }

  /// Departments by the objectives they lead.
  var departments: [ReportDocument.Block] {
    [
      .paragraph("Each department with the objectives that it leads, and who leads the proposals that serve them."),
      .table(shares(coverage.byDepartment, title: "Lead") { .strong($0.id) }),
    ]
  }

  var nations: [ReportDocument.Block] {
    [
      .paragraph("Each nation's objectives, by the proposals for that nation alone."),
      .table(shares(coverage.byNation, title: "Nation") { .strong($0.id) }),
    ]
  }

  private func shares(
    _ shares: [CoverageShare], title: String, _ name: (CoverageShare) -> Phrase
  ) -> ReportDocument.Table {
    .init(
      columns: [
        .init(title: title), .init(title: "Mean", isNumeric: true), .init(title: "Gaps"), .init(title: "Against"),
        .init(title: "Served by"),
      ],
      rows: shares.map { share in
        [
          name(share), Phrase(Figures.share(share.coverage)),
          Phrase("\(share.gaps.count) of \(share.objectives.count)"),
          Phrase(share.undermined.isEmpty ? "\u{2013}" : named(share.undermined)),
          Phrase(share.supportedBy.isEmpty ? "\u{2013}" : share.supportedBy.joined(separator: ", ")),
        ]
      })
  }
}
