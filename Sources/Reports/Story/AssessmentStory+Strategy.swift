import Impact

/// Alignment with each strategy: the objectives with a stance; silence is counted, not listed.
extension AssessmentStory {
  var strategies: [ReportDocument.Section] {
    let sections = ([assessment.alignment].compactMap(\.self) + assessment.otherAlignments).map(section)
    let none: Phrase = "Not looked at: no strategy was read."
    return sections.isEmpty ? [.init(title: "Strategy", blocks: [.paragraph(none)])] : sections
  }

  private func section(of alignment: Assessment.AlignmentSummary) -> ReportDocument.Section {
    var blocks: [ReportDocument.Block] = [.paragraph(Phrase(Self.sentence(alignment.note)))]
    blocks.append(.paragraph(summary(of: alignment)))
    let taken = detail == .full ? alignment.objectives : alignment.objectives.filter { $0.stance != "silent" }
    if !taken.isEmpty { blocks.append(.table(table(of: taken, in: alignment.file))) }
    blocks += moved(alignment) + walked(alignment) + alignment.frameworks.flatMap(reading)
    return .init(title: "Strategy: \(alignment.strategy)", blocks: blocks + remarks(on: alignment))
  }

  private func summary(of alignment: Assessment.AlignmentSummary) -> Phrase {
    if alignment.isOrphan { return Phrase(Self.orphan) }
    guard let score = alignment.score else { return "Alignment was not computed." }
    let lead = Phrase("Alignment ") + .strong(Figures.points(score)) + " on a scale of \u{2212}100 to +100. "
    let coverage = alignment.coverage.map { " (\(percent($0)) by importance)" } ?? ""
    let silent = alignment.objectives.filter { $0.stance == "silent" }.count
    let taken = alignment.objectives.count - silent
    let stance =
      "It takes a stance on \(taken) of \(Figures.count(alignment.objectives.count, "objective"))\(coverage) "
      + "and is silent on \(silent). "
    let both = alignment.contradiction.map { $0 == 0 ? "" : "\(percent($0)) is pulled both ways. " } ?? ""
    return lead + Phrase(stance + both) + "This counts objectives served; it does not say by how much."
  }

  private static let orphan =
    "No link to the strategy counts, so alignment is not given. That is not the same as neutral: nobody has set the "
    + "proposal against the strategy."

  private func percent(_ value: Double) -> String { Figures.share(value / 100) }

  private func table(of objectives: [Assessment.ObjectiveLine], in file: String) -> ReportDocument.Table {
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Objective"), .init(title: "Stance"), .init(title: "Net", isNumeric: true), .init(title: "Links"),
    ]
    let rows = objectives.map { objective in
      let target = detail == .full ? ": \(objective.target) (\(file):\(objective.place.line))" : ""
      return [
        .strong(objective.id) + Phrase(" \(objective.title)\(target)"), stance(of: objective),
        Phrase(objective.stance == "silent" ? "\u{2013}" : Figures.points(objective.net * 100)),
        Phrase(objective.links.joined(separator: "; ")),
      ]
    }
    return .init(columns: columns, rows: rows)
  }

  private func stance(of objective: Assessment.ObjectiveLine) -> Phrase {
    switch objective.stance {
    case "supports": Phrase("▲ supports", .benefit)
    case "undermines": Phrase("▼ undermines", .harm)
    case "contradictory": Phrase("▲▼ contradictory", .alert)
    case "silent": Phrase("silent", .quiet)
    default: Phrase(objective.stance)
    }
  }

  /// How much of each target moves; what has no number, and links that are only proposed, are told in the full report.
  private func moved(_ alignment: Assessment.AlignmentSummary) -> [ReportDocument.Block] {
    let moves = alignment.objectives.flatMap { objective in objective.moves.map { (objective.id, $0) } }
      .filter { detail == .full || !$0.1.proposed }
    let told = moves.filter { detail == .full || $0.1.isQuantified }
    var lines = told.map { TargetSentence(objective: $0, move: $1).phrase }
    if told.count < moves.count {
      let others = moves.filter { !$0.1.isQuantified }.map { "\($0) by \($1.effect)" }
      lines.append(Phrase("Not quantified: \(Self.listed(others)). The full report says why."))
    }
    return lines.isEmpty ? [] : [.heading("How much of a target moves"), .list(lines)]
  }

  private func walked(_ alignment: Assessment.AlignmentSummary) -> [ReportDocument.Block] {
    let lines = alignment.tensions.map { tension in
      let sides = Self.listed(tension.between + [tension.outside].compactMap(\.self))
      let known = tension.mark == .inferred ? " (This project's own reading.)" : ""
      return Phrase(
        "\(sides): \(Self.sentence(tension.because))\(known) This proposal walks into it: "
          + "\(Self.listed(tension.links)).")
    }
    return lines.isEmpty ? [] : [.heading("Where the strategy pulls against itself"), .list(lines)]
  }

  private func remarks(on alignment: Assessment.AlignmentSummary) -> [ReportDocument.Block] {
    let lines =
      proposals(in: alignment)
      + alignment.asserted.map { Phrase("Asserted, not counted (no effect behind it): \($0)") }
      + unlinked(alignment.orphans) + alignment.notes.map { Phrase($0) }
    return lines.isEmpty ? [] : [.heading("Links to look at"), .list(lines)]
  }

  private func unlinked(_ effects: [String]) -> [Phrase] {
    effects.isEmpty ? [] : [Phrase("Linked to no objective: \(Self.listed(effects)).")]
  }

  /// Links that wait for an officer; their reasons are in the full report.
  private func proposals(in alignment: Assessment.AlignmentSummary) -> [Phrase] {
    let open = alignment.objectives.filter { !$0.proposed.isEmpty }
    guard detail == .full else {
      let ids = Self.listed(open.map(\.id))
      return open.isEmpty ? [] : [Phrase("Proposed, not counted until an officer confirms it: links to \(ids).")]
    }
    return open.flatMap { objective in
      objective.proposed.map { Phrase("Proposed, not counted: \(objective.id): \($0)") }
    }
  }
}
