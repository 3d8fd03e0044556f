internal import YAMLReading

/// Writes texts into YAML so that they read back as they were: without quotes where nobody could take them for
/// anything else, in double quotes otherwise.
enum YAMLText {
  /// A text after `key:`, or after the dash of a list.
  static func block(_ text: String) -> String { isPlain(text, ", ") ? text : quoted(text) }

  /// A text between brackets or braces.
  static func flow(_ text: String) -> String { isPlain(text, " ") ? text : quoted(text) }

  /// A list between brackets.
  static func list(_ items: [String]) -> String { "[" + items.map(flow).joined(separator: ", ") + "]" }

  /// A text in double quotes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if mustBeEscaped(scalar.value) {
          result += "\\u" + hexadecimal(scalar.value)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Whether no reader of YAML could take the text for a number, a word of its own or several things.
  private static func isPlain(_ text: String, _ separators: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    if FuzzyDate(text) != nil { return text.utf8.count > 4 }
    let isSafe = text.utf8.allSatisfy {
      isLetterOrDigit($0) || "-_./()+".utf8.contains($0) || separators.utf8.contains($0)
    }
    return isSafe && isLetter(first) && last != 0x20 && !words.contains(text.lowercased())
  }

  /// Words that some version of YAML takes for a truth value or for nothing.
  private static let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

  /// Characters that cannot stand in a YAML file as they are.
  private static func mustBeEscaped(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (48...57).contains(byte) }
}
