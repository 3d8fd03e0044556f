/// Small pieces of the sentences people read.
enum Wording {
  /// Text of a document between backticks, cut at 60 characters and safe to print.
  static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(61)
    let shown = scalars.count > 60 ? String(String.UnicodeScalarView(scalars.prefix(59))) + "…" : text
    return "`\(harmless(shown))`"
  }

  /// Up to `limit` words as `a`, `b` or `c`, and how many more there are.
  static func list(_ words: [String], limit: Int = .max) -> String {
    let shown = words.prefix(limit).map(quoted)
    if words.count > shown.count {
      return shown.joined(separator: ", ") + " and \(words.count - shown.count) more"
    }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The text on one line, with characters that could steer a terminal replaced.
  static func harmless(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : harmless($0) }))
  }

  /// The character itself, or U+FFFD for control characters (terminal escapes) and
  /// for those that reorder the text around them, which could hide what a line says.
  static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
    default: scalar
    }
  }

  /// A word for what a node is: "a list", "the number 5", "the text `no`".
  static func description(of node: YAMLNode) -> String {
    switch node.scalar {
    case nil: node.kind == .sequence ? "a list" : "a mapping of keys and values"
    case .null: "empty"
    case .bool: quoted(node.text)
    case .int, .float: "the number \(quoted(node.text))"
    case .string: "the text \(quoted(node.text))"
    }
  }
}
