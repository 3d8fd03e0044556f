/// Which behaviours cannot both be asked for: those that a list pairs, those of which one denies the other
/// ("avoid-energy-drinks" and "drink-energy-drinks"), and those that differ by two opposed words ("opt-in-to-sharing" and
/// "opt-out-of-sharing").
struct OppositeBehaviours: Sendable {
  private let listed: [String: Set<String>]
  /// Beginnings that deny what follows, as words; the longest first.
  private let denials: [Denial]
  private let firstDenials: Set<String>
  /// Verbs that a denial may leave out, as words; the longest first.
  private let plainVerbs: [[String]]
  /// Words by the words they are opposed to, all without their endings.
  private let opposedWords: [String: Set<String>]
  /// Words of routines whose opposed steps follow each other: "sign-in" and "sign-out".
  private let routines: Set<String>
  /// The opposites of all behaviours there are, once they are known; nil while any may come.
  private var settled: [String: Set<String>]?

  /// A beginning that denies what follows, perhaps only a verb in -ing: "stop-vaping" denies, "stop-and-think" does not.
  private struct Denial {
    let words: [String]
    let isOfDoing: Bool
  }

  /// An empty list of each opposes nothing.
  ///
  /// - Parameters:
  ///   - pairs: Behaviours in any order.
  ///   - denials: Beginnings such as "stay-away-from"; one that ends in "-*ing" denies only what goes on so.
  ///   - plainVerbs: Verbs such as "drink" or "go-to".
  ///   - opposedWords: Words such as "in" and "out", in any order.
  ///   - routines: Words beside which those are steps of one thing, such as "sign".
  init(
    pairs: [(String, String)], denials: [String], plainVerbs: [String], opposedWords: [(String, String)],
    routines: [String]
  ) {
    self.routines = Set(routines)
    listed = Self.bothWays(pairs)
    self.denials = denials.map(Self.denial).sorted { $0.words.count > $1.words.count }
    firstDenials = Set(self.denials.compactMap(\.words.first))
    self.plainVerbs = plainVerbs.map(Self.words).sorted { $0.count > $1.count }
    self.opposedWords = Self.bothWays(opposedWords.map { (WordStem.of($0), WordStem.of($1)) })
  }

  /// Whether two behaviours are opposed.
  func areOpposed(_ left: String, _ right: String) -> Bool {
    if let settled { return settled[left]?.contains(right) == true }
    if left == right { return false }
    if listed[left]?.contains(right) == true { return true }
    // "do-not-stop-feeding" denies "stop-feeding", though that denies something itself.
    return denied(left).map(things(right).contains) ?? false || denied(right).map(things(left).contains) ?? false
      || differByOpposedWords(left, right)
  }

  /// The same for all the behaviours there are, so that their words need not be looked at for each pair.
  func settled(among behaviours: Set<String>) -> OppositeBehaviours {
    var settled = self
    settled.settled = pairs(among: behaviours).mapValues(Set.init)
    return settled
  }

  /// For each of some behaviours those among them that are opposed to it, in alphabetical order.
  func pairs(among behaviours: Set<String>) -> [String: [String]] {
    if let settled {
      return settled.filter { behaviours.contains($0.key) }.mapValues { $0.intersection(behaviours).sorted() }
    }
    var found = listed.filter { behaviours.contains($0.key) }.mapValues { $0.intersection(behaviours) }
    func join(_ one: String, _ other: String) {
      found[one, default: []].insert(other)
      found[other, default: []].insert(one)
    }
    let deniers = Dictionary(grouping: behaviours.filter { denied($0) != nil }) { denied($0) ?? [] }
    for other in behaviours {
      for one in things(other).flatMap({ deniers[$0] ?? [] }) where one != other { join(one, other) }
    }
    for alike in Dictionary(grouping: behaviours.flatMap(gaps), by: \.rest).values where alike.count > 1 {
      let byWord = Dictionary(grouping: alike, by: \.word)
      for gap in alike {
        for other in (opposedWords[gap.word] ?? []).flatMap({ byWord[$0] ?? [] }) {
          join(gap.behaviour, other.behaviour)
        }
      }
    }
    return found.filter { !$0.value.isEmpty }.mapValues { $0.sorted() }
  }

  // MARK: Denials

  private static let lessening: Set<String> = ["fewer", "less"]

  /// What a behaviour denies: ["energy", "drink"] of "avoid-energy-drinks", ["eat", "meat"] of "eat-less-meat"; nil when it
  /// denies nothing.
  private func denied(_ behaviour: String) -> [String]? {
    if behaviour.contains("less") || behaviour.contains("fewer") {
      let words = Self.words(behaviour)
      let rest = words.filter { !Self.lessening.contains($0) }
      if !rest.isEmpty, rest.count < words.count { return Self.stems(rest[...]) }
    }
    guard firstDenials.contains(String(behaviour.prefix { $0 != "-" })) else { return nil }
    let words = Self.words(behaviour)
    let denial = denials.first { denial in
      words.count > denial.words.count && words.starts(with: denial.words)
        && (!denial.isOfDoing || words[denial.words.count].hasSuffix("ing"))
    }
    return denial.map { Self.stems(words.dropFirst($0.words.count)) }
  }

  /// What would deny a behaviour, with its verb and, where that may be left out, without: "drink-energy-drinks" is denied
  /// by "avoid-energy-drinks" too.
  private func things(_ behaviour: String) -> [[String]] {
    let words = Self.words(behaviour)
    let whole = Self.stems(words[...])
    guard let verb = plainVerbs.first(where: { words.count > $0.count && words.starts(with: $0) }) else {
      return [whole]
    }
    return [whole, Self.stems(words.dropFirst(verb.count))]
  }

  private static func denial(_ text: String) -> Denial {
    let isOfDoing = text.hasSuffix("-*ing")
    return Denial(words: words(isOfDoing ? String(text.dropLast(5)) : text), isOfDoing: isOfDoing)
  }

  // MARK: Opposed words

  /// A behaviour with one of its words taken out, one that has an opposite; the others in alphabetical order, for "keep the
  /// window shut" is opposed to "open the window".
  private struct Gap {
    let behaviour: String
    let word: String
    let rest: [String]
  }

  private func gaps(_ behaviour: String) -> [Gap] {
    let words = Self.words(behaviour)
    guard routines.isDisjoint(with: words) else { return [] }
    let stems = Self.stems(words[...]).filter { !Self.light.contains($0) }
    return stems.indices.filter { stems.count > 1 && opposedWords[stems[$0]] != nil }.map { index in
      var rest = stems
      rest.remove(at: index)
      return Gap(behaviour: behaviour, word: stems[index], rest: rest.sorted())
    }
  }

  private func differByOpposedWords(_ left: String, _ right: String) -> Bool {
    let others = gaps(right)
    return !others.isEmpty
      && gaps(left).contains { one in
        others.contains { $0.rest == one.rest && opposedWords[one.word]?.contains($0.word) == true }
      }
  }

  /// Verbs that say nothing of their own beside "in" and "out", "open" and "shut".
  private static let light: Set<String> = ["keep", "put"]

  // MARK: Words

  private static func bothWays(_ pairs: [(String, String)]) -> [String: Set<String>] {
    var all: [String: Set<String>] = [:]
    for (left, right) in pairs {
      all[left, default: []].insert(right)
      all[right, default: []].insert(left)
    }
    return all
  }

  private static func words(_ behaviour: String) -> [String] { behaviour.split(separator: "-").map(String.init) }

  private static let small: Set<String> = ["a", "an", "any", "of", "one", "s", "the", "their", "to", "your"]

  private static func stems(_ words: ArraySlice<String>) -> [String] {
    words.filter { !small.contains($0) }.map(WordStem.of)
  }
}
