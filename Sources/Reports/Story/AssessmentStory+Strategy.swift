import Impact

/// Alignment with the strategy: the objectives with a stance; silence is counted, not listed.
extension AssessmentStory {
  var strategy: ReportDocument.Section {
    guard let alignment = assessment.alignment else {
      let none: Phrase = "Not looked at: no strategy was read."
      return .init(title: "Strategy", blocks: [.paragraph(none)])
    }
    var blocks: [ReportDocument.Block] = [.paragraph(Phrase(Self.sentence(alignment.note)))]
    blocks.append(.paragraph(summary(of: alignment)))
    let taken = detail == .full ? alignment.objectives : alignment.objectives.filter { $0.stance != "silent" }
    if !taken.isEmpty { blocks.append(.table(table(of: taken))) }

    return .init(title: "Strategy: \(alignment.strategy)", blocks: blocks + remarks(on: alignment))
  }

  private func summary(of alignment: Assessment.AlignmentSummary) -> Phrase {
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

  private func percent(_ value: Double) -> String { Figures.share(value / 100) }

  private func table(of objectives: [Assessment.ObjectiveLine]) -> ReportDocument.Table {
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Objective"), .init(title: "Stance"), .init(title: "Net", isNumeric: true), .init(title: "Links"),
    ]
    let rows = objectives.map { objective in
      let target = detail == .full && !objective.target.isEmpty ? ": \(objective.target)" : ""
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

  private func remarks(on alignment: Assessment.AlignmentSummary) -> [ReportDocument.Block] {
    let lines =
      proposals(in: alignment)
      + alignment.asserted.map { Phrase("Asserted, not counted (no effect behind it): \($0)") }
      + alignment.tensions.map { Phrase("Tension inside the strategy: \($0)") } + alignment.notes.map { Phrase($0) }
    return lines.isEmpty ? [] : [.list(lines)]
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
