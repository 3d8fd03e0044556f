/// Words with their tones, not yet escaped for any format.
struct Phrase: Hashable, Sendable {
  struct Span: Hashable, Sendable {
    var text: String
    var tone: Tone
  }

  var spans: [Span]

  init(_ text: String, _ tone: Tone = .plain) { spans = [Span(text: text, tone: tone)] }

  static func strong(_ text: String) -> Phrase { Phrase(text, .strong) }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    var sum = left
    sum.spans += right.spans
    return sum
  }
}

extension Phrase: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(value) }
}
