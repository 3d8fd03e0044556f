/// Phrases that count where a text says them and does not deny them: "will not be automatic" is no "automatic".
struct SaidPhrases {
  /// Words that turn the meaning round when they stand shortly before.
  static let denials: Set<String> = [
    "cannot", "few", "hardly", "instead", "neither", "never", "no", "nobody", "none", "nor", "not", "rather", "unless",
    "without",
  ]
  /// How many words before count as shortly.
  private static let reach = 4

  private let phrases: [Phrase]

  private struct Phrase {
    let words: [String]
    /// Whether the last word may go on.
    let isOpen: Bool
  }

  /// From phrases in small letters, such as "without applying"; a trailing `*` lets the last word go on.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { Phrase(words: Self.words($0), isOpen: $0.hasSuffix("*")) }.filter { !$0.words.isEmpty }
  }

  /// Whether one of the phrases stands in a sentence of the text and is not denied there.
  func areIn(_ text: String) -> Bool {
    Self.sentences(text).contains { words in
      phrases.contains { phrase in
        words.indices.contains { Self.begins(words[$0...], phrase) && !Self.isDenied(words[..<$0]) }
      }
    }
  }

  /// The words of each sentence, in small letters.
  static func sentences(_ text: String) -> [[String]] {
    text.split { ".;:!?()".contains($0) }.map { words(String($0)) }
  }

  /// Whether a word denies what follows it.
  static func denies(_ word: String) -> Bool {
    denials.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
  }

  private static func begins(_ words: ArraySlice<String>, _ phrase: Phrase) -> Bool {
    guard words.count >= phrase.words.count, let last = phrase.words.last else { return false }
    let found = words.prefix(phrase.words.count)
    guard phrase.isOpen else { return found.elementsEqual(phrase.words) }
    return found.dropLast().elementsEqual(phrase.words.dropLast()) && found.last?.hasPrefix(last) == true
  }

  private static func isDenied(_ before: ArraySlice<String>) -> Bool { before.suffix(reach).contains(where: denies) }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "'’-".contains($0)) }.map(String.init)
  }
}
