import Impact

/// What the comparison was made from, and what it is not.
extension ComparisonStory {
  var provenance: ReportDocument.Section {
    let inputs = comparison.inputs
    let roles = inputs.reduce(into: [String]()) { if !$0.contains($1.role) { $0.append($1.role) } }
    let lines = roles.flatMap { role -> [String] in
      let files = inputs.filter { $0.role == role }
      return detail == .full || files.count == 1
        ? files.map { "\(role) \($0.path) \(AssessmentStory.short($0.sha256))" }
        : ["\(role): \(Figures.count(files.count, "file"))"]
    }
    let made =
      comparison.tool.map { [ReportDocument.Block.paragraph(Phrase(AssessmentStory.made(by: $0), .quiet))] } ?? []
    return .init(
      title: "What this was made from",
      blocks: [.paragraph("Files, with the first digits of each SHA-256:"), .list(lines.map { Phrase($0) })] + made)
  }

  var limits: ReportDocument.Section {
    .init(title: "What the ranking is not", blocks: [.list(Self.notThis)])
  }

  private static let notThis: [Phrase] = [
    "Not a decision: it orders what was assessed by one stated rule. Whoever chooses otherwise records it with a reason.",
    "Not value for money: costs are not in it.",
    "Not a test of compliance with children's rights: a good place cannot license a breach.",
    "Not precise: scores are whole points with wide intervals; a lead of a point or two is no lead.",
    "Not complete: a blank is not a zero, and what nobody proposed is not compared.",
  ]
}
