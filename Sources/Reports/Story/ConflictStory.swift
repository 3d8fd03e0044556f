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
      kind: "Check of the campaign register", title: title, opening: opening,
      sections: [conflicts] + decided + [suppressed] + (detail == .full ? [campaigns] : []))
  }

  private var open: [Conflict] { report.conflicts.filter { $0.disposition == nil } }

  private var opening: [ReportDocument.Block] {
    let narrowed = report.narrowedTo.map { [ReportDocument.Block.paragraph(Phrase("Asked about: \($0)."))] } ?? []
    let unjudged = report.unjudged.map { rule in
      ReportDocument.Block.paragraph(.strong("Not looked at in full, \(rule.kind): ") + Phrase("\(rule.because)."))
    }
    return [.paragraph(Phrase(Self.caution))] + narrowed + unjudged
  }

  private var title: String {
    let compared = Figures.count(report.campaigns.count, "campaign")
    guard !report.conflicts.isEmpty else { return "\(compared) compared; no conflict found" }
    let left = report.omitted.reduce(0) { $0 + $1.count }
    let found = Figures.count(report.conflicts.count + left, "conflict")
    let settled = report.conflicts.count - open.count
    let ending = settled == 0 ? "" : "; \(settled) decided"
    guard left == 0 else {
      return "\(compared) compared; \(found) found, the gravest \(report.conflicts.count) listed\(ending)"
    }
    guard !open.isEmpty else { return "\(compared) compared; \(found) found\(ending)" }
    return "\(compared) compared; \(found) found\(settled == 0 ? "" : ", \(open.count) open"): "
      + "\(ConflictNotes.counts(of: open))\(ending)"
  }

  private var conflicts: ReportDocument.Section {
    let title = "Conflicts"
    guard !open.isEmpty else { return .init(title: title, blocks: [.paragraph("None is open.")]) }
    let left = report.omitted.map { Phrase("\($0.count) more of \($0.kind), \($0.severity.rawValue)") }
    let omitted: [ReportDocument.Block] =
      left.isEmpty ? [] : [.paragraph("Counted and not listed, in the JSON neither:"), .list(left)]
    return .init(title: title, blocks: [.paragraph(ConflictNotes.decisions)] + notes.blocks(of: open) + omitted)
  }

  private var decided: [ReportDocument.Section] {
    let settled = report.conflicts.filter { $0.disposition != nil }
    let idle = report.idleDecisions.map { decision in
      Phrase("\(decision.place): \(decision.kind) between \(notes.between(decision.between)), by \(decision.by).")
    }
    let brief = ConflictNotes(names: notes.names, detail: detail == .full ? .full : .brief).blocks(of: settled)
    let blocks = brief + (idle.isEmpty ? [] : [.paragraph("Decisions that fit no conflict any more:"), .list(idle)])
    return blocks.isEmpty ? [] : [.init(title: "Decided", blocks: blocks)]
  }

  private var suppressed: ReportDocument.Section {
    let title = "Seen and put aside"
    let lines = report.suppressed.map(notes.putAside)
    guard !lines.isEmpty else { return .init(title: title, blocks: [.paragraph("Nothing was put aside.")]) }
    guard detail == .full || lines.count <= Self.most else {
      let all = Figures.count(lines.count + report.omittedSuppressed, "pair")
      let listed = report.omittedSuppressed == 0 ? "them" : "\(Figures.grouped(lines.count)) of them"
      let count = Phrase("\(all). The full report and the JSON list \(listed) with reasons.")
      return .init(title: title, blocks: [.paragraph(count)])
    }
    let more = Phrase("\(Figures.grouped(report.omittedSuppressed)) more were put aside and are not listed.")
    return .init(
      title: title, blocks: [.list(lines)] + (report.omittedSuppressed == 0 ? [] : [.paragraph(more)]))
  }

  private var campaigns: ReportDocument.Section {
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Reference"), .init(title: "Campaign"), .init(title: "Id"),
    ]
    let rows = report.campaigns.map { [Phrase($0.ref ?? "\u{2013}"), Phrase($0.name), Phrase($0.id)] }
    return .init(title: "Campaigns compared", blocks: [.table(.init(columns: columns, rows: rows))])
  }

  private var notes: ConflictNotes {
    ConflictNotes(
      names: Dictionary(report.campaigns.map { ($0.id, $0.name) }) { first, _ in first }, detail: detail,
      leastSupported: .low)
  }

  /// More pairs than this are counted, not listed, unless everything is asked for.
  private static let most = 10

  private static let caution =
    "This reads the register, not the campaigns. \"None recorded\" means that the register has no record; it does not "
    + "mean that none exists."
}
