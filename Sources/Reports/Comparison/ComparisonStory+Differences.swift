import Impact

/// Why options of one proposal differ from the first.
extension ComparisonStory {
  var differences: [ReportDocument.Section] {
    guard report.optionsOf != nil, !report.differences.isEmpty else { return [] }
    return [
      .init(title: "Why the options differ", blocks: [.paragraph(Self.exact)] + report.differences.flatMap(blocks))
    ]
  }

  private func blocks(of difference: OptionDifference) -> [ReportDocument.Block] {
    let (to, from) = (comparison.title(difference.to), comparison.title(difference.from))
    let heading = ReportDocument.Block.heading("\(to), against \(from)")
    guard !difference.changes.isEmpty else { return [heading, .paragraph("Nothing that is scored differs.")] }
    let rows = difference.changes.map { change in
      [
        Phrase(Self.words(for: change)), Phrase(AssessmentStory.capitalised(change.domain)),
        Phrase(Self.tenths(change.points), change.points < 0 ? .harm : .benefit),
      ]
    }
    let total = [Phrase("All changes together", .strong), "", Phrase(Self.tenths(difference.points), .strong)]
    let columns = words(["Change", "Domain"]) + numbers(["Points of the sum"])
    return [heading, .table(.init(columns: columns, rows: rows + [total]))]
  }

  private static func words(for change: OptionDifference.Change) -> String {
    let effects =
      change.effects.count > 4 ? Figures.count(change.effects.count, "effect") : AssessmentStory.listed(change.effects)
    return switch change.kind {
    case .added: "\(effects) comes in"
    case .removed: "\(effects) falls away"
    case .changed: "\(effects) is another"
    case .others: "\(effects), taken together"
    case .size, .reach, .likelihood, .timing, .evidence, .mitigation: "\(change.kind.rawValue) of \(effects)"
    case .counting: "how \(effects) counts beside others"
    }
  }

  /// Differences between options are often less than a point, and their parts add up: one decimal is kept here.
  private static func tenths(_ value: Double) -> String {
    let text = Figures.decimal(value, places: 1)
    if text == "0.0" || text == "\(Figures.minus)0.0" { return value == 0 ? "0" : "under 0.1" }
    return value > 0 ? "+" + text : text
  }

  private static let exact: Phrase =
    "Each change's points are its exact share of the difference between the weighted sums; they add up to it. They are shares "
    + "of a number, not of a child's life. Tenths of a point are shown here only because the differences are small."
}
