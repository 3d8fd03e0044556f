import Impact

/// What the effects do within the groups that they name.
extension AssessmentStory {
  /// The section of the full report; nil when no effect names a group.
  var groupScores: ReportDocument.Section? {
    let lines = assessment.domains.flatMap { domain in
      domain.groups.sorted { ($0.score, $0.id) < ($1.score, $1.id) }.map { (domain: domain.id, group: $0) }
    }
    guard detail == .full, !lines.isEmpty else { return nil }
    let rows = lines.map { chartRow(of: $0.group, in: $0.domain) }
    let chart = ScoreChart(title: "Scores within each group", cuts: cuts, rows: rows)
    let table = ReportDocument.Table(
      columns: Self.groupColumns, rows: lines.map { tableRow(of: $0.group, in: $0.domain) })
    return .init(
      title: "Groups of children",
      blocks: [.paragraph(Self.groupLens), .picture(.scores(chart)), .table(table)])
  }

  private func chartRow(of group: Assessment.GroupScore, in domain: String) -> ScoreChart.Row {
    ScoreChart.Row(
      name: groupTitle(group.id), note: domain, band: cuts.band(of: group.score).words, central: group.score,
      interval: ScoreChart.Interval(group.q05, group.q95))
  }

  private func tableRow(of group: Assessment.GroupScore, in domain: String) -> [Phrase] {
    let band = cuts.band(of: group.score)
    let missing = group.missing ?? []
    return [
      Phrase(groupTitle(group.id)), Phrase(domainName(domain)),
      Phrase(band.glyph, .band(band)) + Phrase(" \(band.words)"),
      .strong(Figures.points(group.score)), Phrase(Figures.interval((group.q05, group.q95)) ?? "\u{2013}"),
      Phrase(missing.isEmpty ? "none" : Self.listed(missing)),
    ]
  }

  /// Where bands begin; those of the first edition of the method for an assessment that does not say.
  var cuts: BandCuts { assessment.tool.cuts ?? BandCuts(minor: 5, moderate: 15, major: 50) }

  private static let groupColumns: [ReportDocument.Table.Column] = [
    .init(title: "Group"), .init(title: "Domain"), .init(title: "Judgement"), .init(title: "Score", isNumeric: true),
    .init(title: "90% interval", isNumeric: true), .init(title: "Effects left out: reach not stated"),
  ]

  private static let groupLens: Phrase =
    "Each score counts only the children of the group: +50 is a large effect for half of them. Only groups that an effect "
    + "names were looked at; nothing is said here about the others."
}
