internal import YAMLReading

/// One cell of a table: where its text stands in the file.
struct CSVCell {
  /// The bytes of the text, without the quotes around it and without a spreadsheet guard (``CSVText``).
  var range: Range<Int>
  /// Where the text begins.
  var mark: SourceMark
  /// Whether two quotes in a row stand for one.
  var isQuoted: Bool
}

extension CSVCell {
  /// The text's bytes.
  func text(in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      text.append(bytes[index])
      index += isQuoted && bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return text
  }

  /// Whether there is nothing but white space in it.
  func isBlank(in bytes: [UInt8]) -> Bool { bytes[range].allSatisfy(\.isCellSpace) }

  /// The cell without the apostrophe that keeps a spreadsheet from taking its text for a formula.
  func unguarded(in bytes: [UInt8]) -> CSVCell {
    guard CSVText.isGuarded(bytes[range]) else { return self }
    var cell = self
    cell.range = range.lowerBound + 1..<range.upperBound
    cell.mark.column += 1
    return cell
  }
}

extension UInt8 {
  /// Space, tab or a line break.
  var isCellSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
