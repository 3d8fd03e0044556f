internal import YAMLReading

/// One row of a table; the same value is filled again for every row.
struct CSVRow {
  /// The cells, at most ``CSVRows/maximumCells`` of them.
  var cells: [CSVCell] = []
  /// How many cells the row has.
  var count = 0
  /// Where the row begins.
  var mark = SourceMark(line: 1, column: 1)
  /// Where the row ends.
  var end = SourceMark(line: 1, column: 1)
  /// Whether a mistake in it has been reported, so that its cells mean nothing.
  var isBroken = false
}
