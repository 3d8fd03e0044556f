internal import Impact
internal import PluginSDK

extension AnswerDecoding {
  /// More than this is no table that a person reads.
  private static let most = (rows: 500, columns: 40, sentences: 100)

  /// A module's table; one that is too large, or whose rows do not fit its columns, breaks the rules.
  func table(_ table: AnswerTable) throws -> Assessment.ReaderTable {
    let ids = Set(table.columns.map(\.id))
    guard ids.count == table.columns.count, !ids.isEmpty else {
      throw Broken(reason: "is a table whose columns have no names of their own.")
    }
    guard table.rows.count <= Self.most.rows, ids.count <= Self.most.columns,
      table.lead.count + table.notes.count <= Self.most.sentences
    else { throw Broken(reason: "is a table of more than \(Self.most.rows) rows or \(Self.most.columns) columns.") }
    guard table.rows.allSatisfy({ Set($0.keys) == ids }) else {
      throw Broken(reason: "is a table with a row that does not fit its columns.")
    }
    return Assessment.ReaderTable(
      id: text(table.id), title: text(table.title), detail: detail(table.detail), lead: table.lead.map(text),
      columns: table.columns.map(column), rows: table.rows.map { $0.mapValues(cell) }, notes: table.notes.map(text),
      place: Assessment.Spot(try mark(table.at)))
  }

  private func column(_ column: AnswerTable.Column) -> Assessment.ReaderTable.Column {
    Assessment.ReaderTable.Column(
      id: column.id, title: text(column.title), unit: unit(column.unit), detail: detail(column.detail))
  }

  private func cell(_ cell: AnswerTable.Cell) -> Assessment.ReaderTable.Cell {
    switch cell {
    case .text(let words): .text(text(words))
    case .number(let number): .number(number)
    case .empty: .empty
    }
  }

  private func detail(_ detail: AnswerTable.Detail) -> Assessment.ReaderTable.Detail {
    switch detail {
    case .standard: .standard
    case .full: .full
    case .data: .data
    }
  }

  private func unit(_ unit: AnswerTable.Unit) -> Assessment.ReaderTable.Unit {
    switch unit {
    case .text: .text
    case .pounds: .pounds
    case .poundsChange: .poundsChange
    case .percent: .percent
    }
  }
}
