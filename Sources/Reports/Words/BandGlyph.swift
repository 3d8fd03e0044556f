import Impact

/// The glyph of a band (method 3): it says the same as the words, at a glance and without colour.
struct BandGlyph: Hashable, Sendable {
  let text: String
  let tone: Tone
  /// The band, where the words begin with one of the seven.
  let band: ScoreBand?

  /// The glyph of a band's words. Words that are no band are told apart from a score of nothing.
  init(band words: String) {
    band = ScoreBand.allCases.first { words.hasPrefix($0.words) }
    let other = Self.others.first { words.hasPrefix($0.words) }
    text = band?.glyph ?? other?.glyph ?? "?"
    tone = band.map { .band($0) } ?? other?.tone ?? .quiet
  }

  /// The glyph alone.
  var phrase: Phrase { Phrase(text, tone) }

  private static let others: [(words: String, glyph: String, tone: Tone)] = [
    ("mixed", "▲▼", .alert),
    ("no effect", "○", .quiet),
  ]
}
