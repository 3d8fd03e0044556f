import Impact

/// Conflicts of the proposal with campaigns.
extension AssessmentStory {
  var campaigns: ReportDocument.Section {
    let conflicts = assessment.conflicts
    let blocks: [ReportDocument.Block] =
      conflicts.isEmpty
      ? [.paragraph(Phrase(noConflicts))]
      : ConflictNotes(names: assessment.campaignNames, detail: detail, evidenceLines: 4, leastSupported: .high).blocks(
        of: conflicts, most: detail == .full ? .max : 6) + [
          .paragraph(ConflictNotes.decisions)
        ]
    let counts = conflicts.isEmpty ? "" : ": \(ConflictNotes.counts(of: conflicts))"
    return .init(title: "Conflicts with campaigns\(counts)", blocks: blocks + putAside)
  }

  /// What a rule saw and something recorded explains, in the full report.
  private var putAside: [ReportDocument.Block] {
    guard detail == .full, !assessment.suppressed.isEmpty else { return [] }
    let notes = ConflictNotes(names: assessment.campaignNames, detail: detail)
    return [.paragraph("Seen and put aside:"), .list(assessment.suppressed.map(notes.putAside))]
  }

  private var noConflicts: String {
    assessment.inputs.contains { $0.role == "campaigns" }
      ? "None found in the campaign register. A campaign that is not in the register cannot be seen."
      : "Not looked for: no campaign register was read."
  }
}
