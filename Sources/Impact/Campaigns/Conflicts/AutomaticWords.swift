/// Tells whether a text says that something comes without anybody having to ask for it.
struct AutomaticWords {
  /// Words that turn the meaning round when they stand shortly before: "will not be automatic".
  private static let denials: Set<String> = [
    "cannot", "instead", "neither", "never", "no", "nor", "not", "rather", "unless", "without",
  ]
  /// How many words before count as shortly.
  private static let reach = 4

  private let phrases: [[String]]

  /// From phrases in small letters, such as "without applying".
  init(_ phrases: [String]) {
    self.phrases = phrases.map(Self.words).filter { !$0.isEmpty }
  }

  /// Whether one of the phrases stands in the text and is not denied in its sentence.
  func areIn(_ text: String) -> Bool {
    text.split { ".;:!?".contains($0) }.contains { sentence in
      let words = Self.words(String(sentence))
      return phrases.contains { phrase in
        words.indices.contains { words[$0...].starts(with: phrase) && !Self.isDenied(words[..<$0]) }
      }
    }
  }

  private static func isDenied(_ before: ArraySlice<String>) -> Bool {
    before.suffix(reach).contains { denials.contains($0) || $0.hasSuffix("n't") || $0.hasSuffix("n’t") }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "'’-".contains($0)) }.map(String.init)
  }
}
