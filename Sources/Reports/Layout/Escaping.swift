import Impact

/// Makes text from outside harmless, at the last moment, for the format in which it is written.
///
/// Titles, remarks and paths come from proposals and from departments' modules. What could go wrong without this file:
/// - an escape sequence (ESC, or a C1 control such as U+009B) recolours the terminal, clears it, or writes to it;
/// - a carriage return or a backspace overwrites what was printed before, so that a finding disappears;
/// - a bidirectional override shows words in another order than they are stored ("Trojan source");
/// - an invisible character makes two different names look alike;
/// - a line break forges a line of the report, a heading, or a row of a table;
/// - in Markdown, a title becomes a link, an image that reports who opened it, raw HTML, a table cell or a heading,
///   and an at sign summons a stranger to the page;
/// - in HTML and SVG, a name becomes a script, a frame or a style, or ends the attribute that it stands in;
/// - in CSV, a cell that begins like a formula is run by the spreadsheet that opens it.
enum Escaping {
  /// One line without control characters: each becomes a space or the replacement character.
  static func plain(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreak(scalar) {
        clean.append(" ")
      } else {
        clean.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(clean)
  }

  /// One line of Markdown text that shows exactly these characters.
  static func markdown(_ text: String) -> String {
    var clean = ""
    for character in plain(text) {
      switch character {
      case "&": clean += "&amp;"
      case "<": clean += "&lt;"
      case ">": clean += "&gt;"
      // A word joiner after the sign keeps GitHub from notifying the person of that name.
      case "@": clean += "@\u{2060}"
      case _ where markdownSigns.contains(character): clean += "\\\(character)"
      default: clean.append(character)
      }
    }
    return guardedAddresses(clean)
  }

  /// A whole line of Markdown: what would be a heading, a list, a rule or a code block at its start stays text.
  static func markdownLine(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    guard let first = text.first else { return "" }
    if "#+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" else {
      return String(text)
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  /// Text for HTML and SVG, between tags as well as in a quoted attribute; also well-formed XML.
  static func html(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendHTML(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same as UTF-8, appended.
  static func appendHTML(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "'": bytes.append(contentsOf: "&#39;".utf8)
      case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where isBreak(scalar): bytes.append(UInt8(ascii: " "))
      // The last two scalars are those that XML does not know.
      case _ where isHarmful(scalar), "\u{FFFE}", "\u{FFFF}": bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// JSON in which no harmful character stands raw: it is written as `\u…`, which reads back as the same text.
  static func json(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar != "\n", isHarmful(scalar) || isBreak(scalar) else {
        clean.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 { clean.append(contentsOf: escape(unit).unicodeScalars) }
    }
    return String(clean)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Line and paragraph breaks of every kind, and the tab.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Control and format characters, apart from the two joiners that Persian, Indic scripts and emoji need.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    guard !(0x20..<0x7F).contains(scalar.value), scalar.value != 0x200C, scalar.value != 0x200D else { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format: true
    default: false
    }
  }

  private static let markdownSigns: Set<Character> = ["\\", "`", "*", "_", "[", "]", "|", "~", "$", "^"]

  /// GitHub turns bare addresses into links; a backslash between their parts keeps them as text.
  private static func guardedAddresses(_ text: String) -> String {
    var guarded = ""
    var last: Character = " "
    for character in text {
      let opensPath = character == "/" && last == ":"
      let opensHost = character == "." && (last == "w" || last == "W") && guarded.suffix(3).lowercased() == "www"
      if opensPath || opensHost { guarded.append("\\") }
      guarded.append(character)
      last = character
    }
    return guarded
  }
}
