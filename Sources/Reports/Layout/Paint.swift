import Impact

/// Turns tones into ANSI sequences when colour is asked for.
struct Paint {
  let style: Style

  /// A line's text in its colours.
  func line(_ line: LineWrap.Line?) -> String { (line?.spans ?? []).map { span($0) }.joined() }

  /// A span's text in its colour.
  func span(_ span: Phrase.Span) -> String {
    guard style == .ansi, let code = Self.code(of: span.tone) else { return span.text }
    return "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
  }

  /// Blue and orange of the 256-colour table, which keep apart for every kind of colour vision (method 3).
  private static func code(of tone: Tone) -> String? {
    switch tone {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .benefit: "1;38;5;33"
    case .harm, .alert: "1;38;5;208"
    case .band(.negligible): nil
    case .band(let band): code(of: band.rawValue > ScoreBand.negligible.rawValue ? .benefit : .harm)
    }
  }
}
