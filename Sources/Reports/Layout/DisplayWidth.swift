/// How many columns of a terminal text takes (Unicode Standard Annex 11; emoji by Unicode Technical Standard 51).
///
/// Where terminals differ, the larger count is taken, so that a line never runs over.
enum DisplayWidth {
  /// Columns of a text.
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// Columns of one character with everything that is combined with it.
  static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var width = 0
    var isJoined = false
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F { width = max(width, 2) }
      if !isJoined { width += columns(of: scalar, after: width) }
      isJoined = scalar.value == 0x200D
    }
    return width
  }

  private static func columns(of scalar: Unicode.Scalar, after width: Int) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if isMedialHangul(scalar) || (width > 0 && scalar.properties.isEmojiModifier) { return 0 }
    if isRegionalIndicator(scalar) { return 1 }
    return isWide(scalar) ? 2 : 1
  }

  /// Vowels and final consonants, which stand inside the syllable's two columns.
  private static func isMedialHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
  }

  /// Blocks whose characters are wide or full-width.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
