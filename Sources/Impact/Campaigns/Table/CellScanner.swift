internal import YAMLReading

/// Reads what stands inside one cell: items between `;`, each in parts `key=value` between `|`.
///
/// A backslash makes the next character an ordinary one. White space at the ends of a piece does not count unless it
/// comes after a backslash. Pieces without text are passed over, so that a `;` at the end does no harm.
struct CellScanner {
  private let bytes: [UInt8]
  private let cell: CSVCell
  private var index: Int
  private var mark: SourceMark

  /// The inside of a cell of a file with these bytes.
  init(_ cell: CSVCell, in bytes: [UInt8]) {
    self.bytes = bytes
    self.cell = cell
    index = cell.range.lowerBound
    mark = cell.mark
  }

  /// The items of a list.
  static func list(_ cell: CSVCell, in bytes: [UInt8]) -> [CellText] {
    var scanner = CellScanner(cell, in: bytes)
    var items: [CellText] = []
    repeat { items.append(scanner.text(untilBar: false)) } while scanner.skip(semicolon)
    return items.filter { !$0.bytes.isEmpty }
  }

  /// The items of a list whose items have parts.
  static func parts(_ cell: CSVCell, in bytes: [UInt8]) -> [[CellPart]] {
    var scanner = CellScanner(cell, in: bytes)
    var items: [[CellPart]] = []
    repeat { items.append(scanner.item()) } while scanner.skip(semicolon)
    return items.filter { !$0.isEmpty }
  }

  private mutating func item() -> [CellPart] {
    var parts: [CellPart] = []
    repeat {
      let part = part()
      if part.key != nil || !part.value.bytes.isEmpty { parts.append(part) }
    } while skip(Self.bar)
    return parts
  }

  private mutating func part() -> CellPart {
    let start = self
    let key = text(untilEquals: true)
    if key.isKey, skip(Self.equals) {
      return CellPart(key: key, value: text())
    }
    self = start
    return CellPart(value: text())
  }

  /// The text up to the next `;`, `|` or `=`, without white space at its ends.
  private mutating func text(untilBar: Bool = true, untilEquals: Bool = false) -> CellText {
    while let byte = current, byte.isCellSpace { advance() }
    var text = CellText(mark: mark)
    var kept = 0
    while let byte = current, byte != Self.semicolon {
      if untilBar && byte == Self.bar || untilEquals && byte == Self.equals { break }
      advance()
      if byte == Self.backslash, let escaped = current {
        advance()
        text.bytes.append(escaped)
        kept = text.bytes.count
      } else {
        text.bytes.append(byte)
        if !byte.isCellSpace { kept = text.bytes.count }
      }
    }
    text.bytes.removeLast(text.bytes.count - kept)
    return text
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    advance()
    return true
  }

  private var current: UInt8? { index < cell.range.upperBound ? bytes[index] : nil }

  private mutating func advance() {
    let byte = bytes[index]
    let isPair = cell.isQuoted && byte == UInt8(ascii: "\"")
    let isReturnOfPair = byte == 0x0D && index + 1 < cell.range.upperBound && bytes[index + 1] == 0x0A
    index += isPair ? 2 : 1
    if byte == 0x0A || byte == 0x0D && !isReturnOfPair {
      mark = SourceMark(line: mark.line + 1, column: 1)
    } else if isPair {
      mark.column += 2
    } else if byte != 0x0D, index >= bytes.count || bytes[index] & 0xC0 != 0x80 {
      mark.column += 1
    }
  }

  private static var semicolon: UInt8 { UInt8(ascii: ";") }
  private static var bar: UInt8 { UInt8(ascii: "|") }
  private static var equals: UInt8 { UInt8(ascii: "=") }
  private static var backslash: UInt8 { UInt8(ascii: "\\") }
}
