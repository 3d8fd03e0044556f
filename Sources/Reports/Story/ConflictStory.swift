import Impact

/// Tells the check of a campaign register as a report.
struct ConflictStory {
  let report: RegisterConflicts
  let detail: Detail

  init(_ report: RegisterConflicts, detail: Detail) {
    self.report = report
    self.detail = detail
  }

  /// The report.
  var document: ReportDocument {
    ReportDocument(
      kind: "Check of the campaign register", title: title, opening: [.paragraph(Phrase(Self.caution))],
      sections: [conflicts, suppressed] + (detail == .full ? [campaigns] : []))
  }

  private var title: String {
    let compared = Figures.count(report.campaigns.count, "campaign")
    guard !report.conflicts.isEmpty else { return "\(compared) compared; no conflict found" }
    let found = Figures.count(report.conflicts.count, "conflict")
    return "\(compared) compared; \(found) found: \(ConflictNotes.counts(of: report.conflicts))"
  }

  private var conflicts: ReportDocument.Section {
    let blocks: [ReportDocument.Block] =
      report.conflicts.isEmpty
      ? [.paragraph("None found.")] : [.paragraph(ConflictNotes.decisions)] + notes.blocks(of: report.conflicts)
    return .init(title: "Conflicts", blocks: blocks)
  }

  private var suppressed: ReportDocument.Section {
    let title = "Seen and put aside"
    let lines = report.suppressed.map { pair in
      Phrase("\(notes.between(pair.between)) (\(pair.kind)): \(AssessmentStory.sentence(pair.reason))")
    }
    guard !lines.isEmpty else { return .init(title: title, blocks: [.paragraph("Nothing was put aside.")]) }
    guard detail == .full || lines.count <= Self.most else {
      let count = Phrase("\(Figures.count(lines.count, "pair")). The full report and the JSON list them with reasons.")
      return .init(title: title, blocks: [.paragraph(count)])
    }
    return .init(title: title, blocks: [.list(lines)])
  }

  private var campaigns: ReportDocument.Section {
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Reference"), .init(title: "Campaign"), .init(title: "Id"),
    ]
    let rows = report.campaigns.map { [Phrase($0.ref ?? "\u{2013}"), Phrase($0.name), Phrase($0.id)] }
    return .init(title: "Campaigns compared", blocks: [.table(.init(columns: columns, rows: rows))])
  }

  private var notes: ConflictNotes {
    ConflictNotes(names: Dictionary(report.campaigns.map { ($0.id, $0.name) }) { first, _ in first }, detail: detail)
  }

  /// More pairs than this are counted, not listed, unless everything is asked for.
  private static let most = 10

  private static let caution =
    "This reads the register, not the campaigns. \"None recorded\" means that the register has no record; it does not "
    + "mean that none exists."
}
