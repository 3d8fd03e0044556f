/// Lays a table out in columns that fit the terminal; cells wrap.
struct TerminalTable {
  let table: ReportDocument.Table
  let width: Int
  let paint: Paint

  /// Header, rule and rows.
  var lines: [String] {
    let widths = columnWidths
    let header = row(table.columns.map { Phrase($0.title, .strong) }, widths)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return header + [rule] + table.rows.flatMap { row($0, widths) }
  }

  private func row(_ cells: [Phrase], _ widths: [Int]) -> [String] {
    let columns = cells.indices.map { lines(of: cells[$0], table.columns[$0], widths[$0]) }
    return (0..<(columns.map(\.count).max() ?? 0)).map { height in
      let parts = columns.indices.map { index in
        let line = columns[index].indices.contains(height) ? columns[index][height] : LineWrap.Line()
        return padded(line, widths[index], toTheRight: table.columns[index].isNumeric)
      }
      return trimmedEnd(parts.joined(separator: Self.gap))
    }
  }

  /// A cell that must stay on one line is cut, and ends in an ellipsis where something was left out. A name that is too
  /// long for the line is cut in the middle, for names that begin alike often differ at the end.
  private func lines(of cell: Phrase, _ column: ReportDocument.Table.Column, _ width: Int) -> [LineWrap.Line] {
    let whole = LineWrap(width: width).lines(of: cell)
    guard column.isOneLine, whole.count > 1, width > 1 else { return whole }
    if let name = cell.spans.first, DisplayWidth.of(name.text) >= width {
      var line = LineWrap.Line()
      let cut = Self.middleCut(name.text, to: width)
      line.add(cut, name.tone, DisplayWidth.of(cut))
      return [line]
    }
    var cut = LineWrap(width: width - 1).lines(of: cell)[0]
    cut.add("\u{2026}", cut.spans.last?.tone ?? .plain, 1)
    return [cut]
  }

  private static func middleCut(_ text: String, to width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    var (head, tail) = (text.prefix(width), text.suffix(width))
    while DisplayWidth.of(String(head)) > width / 2 { head.removeLast() }
    while DisplayWidth.of(String(tail)) > width - 1 - DisplayWidth.of(String(head)) { tail.removeFirst() }
    return head + "\u{2026}" + tail
  }

  private func padded(_ line: LineWrap.Line, _ columns: Int, toTheRight: Bool) -> String {
    let space = String(repeating: " ", count: max(0, columns - line.width))
    return toTheRight ? space + paint.line(line) : paint.line(line) + space
  }

  private func trimmedEnd(_ text: String) -> String {
    guard let end = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...end])
  }

  /// Natural widths; where the table does not fit, the heads of numbers wrap first, then the widest column of words gives
  /// way until it does.
  private var columnWidths: [Int] {
    var widths = table.columns.indices.map { index in
      min(width, max(1, ([Phrase(table.columns[index].title)] + table.rows.map { $0[index] }).map(natural).max() ?? 1))
    }
    let available = max(widths.count, width - Self.gap.count * (widths.count - 1))
    for index in widths.indices where table.columns[index].isNumeric {
      let excess = widths.reduce(0, +) - available
      widths[index] -= max(0, min(excess, widths[index] - leastWidth(ofNumbers: index)))
    }
    while widths.reduce(0, +) > available, let widest = widestColumn(widths) { widths[widest] -= 1 }
    return widths
  }

  /// The widest number, or the widest word above it; a head of several words is not squeezed into a word a line.
  private func leastWidth(ofNumbers index: Int) -> Int {
    let title = table.columns[index].title
    let words = title.split(separator: " ").map { DisplayWidth.of(String($0)) }
    let head = min(natural(Phrase(title)), Self.narrowHead)
    return max(head, (words + table.rows.map { natural($0[index]) }).max() ?? 1)
  }

  private func widestColumn(_ widths: [Int]) -> Int? {
    let words = widths.indices.filter { !table.columns[$0].isNumeric && widths[$0] > Self.narrowest }
    return (words.isEmpty ? widths.indices.filter { widths[$0] > 1 } : words).max { widths[$0] < widths[$1] }
  }

  private func natural(_ phrase: Phrase) -> Int {
    let lines = LineWrap(width: width).lines(of: phrase)
    return lines.map(\.width).max() ?? 0
  }

  private static let gap = "  "
  private static let narrowest = 8
  private static let narrowHead = 9
}
