/// Checks the bytes before libyaml sees them: size, encoding and characters.
///
/// Line separators other than LF and CR are refused because libyaml counts them as
/// line ends and editors do not, so that every later place would be wrong. A table may hold them.
struct InputCheck {
  private let file: SourceFile
  private let problems: Problems
  private var line = 1
  private var column = 1

  /// Whether the bytes may be parsed; reports what is wrong with them.
  static func accepts(
    _ file: SourceFile, limit: Int = YAMLReader.maximumBytes, problems: Problems
  ) -> Bool {
    if file.bytes.count > limit {
      problems.report(Message.tooLarge(limit), at: nil, in: file, help: Message.tooLargeHelp)
    } else if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      problems.report(Message.utf16, at: SourceMark(line: 1, column: 1), in: file, help: Message.saveAsUTF8)
    } else if file.bytes.count == SourceFile.byteOrderMarkLength(file.bytes) {
      problems.report(Message.empty, at: nil, in: file, help: Message.emptyHelp)
    } else {
      var check = InputCheck(file: file, problems: problems)
      check.walk()
    }
    return !problems.hasErrors
  }

  private init(file: SourceFile, problems: Problems) {
    self.file = file
    self.problems = problems
  }

  /// Stops at the first byte that is not UTF-8: one wrong encoding makes hundreds of wrong bytes.
  private mutating func walk() {
    file.bytes.withUnsafeBufferPointer { bytes in
      var index = SourceFile.byteOrderMarkLength(file.bytes)
      while index < bytes.count {
        let byte = bytes[index]
        if column > 1, index + 8 <= bytes.count, Self.isPlain(UnsafeRawBufferPointer(bytes), index) {
          index += 8
          column += 8
        } else if byte >= 0x20, byte < 0x7F {
          if column == 1, byte == UInt8(ascii: "%"), !isTable { checkDirective(bytes[index...]) }
          index += 1
          column += 1
        } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          index += Self.lineBreakLength(bytes, index)
          line += 1
          column = 1
        } else {
          guard let (value, length) = Self.decode(bytes, index) else { return reportEncoding(byte) }
          checkCharacter(value)
          index += length
          column += 1
        }
      }
    }
  }

  /// Whether the next eight bytes are all printable ASCII, looked at as one word.
  private static func isPlain(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let highBits: UInt64 = 0x8080_8080_8080_8080
    guard word & highBits == 0 else { return false }
    let hasControl = (word &- 0x2020_2020_2020_2020) & highBits != 0
    let hasDelete = (word &+ 0x0101_0101_0101_0101) & highBits != 0
    return !hasControl && !hasDelete
  }

  private static func lineBreakLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let isPair = bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    return isPair ? 2 : 1
  }

  /// One character of well-formed UTF-8 (Unicode standard, table 3-7); nil when the bytes are not.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, length: Int)? {
    let lead = bytes[index]
    let (length, smallest): (Int, UInt32)
    switch lead {
    case 0..<0x80: return (UInt32(lead), 1)
    case 0xC2...0xDF: (length, smallest) = (2, 0x80)
    case 0xE0...0xEF: (length, smallest) = (3, 0x800)
    case 0xF0...0xF4: (length, smallest) = (4, 0x10000)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return value >= smallest && Unicode.Scalar(value) != nil ? (value, length) : nil
  }

  private var isTable: Bool { file.notation == .table }

  private func checkCharacter(_ value: UInt32) {
    switch value {
    case 0x09: return
    case 0x2028...0x2029 where isTable, 0xFEFF where isTable, 0xFFFE...0xFFFF where isTable: return
    case 0x00: report(Message.nul, help: Message.nulHelp)
    case 0x85, 0x2028, 0x2029: report(Message.separator(Message.code(value)), help: Message.separatorHelp)
    case 0xFEFF: report(Message.strayByteOrderMark, help: Message.removeHelp)
    case 0x00..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF:
      report(Message.control(Message.code(value)), help: Message.removeHelp)
    default: return
    }
  }

  /// Tag directives only serve tags the reader refuses, and libyaml's time grows with their square.
  private func checkDirective(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
    if rest.starts(with: "%TAG".utf8) { report(Message.tagDirective, help: Message.tagDirectiveHelp) }
  }

  private func reportEncoding(_ byte: UInt8) {
    report(Message.encoding(byte), help: Message.saveAsUTF8)
  }

  private func report(_ message: @autoclosure () -> String, help: String) {
    problems.report(message(), at: SourceMark(line: line, column: column), in: file, help: help)
  }
}

private enum Message {
  static let tooLargeHelp = "Split it into several files."
  static let utf16 = "the file is encoded as UTF-16; only UTF-8 is read"
  static let saveAsUTF8 = "Save the file as UTF-8: most editors offer this under “Save as” or “Encoding”."
  static let empty = "the file is empty"
  static let emptyHelp = "Write the document, or check that this is the right file."
  static let nul = "the file contains a NUL byte here, so it is not a text file or was damaged"
  static let nulHelp = "Delete the character, or check that this is the right file."
  static let separatorHelp =
    "Delete it or start a new line; such characters often come with text pasted from a document."
  static let strayByteOrderMark = "the file contains an invisible byte order mark (U+FEFF) here"
  static let removeHelp = "Delete the character; your editor may show it only when invisible characters are shown."
  static let tagDirective = "%TAG directives are not read"
  static let tagDirectiveHelp = "Remove the line; values need no tags here."

  static func tooLarge(_ limit: Int) -> String {
    "the document is larger than \(limit / 1_048_576) MiB, the most that is read"
  }
  static func separator(_ code: String) -> String { "the file contains an invisible line separator (\(code)) here" }
  static func control(_ code: String) -> String { "the file contains an invisible control character (\(code)) here" }
  static func encoding(_ byte: UInt8) -> String {
    "the byte 0x\(String(byte, radix: 16, uppercase: true)) here is not valid UTF-8"
  }

  static func code(_ value: UInt32) -> String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
