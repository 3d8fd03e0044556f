import Impact

/// Conflicts between campaigns as notes, for the assessment and for the check of the register.
struct ConflictNotes {
  /// Names by id; a campaign without one is printed by its id.
  var names: [String: String] = [:]
  let detail: Detail

  /// One note for each conflict, gravest first, otherwise in the order given.
  func blocks(of conflicts: [Conflict]) -> [ReportDocument.Block] {
    Mark.allCases.flatMap { mark in conflicts.filter { Mark(severity: $0.severity.rawValue) == mark } }.map(note)
  }

  /// "A and B".
  func between(_ ids: [String]) -> String {
    AssessmentStory.listed(ids.map { id in names[id].map { "\($0) (\(id))" } ?? id })
  }

  /// How many there are of each severity: "1 high, 2 medium".
  static func counts(of conflicts: [Conflict]) -> String {
    let parts = Mark.allCases.compactMap { mark -> String? in
      let count = conflicts.filter { Mark(severity: $0.severity.rawValue) == mark }.count
      let word = mark == .info ? "for information" : mark.word.lowercased()
      return count == 0 ? nil : "\(count) \(word)"
    }
    return parts.joined(separator: ", ")
  }

  private func note(of conflict: Conflict) -> ReportDocument.Block {
    let mark = Mark(severity: conflict.severity.rawValue)
    let kind = Phrase(
      "\(conflict.severity.rawValue), \(conflict.kind), confidence \(Figures.probability(conflict.confidence))", .quiet)
    let lines = [Phrase(AssessmentStory.sentence(conflict.reason))] + (detail == .brief ? [] : support(of: conflict))
    return .note(.init(mark: mark, title: .strong(between(conflict.between)), lines: [kind] + lines))
  }

  private func support(of conflict: Conflict) -> [Phrase] {
    let evidence = conflict.evidence.map { Phrase("Evidence: \($0)") }
    let clears = conflict.clears.map { .strong("What would clear it: ") + Phrase($0) }
    return evidence + clears + [Phrase(conflict.disposition.map { "Decision: \($0)." } ?? Self.undecided)]
  }

  private static let undecided =
    "Decision: none recorded. Co-ordinate, sequence, merge, or accept it with a reason."
}
