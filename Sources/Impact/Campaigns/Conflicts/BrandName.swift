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
    let shared = WordOverlap.shared(words, other.words)
    let likeness = NameLikeness.ofWords(shared: shared, words.count, other.words.count)
    return likeness > 0 ? likeness : isNearlySpelled(other) ? 0.8 : 0
  }

  private func isNearlySpelled(_ other: BrandName) -> Bool {
    letters.withUnsafeBufferPointer { one in
      other.letters.withUnsafeBufferPointer { NameLikeness.areNearlySpelled(one, $0) }
    }
  }

  /// Digits that brands put for a word: "Start4Life".
  private static let spoken: [Character: String] = ["2": "to", "4": "for"]

  /// Words at spaces, signs and the capitals of a hashtag; apostrophes join, and a digit between letters may stand for a
  /// word.
  private static func split(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let text = spelledOut(name)
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

  private static func spelledOut(_ name: String) -> String {
    guard name.contains(where: { spoken[$0] != nil }) else { return name }
    let all = Array(name)
    return all.indices.reduce(into: "") { text, index in
      let isBetween = index > 0 && index + 1 < all.count && all[index - 1].isLetter && all[index + 1].isLetter
      if isBetween, let word = spoken[all[index]] { text += " \(word) " } else { text.append(all[index]) }
    }
  }
}
