/// What a run of words is, so that a layout can stress or colour it. Never the only carrier of a meaning.
enum Tone: Hashable, Sendable {
  case plain
  case strong
  case quiet
  case benefit
  case harm
  case alert
}
