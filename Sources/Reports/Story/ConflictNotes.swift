import Impact

/// Conflicts between campaigns as notes, for the assessment and for the check of the register.
struct ConflictNotes {
  /// Names by id; a campaign without one is printed by its id.
  var names: [String: String] = [:]
  let detail: Detail
  /// Lines of evidence that a conflict shows when the report is not the full one.
  var evidenceLines = Int.max
  /// The least severity whose evidence is shown when the report is not the full one.
  var leastSupported = ConflictSeverity.medium
  /// How many of high severity are listed when the report is not the full one.
  var mostHigh = Int.max

  /// One note for each conflict, gravest first, otherwise in the order given.
  ///
  /// Those of high severity are listed up to `mostHigh`, others as long as there are no more than `most`; the rest are
  /// counted.
  /// What is for information only is counted unless everything is asked for.
  func blocks(of conflicts: [Conflict], most: Int = .max) -> [ReportDocument.Block] {
    let ordered = Mark.allCases.flatMap { mark in conflicts.filter { Mark(severity: $0.severity.rawValue) == mark } }
    let shown = ordered.enumerated().filter { offset, conflict in
      if conflict.severity == .info, detail < .full { return false }
      return conflict.severity == .high ? detail == .full || offset < mostHigh : offset < most
    }
    let left = ordered.count - shown.count
    let high = ordered.count { $0.severity == .high } - shown.count { $0.element.severity == .high }
    let kept = high == 0 ? "\(left) of less weight" : "\(left), \(high) of them high"
    let more = Phrase("Not listed here: \(kept). The full report has \(left == 1 ? "it" : "them").", .quiet)
    return shown.map { note(of: $0.element) } + (left > 0 ? [.paragraph(more)] : [])
  }

  /// "A and B"; of many the first few.
  func between(_ ids: [String]) -> String {
    let named = ids.prefix(Self.mostNamed).map { id in names[id].map { "\(Self.short($0)) (\(id))" } ?? Self.short(id) }
    return AssessmentStory.listed(
      ids.count > Self.mostNamed ? named + ["\(ids.count - Self.mostNamed) others"] : Array(named))
  }

  /// A conflict that something recorded explains.
  func putAside(_ conflict: SuppressedConflict) -> Phrase {
    Phrase("\(between(conflict.between)) (\(conflict.kind)): \(AssessmentStory.sentence(conflict.reason))")
  }

  private static let mostNamed = 6

  /// A name that is too long for any line is cut.
  private static func short(_ name: String) -> String {
    let cut = name.prefix(120)
    return cut.endIndex == name.endIndex ? name : cut + "…"
  }

  /// How many there are of each severity: "1 high, 2 medium".
  static func counts(of conflicts: [Conflict]) -> String {
    let parts = Mark.allCases.compactMap { mark -> String? in
      let count = conflicts.filter { Mark(severity: $0.severity.rawValue) == mark }.count
      return count == 0 ? nil : "\(count) \(mark.countedWord)"
    }
    return parts.joined(separator: ", ")
  }

  private func note(of conflict: Conflict) -> ReportDocument.Block {
    let mark = Mark(severity: conflict.severity.rawValue)
    let kindWords = conflict.title == conflict.kind ? conflict.kind : "\(conflict.title), \(conflict.kind)"
    let kind = Phrase(
      " (\(kindWords), confidence \(Figures.probability(conflict.confidence)))", .quiet)
    let lines = [Phrase(AssessmentStory.sentence(conflict.reason))] + support(of: conflict)
    return .note(.init(mark: mark, title: .strong(between(conflict.between)) + kind, lines: lines))
  }

  /// What is less than `leastSupported` keeps its evidence for the full report, and what would clear it below medium.
  private func support(of conflict: Conflict) -> [Phrase] {
    let decision = decision(about: conflict)
    guard detail > .brief else { return decision }
    guard detail == .full || conflict.severity >= min(leastSupported, .medium) else { return decision }
    let isSupported = detail == .full || conflict.severity >= leastSupported
    let shown = conflict.evidence.prefix(detail == .full ? .max : isSupported ? evidenceLines : 0)
    let more = isSupported ? conflict.evidence.count - shown.count : 0
    let evidence =
      shown.map { Phrase("· \(AssessmentStory.sentence($0))") }
      + (more > 0 ? [Phrase("· \(Figures.count(more, "more line")) in the full report.", .quiet)] : [])
    let clears = conflict.clears.joined(separator: " Or: ")
    let clearing: Phrase = .strong("What would clear it: ") + Phrase(clears)
    return (evidence.isEmpty ? [] : [Phrase("Evidence:")] + evidence) + (clears.isEmpty ? [] : [clearing]) + decision
  }

  /// What was decided, or that a decision no longer holds.
  private func decision(about conflict: Conflict) -> [Phrase] {
    guard let made = conflict.decision else { return conflict.disposition.map { [Phrase("Decision: \($0).")] } ?? [] }
    let reason = made.reason.map { ": \(AssessmentStory.sentence($0))" } ?? "."
    let words = "\(made.disposition), by \(made.by) on \(made.date) (\(made.place))\(reason)"
    guard let lapsed = made.lapsed else { return [.strong("Decided: ") + Phrase(words)] }
    return [.strong("To be decided again, ") + Phrase("because \(lapsed). The decision was: \(words)")]
  }

  /// What a flag is, and the decisions from which an officer chooses.
  static let decisions = Phrase(
    "Inferred, for a person to check; confidence is in the recorded dates, topics and names only. Each needs a decision: "
      + "co-ordinate, sequence, merge, or accept with a reason, in assessments/decisions.yaml; where none is shown, none is recorded."
  )
}
