/// The glyph of a band (method 3): it says the same as the words, at a glance and without colour.
struct BandGlyph: Hashable, Sendable {
  let text: String
  let tone: Tone

  /// The glyph of a band's words. Words that are no band are told apart from a score of nothing.
  init(band: String) {
    let found = Self.table.first { band.hasPrefix($0.band) }
    text = found?.glyph ?? "?"
    tone = found?.tone ?? .quiet
  }

  /// The glyph alone.
  var phrase: Phrase { Phrase(text, tone) }

  private static let table: [(band: String, glyph: String, tone: Tone)] = [
    ("major positive", "▲▲▲", .benefit),
    ("moderate positive", "▲▲", .benefit),
    ("minor positive", "▲", .benefit),
    ("negligible", "●", .plain),
    ("minor negative", "▼", .harm),
    ("moderate negative", "▼▼", .harm),
    ("major negative", "▼▼▼", .harm),
    ("mixed", "▲▼", .alert),
    ("no effect", "○", .quiet),
  ]
}
