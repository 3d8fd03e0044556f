import Impact

/// Differences between options, what the comparison was made from, and what it is not.
extension ComparisonStory {
  var differences: [ReportDocument.Section] {
    guard isOptions else { return [] }
    let blocks = report.differences.flatMap { difference -> [ReportDocument.Block] in
      let rows = difference.domains.flatMap { domain in
        domain.parts.map { part in
          [
            Phrase(AssessmentStory.capitalised(domain.domain)), Phrase(part.change),
            Phrase(Self.tenths(part.points), part.points < 0 ? .harm : .benefit),
            Phrase(Self.tenths(domain.difference)),
          ]
        }
      }
      let heading = "\(label(difference.option).title), against \(label(difference.against).title)"
      guard !rows.isEmpty else { return [.heading(heading), .paragraph("No score differs.")] }
      let columns = words(["Domain", "Change"]) + numbers(["Points from it", "Difference of the score"])
      return [.heading(heading), .table(.init(columns: columns, rows: rows))]
    }
    return [.init(title: "Why the options differ", blocks: [.paragraph(Self.exact)] + blocks)]
  }

  /// Differences between options are often less than a point, and their parts add up: one decimal is kept here.
  private static func tenths(_ value: Double) -> String {
    let text = Figures.decimal(value, places: 1)
    return value > 0.05 ? "+" + text : text == "\(Figures.minus)0.0" ? "0.0" : text
  }

  private static let exact: Phrase =
    "Each change's points are its exact share (Shapley) of the difference; they add up to it. They are shares of a number, "
    + "not of a child's life. Tenths of a point are shown here only because differences are small."

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
