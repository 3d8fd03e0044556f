/// Text from a module, made safe to show: valid UTF-8 without control characters, so that no module can move the
/// cursor or recolour a terminal.
enum PlainText {
  /// The bytes as one line; what is not UTF-8 or is a control character becomes U+FFFD, a tab stays.
  static func line(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(clean)
  }

  /// The bytes as lines, without empty ones.
  static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line($0.last == 0x0D ? $0.dropLast() : $0) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
