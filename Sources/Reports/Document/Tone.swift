import Impact

/// What a run of words is, so that a layout can stress or colour it. Never the only carrier of a meaning.
enum Tone: Hashable, Sendable {
  case plain
  case strong
  case quiet
  case benefit
  case harm
  case alert
  /// The glyph of a band; the band's words stand beside it.
  case band(ScoreBand)
}
