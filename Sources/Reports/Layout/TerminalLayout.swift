/// Lays a report out in lines for a terminal.
struct TerminalLayout {
  private let paint: Paint
  private let width: Int

  /// Fewer than 40 columns are not tried: the tables could not be read.
  init(style: Style, width: Int) {
    paint = Paint(style: style)
    self.width = max(40, min(width, 400))
  }

  /// The report, each line ended by a line feed.
  func text(of document: ReportDocument) -> String {
    var lines = lines(of: Phrase(document.kind.uppercased(), .quiet), indent: 0)
    lines += self.lines(of: .strong(document.title), indent: 0)
    lines += blocks(document.opening, indent: 0)
    for section in document.sections {
      lines += ["", paint.line(wrapped(.strong(section.title.uppercased()), width).first)]
      lines += blocks(section.blocks, indent: 2)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func blocks(_ all: [ReportDocument.Block], indent: Int) -> [String] {
    let blocks = all.filter { if case .picture = $0 { false } else { true } }
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, isSetApart(block, after: blocks[index - 1]) { lines.append("") }
      lines += self.lines(of: block, indent: indent)
    }
    return lines
  }

  /// An empty line goes above a heading or a lead and around a table; notes and paragraphs stand close.
  private func isSetApart(_ block: ReportDocument.Block, after previous: ReportDocument.Block) -> Bool {
    switch (previous, block) {
    case (.heading, _): false
    case (_, .heading), (_, .lead), (.table, _), (_, .table): true
    default: false
    }
  }

  private func lines(of block: ReportDocument.Block, indent: Int) -> [String] {
    switch block {
    case .heading(let text): lines(of: .strong(text), indent: indent)
    case .lead(let phrase), .paragraph(let phrase): lines(of: phrase, indent: indent)
    case .list(let items): items.flatMap { lines(of: $0, indent: indent + 2, sign: Phrase("- ")) }
    case .note(let note): lines(of: note, indent: indent)
    case .table(let table):
      TerminalTable(table: table, width: width - indent, paint: paint).lines.map { pad(indent) + $0 }
    case .picture: []
    }
  }

  private func lines(of note: ReportDocument.Note, indent: Int) -> [String] {
    let sign = note.mark.sign + pad(max(1, Self.signColumns - note.mark.sign.count))
    let inset = note.mark == .item ? indent + 2 : indent + Self.signColumns
    let head = note.mark == .item ? Phrase("- ") : Phrase(sign, note.mark.tone)
    return lines(of: note.title, indent: inset, sign: head) + note.lines.flatMap { lines(of: $0, indent: inset) }
  }

  /// Wraps a phrase; a sign stands in the indent of the first line.
  private func lines(of phrase: Phrase, indent: Int, sign: Phrase? = nil) -> [String] {
    let columns = sign.map { $0.spans.reduce(0) { $0 + DisplayWidth.of($1.text) } } ?? 0
    return wrapped(phrase, width - indent).enumerated().map { index, line in
      guard index == 0, let sign else { return pad(indent) + paint.line(line) }
      return pad(indent - columns) + sign.spans.map { paint.span($0) }.joined() + paint.line(line)
    }
  }

  private func wrapped(_ phrase: Phrase, _ width: Int) -> [LineWrap.Line] { LineWrap(width: width).lines(of: phrase) }

  private func pad(_ columns: Int) -> String { String(repeating: " ", count: max(0, columns)) }

  private static let signColumns = 4
}
