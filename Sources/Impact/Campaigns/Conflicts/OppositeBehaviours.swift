/// Which behaviours cannot both be asked for: those that a list pairs, and those of which one denies the other
/// ("avoid-energy-drinks" and "drink-energy-drinks").
struct OppositeBehaviours: Sendable {
  private let listed: [String: Set<String>]
  /// Beginnings that deny what follows, as words; the longest first.
  private let denials: [[String]]
  private let firstDenials: Set<String>
  private let plainVerbs: Set<String>

  /// From pairs in any order, beginnings such as "stay-away-from", and verbs such as "drink" that a denial may leave out.
  init(pairs: [(String, String)], denials: [String], plainVerbs: [String]) {
    var listed: [String: Set<String>] = [:]
    for (left, right) in pairs {
      listed[left, default: []].insert(right)
      listed[right, default: []].insert(left)
    }
    self.listed = listed
    self.denials = denials.map(Self.words).sorted { $0.count > $1.count }
    firstDenials = Set(self.denials.compactMap(\.first))
    self.plainVerbs = Set(plainVerbs)
  }

  /// Whether two behaviours are opposed.
  func areOpposed(_ left: String, _ right: String) -> Bool {
    if listed[left]?.contains(right) == true { return true }
    switch (denied(left), denied(right)) {
    case (let thing?, nil): return things(right).contains(thing)
    case (nil, let thing?): return things(left).contains(thing)
    default: return false
    }
  }

  /// For each of some behaviours those among them that are opposed to it, in alphabetical order.
  func pairs(among behaviours: Set<String>) -> [String: [String]] {
    var found = listed.filter { behaviours.contains($0.key) }.mapValues { $0.intersection(behaviours) }
    let deniers = Dictionary(grouping: behaviours.filter { denied($0) != nil }) { denied($0) ?? [] }
    for other in behaviours where denied(other) == nil {
      for one in things(other).flatMap({ deniers[$0] ?? [] }) {
        found[one, default: []].insert(other)
        found[other, default: []].insert(one)
      }
    }
    return found.filter { !$0.value.isEmpty }.mapValues { $0.sorted() }
  }

  /// What a behaviour denies: ["energy", "drink"] of "avoid-energy-drinks"; nil when it denies nothing.
  private func denied(_ behaviour: String) -> [String]? {
    guard firstDenials.contains(String(behaviour.prefix { $0 != "-" })) else { return nil }
    let words = Self.words(behaviour)
    guard let denial = denials.first(where: { words.starts(with: $0) }), words.count > denial.count else { return nil }
    return Self.stems(words.dropFirst(denial.count))
  }

  /// What would deny a behaviour, with its verb and, where that may be left out, without: "drink-energy-drinks" is denied
  /// by "avoid-energy-drinks" too.
  private func things(_ behaviour: String) -> [[String]] {
    let words = Self.words(behaviour)
    let whole = Self.stems(words[...])
    guard words.count > 1, let verb = words.first, plainVerbs.contains(verb) else { return [whole] }
    return [whole, Self.stems(words.dropFirst())]
  }

  private static func words(_ behaviour: String) -> [String] { behaviour.split(separator: "-").map(String.init) }

  private static let small: Set<String> = ["a", "an", "any", "one", "s", "the", "their", "to", "your"]

  private static func stems(_ words: ArraySlice<String>) -> [String] {
    words.filter { !small.contains($0) }.map(stem)
  }

  /// A word without the ending that tells "vaping" from "vape" and "knives" from "knife".
  private static func stem(_ word: String) -> String {
    if word.hasSuffix("ves"), word.count > 4 { return word.dropLast(3) + "f" }
    guard !word.hasSuffix("ss") else { return word }
    for ending in ["ing", "es", "e", "s"] where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      let stem = word.dropLast(ending.count)
      let isDoubled = ending == "ing" && stem.count > 3 && stem.last == stem.dropLast().last
      return String(isDoubled ? stem.dropLast() : stem)
    }
    return word
  }
}
