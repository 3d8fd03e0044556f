import Impact

/// A proposal's objectives read in the outcomes of another framework.
extension AssessmentStory {
  func reading(_ framework: FrameworkReading) -> [ReportDocument.Block] {
    [.heading("Read as \(framework.title)"), .paragraph(Phrase(FrameworkTable.caution(framework)))]
      + [.table(FrameworkTable.table(framework))]
  }
}

/// The table of a framework, for a proposal and for a set of them.
enum FrameworkTable {
  static func table(_ framework: FrameworkReading) -> ReportDocument.Table {
    .init(
      columns: ["Outcome", "Ours", "Supported", "Undermined", "Silent"].map { .init(title: $0) },
      rows: framework.outcomes.map { outcome in
        let spoken = Set(outcome.supports + outcome.undermines)
        let silent = outcome.objectives.count { !spoken.contains($0) }
        return [
          .strong(outcome.title), Phrase(outcome.outcomes.isEmpty ? "none" : outcome.outcomes.joined(separator: ", ")),
          Phrase(ids(outcome.supports)), Phrase(ids(outcome.undermines)),
          Phrase("\(silent) of \(outcome.objectives.count)"),
        ]
      })
  }

  /// Whose map it is, and how its list is known.
  static func caution(_ framework: FrameworkReading) -> String {
    let known =
      framework.mark == .recalled ? " Its list of outcomes is from memory; check it before relying on it." : ""
    return
      "Read through the strategy's own map of outcomes, which is this project's reading and nobody's policy.\(known)"
  }

  private static func ids(_ ids: [String]) -> String { ids.isEmpty ? "\u{2013}" : ids.joined(separator: ", ") }
}
