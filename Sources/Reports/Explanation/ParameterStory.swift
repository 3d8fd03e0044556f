import Impact

/// The method's parameters with who answers for each and where it comes from (method 7).
struct ParameterStory {
  let table: ParameterTable

  /// The report.
  var document: ReportDocument {
    let judged = table.rows.count { $0.source == "judgement" }
    let opening =
      "Version \(table.version), \(Day.words(table.date)), \(table.path), SHA-256 \(AssessmentStory.short(table.sha256)). "
      + "\(Figures.count(judged, "parameter")) of \(table.rows.count) \(judged == 1 ? "is a judgement" : "are judgements")."
    return ReportDocument(
      kind: "The method's parameters", title: "version \(table.version)", opening: [.paragraph(Phrase(opening))],
      sections: [.init(title: "Parameters", blocks: table.rows.map(note))])
  }

  private func note(_ row: ParameterTable.Row) -> ReportDocument.Block {
    let notes = row.note.isEmpty ? [] : [Phrase(row.note)]
    let title = Phrase.strong(row.name) + Phrase(" = \(row.value)")
    let origin = Phrase("Owner: \(row.owner). Source: \(row.source) (line \(row.line)).", .quiet)
    return .note(.init(mark: .item, title: title, lines: notes + [origin]))
  }
}
