internal import YAMLReading

/// Turns rows into the nodes that records of a register are made of, and reads them as such.
struct TableRowReader {
  let header: TableHeader
  let file: SourceFile
  let vocabulary: CampaignVocabulary
  let bodies: BodyNames
  let problems: Problems
  let sources: TableSources

  /// The campaign of a row; nil when one of the fields every record needs is missing. All mistakes are reported.
  func read(_ row: CSVRow) -> CampaignEntry? {
    var record = TableRecord(file: file, problems: problems)
    for (column, cell) in zip(header.columns, row.cells) where !cell.isBlank(in: file.bytes) {
      switch column {
      case .known(let column): record.add(column, cell)
      case .unnamed: problems.error(Message.unnamed, at: cell.mark, in: file, help: Message.unnamedHelp)
      case .unknown: break
      }
    }
    let node = record.node(at: row.mark)
    let reader = CampaignReader(
      vocabulary: vocabulary, bodies: bodies, sources: sources.pages(of: record), file: file, problems: problems)
    return reader.read(node)
  }
}

private enum Message {
  static let unnamed = "This cell stands in a column without a name"
  static let unnamedHelp = "Name the column in the first row, or empty the cell."
}
