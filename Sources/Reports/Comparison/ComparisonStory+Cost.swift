import Impact

/// Impact per pound, printed only where somebody states costs.
extension ComparisonStory {
  var childYears: ReportDocument.Section? {
    guard let years = comparison.portfolio?.childYears, let costs = report.costs else { return nil }
    let sources = Dictionary(costs.costs.map { ($0.proposal, $0.source) }) { first, _ in first }
    let rows = years.map { line -> [Phrase] in
      [
        name(line.proposal), Phrase(line.childYears.map { Figures.grouped(Self.whole($0)) } ?? "\u{2013}"),
        Phrase(line.cost.map { "\u{A3}" + Figures.grouped(Self.whole($0)) } ?? "not stated"),
        Phrase(line.perMillionPounds.map { Figures.grouped(Self.whole($0)) } ?? "\u{2013}"),
        Phrase(sources[line.proposal] ?? ""),
      ]
    }
    let columns =
      [nameColumn] + numbers(["SD-child-years", "Cost", "SD-child-years per \u{A3}1 million"])
      + words(["Source of the cost"])
    return .init(
      title: "Impact per pound, as asked for",
      blocks: [
        .paragraph(
          Phrase(
            "Costs stated by \(costs.who) on \(Day.words(costs.when)): \(AssessmentStory.sentence(costs.prices)) \(Self.notValue)"
          )),
        .table(.init(columns: columns, rows: rows)),
      ])
  }

  private static func whole(_ value: Double) -> Int { Int(exactly: value.rounded()) ?? 0 }

  private static let notValue =
    "One SD-child-year is a change of one standard deviation for one child in one year, discounted. It is not value for "
    + "money; a score is never divided by money, because its scale flattens and would favour small schemes."
}
