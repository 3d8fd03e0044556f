/// A name or slogan as people remember it: its words without the small ones, its letters without signs.
struct BrandName: Sendable {
  /// The words that carry it, in small letters, in order, each once.
  let words: [String]
  /// All its letters and digits, in small letters.
  let letters: [UInt8]

  private static let small: Set<String> = [
    "a", "an", "and", "at", "by", "for", "in", "is", "it", "of", "on", "or", "our", "the", "to", "we", "with", "you",
    "your",
  ]

  /// Most letters kept; a name is short, and what is longer is told apart by then.
  private static let mostLetters = 80

  init(_ text: String) {
    let all = Self.split(text)
    let carrying = all.filter { !Self.small.contains($0) }
    words = ConflictWording.unique(carrying.isEmpty ? all : carrying)
    letters = Array(all.joined().utf8.prefix(Self.mostLetters))
  }

  /// How alike two names are: the share of the shorter one's words in the other when it is at least four fifths and
  /// two words or a whole name, 0.8 when at most two letters of a name of eight or more are changed; else 0.
  func likeness(to other: BrandName) -> Double {
    let fewest = min(words.count, other.words.count)
    guard fewest > 0 else { return 0 }
    let shared = Double(WordOverlap.shared(words, other.words)) / Double(fewest)
    if shared >= 0.8, fewest > 1 || words.count == other.words.count { return shared }
    return isNearlySpelled(other) ? 0.8 : 0
  }

  private func isNearlySpelled(_ other: BrandName) -> Bool {
    let shorter = min(letters.count, other.letters.count)
    guard shorter >= 8, abs(letters.count - other.letters.count) <= 2 else { return false }
    return Self.edits(letters, other.letters) <= 2
  }

  /// Words at spaces, signs and the capitals of a hashtag; apostrophes join.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    let isTag = text.hasPrefix("#")
    for character in text where character != "'" && character != "’" {
      let isBreak = !(character.isLetter || character.isNumber)
      if isBreak || (isTag && character.isUppercase), !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
      if !isBreak { word.append(character) }
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }

  /// Letters to add, drop or change to make one of the other (Levenshtein distance).
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
