/// Whether the terminal report is coloured. Signs, words and glyphs carry the meaning either way.
public enum Style: Sendable {
  /// No escape sequence at all.
  case plain
  /// Colours and bold by ANSI sequences: blue for benefit, orange for harm, never red against green.
  case ansi
}
