extension SourceFile {
  /// The widest excerpt of a line, in terminal columns.
  static let excerptWidth = 100

  /// The line at a place or, if it is long, the part around the place with "…" at the cut ends.
  /// `column` is the column at which the text begins. Nil when there is no such line.
  func excerpt(around mark: SourceMark) -> (text: String, column: Int)? {
    guard let line = byteRange(ofLine: mark.line) else { return nil }
    if line.count <= Self.excerptWidth { return (String(decoding: bytes[line], as: UTF8.self), 1) }
    let caret = byteOffset(ofColumn: mark.column, in: line)
    let before = scalars(in: boundary(max(line.lowerBound, caret - 500))..<caret)
    let after = scalars(in: caret..<boundary(min(line.upperBound, caret + 500)))
    let widths = (before + after).map(DisplayWidth.columns)
    let shown = Self.window(widths: widths, around: before.count)
    var text = Array((before + after)[shown])
    let column = mark.column - before.count + shown.lowerBound
    if column > 1, !text.isEmpty { text[0] = "…" }
    let isCutAfter = shown.upperBound < widths.count || boundary(caret + 500) < line.upperBound
    if isCutAfter, text.count > 1 { text[text.count - 1] = "…" }
    return (String(String.UnicodeScalarView(text)), max(column, 1))
  }

  /// The largest range that holds position `center`, is at most `excerptWidth` columns wide,
  /// and has about six tenths of them before the center.
  private static func window(widths: [Int], around center: Int) -> Range<Int> {
    var (start, end, used) = (center, center, 0)
    func fits(_ position: Int, _ limit: Int) -> Bool { used + widths[position] <= limit }
    while start > 0, fits(start - 1, excerptWidth * 6 / 10) {
      start -= 1
      used += widths[start]
    }
    while end < widths.count, fits(end, excerptWidth) {
      used += widths[end]
      end += 1
    }
    while start > 0, fits(start - 1, excerptWidth) {
      start -= 1
      used += widths[start]
    }
    return start..<end
  }

  /// The byte at which a column begins, at most the end of the line.
  private func byteOffset(ofColumn column: Int, in line: Range<Int>) -> Int {
    var remaining = column
    for offset in line where bytes[offset] & 0xC0 != 0x80 {
      remaining -= 1
      if remaining <= 0 { return offset }
    }
    return line.upperBound
  }

  /// The offset, or the nearest one before it, at which a character begins.
  private func boundary(_ offset: Int) -> Int {
    guard offset < bytes.count else { return bytes.count }
    var start = offset
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func scalars(in range: Range<Int>) -> [Unicode.Scalar] {
    guard !range.isEmpty else { return [] }
    return Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars)
  }
}
