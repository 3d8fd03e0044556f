/// The attributes of a table's parts.
///
/// A table of one or two columns of words, with a rank before them or not, and three to six numbers after them is stacked
/// on a narrow screen: the numbers stand below the words.
/// Such a table names the role of each part, for browsers forget them where parts are not laid out as a table.
struct TableCells {
  private let columns: [ReportDocument.Table.Column]
  /// How many numbers stand below the words; nil where the table scrolls instead.
  private let stacked: Int?

  /// For a table with these columns.
  init(_ columns: [ReportDocument.Table.Column]) {
    self.columns = columns
    let rank = columns.first?.isNumeric == true ? 1 : 0
    let words = columns.dropFirst(rank).prefix { !$0.isNumeric }.count
    let numbers = columns.dropFirst(rank + words)
    let fits = (1...2).contains(words) && (3...6).contains(numbers.count) && numbers.allSatisfy(\.isNumeric)
    stacked = fits ? numbers.count : nil
  }

  /// Of the table itself.
  var table: HTMLBuilder.Attributes {
    stacked.map { ["class": "stack stack-\($0)", "role": "table"] } ?? [:]
  }

  /// Of its head and of its body.
  var group: HTMLBuilder.Attributes { stacked == nil ? [:] : ["role": "rowgroup"] }

  /// Of a row with an id for links, or without.
  func row(id: String? = nil) -> HTMLBuilder.Attributes {
    switch (id, stacked) {
    case (let id?, nil): ["id": id]
    case (let id?, _?): ["id": id, "role": "row"]
    case (nil, nil): [:]
    case (nil, _?): ["role": "row"]
    }
  }

  /// Of a column's heading.
  func columnHeading(_ index: Int) -> HTMLBuilder.Attributes {
    stacked == nil
      ? ["scope": "col", "class": kind(index)] : ["scope": "col", "class": kind(index), "role": "columnheader"]
  }

  /// Of the first cell of a row, its heading.
  var rowHeading: HTMLBuilder.Attributes {
    stacked == nil ? ["scope": "row", "class": kind(0)] : ["scope": "row", "class": kind(0), "role": "rowheader"]
  }

  /// Of another cell.
  func cell(_ index: Int) -> HTMLBuilder.Attributes {
    stacked == nil ? ["class": kind(index)] : ["class": kind(index), "role": "cell"]
  }

  private func kind(_ index: Int) -> String {
    columns.indices.contains(index) && columns[index].isNumeric ? "number" : "words"
  }
}
