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
    return .init(title: "Conflicts with campaigns\(counts)", blocks: blocks)
  }

  private var noConflicts: String {
    assessment.inputs.contains { $0.role == "campaigns" }
      ? "None found in the campaign register. A campaign that is not in the register cannot be seen."
      : "Not looked for: no campaign register was read."
  }
}
