internal import YAMLReading

/// One record while its cells are turned into nodes.
struct TableRecord {
  /// Items of the two columns of pages.
  private(set) var pages: [[CellPart]] = []
  /// Codes of pages that the record names.
  private(set) var codes: Set<String> = []

  private let file: SourceFile
  private let problems: Problems
  private var builder: NodeBuilder
  private var entries: [(key: NodeBuilder.Part, value: NodeBuilder.Part)] = []

  init(file: SourceFile, problems: Problems) {
    self.file = file
    self.problems = problems
    builder = NodeBuilder(file: file)
  }

  /// Takes the cell of a column.
  mutating func add(_ column: CampaignColumn, _ cell: CSVCell) {
    guard let value = value(column, cell) else { return }
    entries.append((builder.scalar(column.key, at: cell.mark), value))
  }

  /// The record as a mapping.
  mutating func node(at mark: SourceMark) -> YAMLNode {
    let root = builder.mapping(entries, at: mark)
    return builder.node(root)
  }

  /// A page as a mapping; `more` may stand several times.
  mutating func node(ofPage item: [CellPart]) -> YAMLNode {
    let page = mapping(item, listing: "more")
    return builder.node(page)
  }

  private mutating func value(_ column: CampaignColumn, _ cell: CSVCell) -> NodeBuilder.Part? {
    switch column.form {
    case .text:
      return scalar(CellText(bytes: cell.text(in: file.bytes), mark: cell.mark))
    case .word: return scalar(word(cell))
    case .flag: return scalar(word(cell), isPlain: true)
    case .date: return date(word(cell))
    case .ages: return ages(word(cell), column.name)
    case .list:
      let texts = CellScanner.list(cell, in: file.bytes).map { scalar($0) }
      return builder.sequence(isEmptyOnPurpose(cell) ? [] : texts, at: cell.mark)
    case .part:
      let items = CellScanner.parts(cell, in: file.bytes)
      for item in items.dropFirst() { reportSecond(item, column.name) }
      return items.first.map { mapping($0) }
    case .parts:
      let items = CellScanner.parts(cell, in: file.bytes).map { mapping($0) }
      return builder.sequence(items, at: cell.mark)
    case .sources:
      let items = CellScanner.parts(cell, in: file.bytes)
      pages += items
      let codes = items.compactMap(TableSources.code)
      self.codes.formUnion(codes.map(\.string))
      return builder.sequence(codes.map { scalar($0) }, at: cell.mark)
    case .otherSources:
      pages += CellScanner.parts(cell, in: file.bytes)
      return nil
    case .asOf: return nil
    }
  }

  private func word(_ cell: CSVCell) -> CellText {
    var text = CellText(bytes: cell.text(in: file.bytes), mark: cell.mark)
    let spaces = text.bytes.prefix { $0 == 0x20 }.count
    text.bytes = Array(String(decoding: text.bytes, as: UTF8.self).trimmed.utf8)
    text.mark.column += spaces
    return text
  }

  private mutating func scalar(_ text: CellText, isPlain: Bool = false) -> NodeBuilder.Part {
    builder.scalar(text.bytes, isPlain: isPlain, at: text.mark, width: text.width)
  }

  /// A date; one with its precision behind a space, `2020-06 season`, becomes a mapping as in YAML.
  private mutating func date(_ text: CellText) -> NodeBuilder.Part {
    guard let space = text.bytes.firstIndex(of: 0x20), [4, 7, 10].contains(space) else { return scalar(text) }
    let first = CellText(bytes: Array(text.bytes[..<space]), mark: text.mark)
    var precision = CellText(bytes: Array(text.bytes[space...].drop { $0 == 0x20 }), mark: text.mark)
    precision.mark.column += text.width - precision.width
    var day = first
    if first.bytes.count == 4 { day.bytes += "-01-01".utf8 }
    if first.bytes.count == 7 { day.bytes += "-01".utf8 }
    return builder.mapping(
      [
        (scalar(key("date", first)), builder.scalar(day.bytes, at: first.mark, width: first.width)),
        (scalar(key("precision", precision)), scalar(precision)),
      ], at: text.mark)
  }

  /// Two ages with `to` or a dash between them.
  private mutating func ages(_ text: CellText, _ name: String) -> NodeBuilder.Part? {
    let digits = text.bytes.split { !(48...57).contains($0) }
    let between = String(decoding: text.bytes, as: UTF8.self).filter { !$0.isASCII || !$0.isNumber }.trimmed
    let isFramed = [text.bytes.first, text.bytes.last].allSatisfy { $0.map { (48...57).contains($0) } ?? false }
    guard digits.count == 2, isFramed, ["to", "-", "–"].contains(between) else {
      problems.error(
        Message.ages(name, text.string), at: text.mark, in: file, length: text.width, help: Message.agesHelp)
      return nil
    }
    let limits = zip(["min", "max"], digits).map { key, number in
      (scalar(self.key(key, text)), builder.scalar(Array(number), isPlain: true, at: text.mark, width: text.width))
    }
    return builder.mapping(limits, at: text.mark)
  }

  /// An item of parts as a mapping; a text alone stays a text, so that the reader says what it should be.
  private mutating func mapping(_ item: [CellPart], listing list: String? = nil) -> NodeBuilder.Part {
    if let only = item.first, item.count == 1, only.key == nil { return scalar(only.value) }
    var seen: [String] = []
    var entries: [(key: NodeBuilder.Part, value: NodeBuilder.Part)] = []
    for part in item where list == nil || part.key?.string != list {
      guard let key = part.key, !seen.contains(key.string) else {
        reportMisplaced(part)
        continue
      }
      seen.append(key.string)
      if key.string == "source" { codes.insert(part.value.string) }
      let isDate = ["start", "end"].contains(key.string)
      entries.append((scalar(key), isDate ? date(part.value) : scalar(part.value)))
    }
    let listed = item.filter { list != nil && $0.key?.string == list }
    if let key = listed.first?.key {
      entries.append((scalar(key), builder.sequence(listed.map { scalar($0.value) }, at: key.mark)))
    }
    return builder.mapping(entries, at: item.first?.start ?? SourceMark(line: 1, column: 1))
  }

  private func key(_ name: String, _ place: CellText) -> CellText {
    CellText(bytes: Array(name.utf8), mark: place.mark)
  }

  private func isEmptyOnPurpose(_ cell: CSVCell) -> Bool {
    let text = file.bytes[cell.range].drop { $0.isCellSpace }
    return text.first == UInt8(ascii: "[") && word(cell).bytes.elementsEqual(CellNotation.emptyList.utf8)
  }

  /// A part without a key, or with one that the item has already.
  private func reportMisplaced(_ part: CellPart) {
    let text = part.key ?? part.value
    problems.error(
      part.key == nil ? Message.keyless(text.string) : Message.repeated(text.string), at: text.mark, in: file,
      length: text.width, help: part.key == nil ? Message.keylessHelp : Message.repeatedHelp)
  }

  private func reportSecond(_ item: [CellPart], _ name: String) {
    guard let start = item.first?.start else { return }
    problems.error(Message.second(name), at: start, in: file, help: Message.secondHelp)
  }
}

extension CellPart {
  /// Where the part begins.
  var start: SourceMark { key?.mark ?? value.mark }
}

private enum Message {
  static let agesHelp = "Write the younger age, `to` and the older age, such as `5 to 11`."
  static let repeatedHelp = "Keep one of the two."
  static let keylessHelp = "Write `key=value` between the bars; put a backslash before a bar that belongs to a text."
  static let secondHelp = "Put a backslash before a semicolon that belongs to a text."
  static func ages(_ name: String, _ text: String) -> String {
    "`\(name)` must be two ages in years, but is `\(text.prefix(60))`"
  }
  static func repeated(_ key: String) -> String { "`\(key.prefix(60))=` stands here a second time" }
  static func keyless(_ text: String) -> String { "`\(text.prefix(60))` does not say what it is" }
  static func second(_ name: String) -> String { "`\(name)` holds one value, but a second begins here" }
}
