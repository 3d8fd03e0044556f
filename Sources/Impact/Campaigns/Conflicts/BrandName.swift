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
    return shorter >= 8 && Self.isWithin(2, letters[...], other.letters[...])
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

  /// Whether at most so many letters have to be added, dropped or changed to make one of the other (Levenshtein distance).
  private static func isWithin(_ edits: Int, _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard abs(left.count - right.count) <= edits else { return false }
    let same = zip(left, right).prefix { $0 == $1 }.count
    let (left, right) = (left.dropFirst(same), right.dropFirst(same))
    if left.isEmpty || right.isEmpty { return true }
    guard edits > 0 else { return false }
    return isWithin(edits - 1, left.dropFirst(), right.dropFirst()) || isWithin(edits - 1, left.dropFirst(), right)
      || isWithin(edits - 1, left, right.dropFirst())
  }
}
