import Impact

/// Modules' tables, each a section of its own.
extension AssessmentStory {
  var tables: [ReportDocument.Section] {
    assessment.domains.flatMap { $0.tables ?? [] }.filter { isPrinted($0.detail) }.map(section)
  }

  private func isPrinted(_ mark: Assessment.ReaderTable.Detail) -> Bool {
    switch mark {
    case .standard: detail > .brief
    case .full: detail == .full
    case .data: false
    }
  }

  private func section(_ table: Assessment.ReaderTable) -> ReportDocument.Section {
    let columns = table.columns.filter { isPrinted($0.detail) }
    let rows = table.rows.map { row in columns.map { phrase(row[$0.id] ?? .empty, $0.unit) } }
    let printed = ReportDocument.Table(
      columns: columns.map { .init(title: $0.title, isNumeric: $0.unit != .text) }, rows: rows)
    return .init(
      title: table.title,
      blocks: table.lead.map { .paragraph(Phrase($0)) } + (rows.isEmpty ? [] : [.table(printed)])
        + (table.notes.isEmpty ? [] : [.list(table.notes.map { Phrase($0, .quiet) })]))
  }

  private func phrase(_ cell: Assessment.ReaderTable.Cell, _ unit: Assessment.ReaderTable.Unit) -> Phrase {
    switch cell {
    case .empty: Phrase("\u{2013}")
    case .text(let words): Phrase(words)
    case .number(let number): Phrase(Figures.text(number, unit))
    }
  }
}

extension Figures {
  /// A number of a module's table in its column's unit: "£412.30", "+£10.00", "87%".
  static func text(_ value: Double, _ unit: Assessment.ReaderTable.Unit) -> String {
    switch unit {
    case .text: exact(value)
    case .percent: "\(decimal(value, places: 0))%"
    case .pounds: pounds(value)
    case .poundsChange: (value >= 0.005 ? "+" : "") + pounds(value)
    }
  }

  /// "£1,303.94", a minus before the sign of the currency.
  private static func pounds(_ value: Double) -> String {
    let text = decimal(value.magnitude, places: 2)
    let parts = text.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let whole = Int(parts[0]) else { return text }
    return (value <= -0.005 ? minus : "") + "£\(grouped(whole)).\(parts[1])"
  }
}
