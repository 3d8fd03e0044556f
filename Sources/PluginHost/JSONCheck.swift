/// Tells whether bytes are one JSON value (RFC 8259) in UTF-8, and if not, where they stop being one.
///
/// A check and not a parser: nothing is built, nothing recurses, and every byte is looked at once, so that a module's
/// answer costs the host no more than its length.
struct JSONCheck {
  /// Levels of nesting after which an answer is refused: no honest item needs them, and decoders recurse.
  static let depthLimit = 128

  /// The first mistake, or `nil` when the bytes are JSON.
  static func mistake(in bytes: [UInt8]) -> JSONMistake? {
    bytes.withUnsafeBufferPointer { buffer in
      var check = JSONCheck(bytes: buffer)
      do throws(JSONMistake) {
        try check.document()
        return nil
      } catch {
        return error
      }
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var open: [UInt8] = []

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func document() throws(JSONMistake) {
    repeat { while try opensWithValue() {} } while try moreAfterValue()
    guard at == bytes.count else { throw .unexpected(at, wanted: "the end") }
  }

  /// Reads one value. True when it was only the opening of one, and the first value inside must follow.
  private mutating func opensWithValue() throws(JSONMistake) -> Bool {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try opening()
    case UInt8(ascii: "\""): try string()
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): try number()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: throw .unexpected(at, wanted: "a value")
    }
    return false
  }

  private mutating func opening() throws(JSONMistake) -> Bool {
    let closer = bytes[at] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard open.count < Self.depthLimit else { throw .tooDeep(at) }
    at += 1
    skipSpace()
    if next == closer {
      at += 1
      return false
    }
    open.append(closer)
    if closer == UInt8(ascii: "}") { try key() }
    return true
  }

  /// After a value: closes what ends here. True when a comma says that another value follows.
  private mutating func moreAfterValue() throws(JSONMistake) -> Bool {
    skipSpace()
    while let closer = open.last {
      if next == closer {
        open.removeLast()
        at += 1
        skipSpace()
        continue
      }
      guard next == UInt8(ascii: ",") else {
        throw .unexpected(at, wanted: "a comma or \(closer == UInt8(ascii: "}") ? "}" : "]")")
      }
      at += 1
      if closer == UInt8(ascii: "}") { try key() }
      return true
    }
    return false
  }

  private mutating func key() throws(JSONMistake) {
    skipSpace()
    guard next == UInt8(ascii: "\"") else { throw .unexpected(at, wanted: "a key in double quotes") }
    try string()
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw .unexpected(at, wanted: "a colon") }
    at += 1
  }

  private mutating func string() throws(JSONMistake) {
    at += 1
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw .controlCharacter(at)
      case 0..<0x80: at += 1
      default: try character()
      }
    }
    throw .unexpected(at, wanted: "the closing double quote")
  }

  private mutating func escape() throws(JSONMistake) {
    at += 1
    switch next {
    case UInt8(ascii: "u"):
      at += 1
      for _ in 0..<4 {
        guard let digit = next, isHexadecimal(digit) else { throw .unexpected(at, wanted: "a hexadecimal digit") }
        at += 1
      }
    case let byte? where "\"\\/bfnrt".utf8.contains(byte): at += 1
    default: throw .unexpected(at, wanted: "an escape such as \\n")
    }
  }

  /// One character of two to four bytes, well formed by table 3-7 of the Unicode Standard.
  private mutating func character() throws(JSONMistake) {
    let start = at
    let first = bytes[at]
    let (count, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: throw .notUTF8(start)
    }
    guard start + count <= bytes.count, second.contains(bytes[start + 1]) else { throw .notUTF8(start) }
    for index in (start + 2)..<max(start + count, start + 2) where !(0x80...0xBF).contains(bytes[index]) {
      throw .notUTF8(start)
    }
    at = start + count
  }

  private mutating func number() throws(JSONMistake) {
    if next == UInt8(ascii: "-") { at += 1 }
    if next == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(JSONMistake) {
    guard let first = next, isDigit(first) else { throw .unexpected(at, wanted: "a digit") }
    while let byte = next, isDigit(byte) { at += 1 }
  }

  private mutating func word(_ word: StaticString) throws(JSONMistake) {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw .unexpected(at, wanted: "\(word)") }
      at += 1
    }
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
