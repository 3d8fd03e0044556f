/// Finds campaigns whose names or slogans are close, without comparing every name with every other.
///
/// Close names share the rarer words of the shorter one, or, with at most two letters changed, one third of the letters
/// unchanged; both are looked up, and only then are the two compared. Two campaigns of different places never meet.
struct NameCandidates {
  private struct Name {
    let position: Int
    let brand: BrandName
    let lead: [String]
    /// The place of a local campaign; nil for a national one.
    let place: String?
  }

  /// A word, or a stretch of letters, that more names than this share says nothing about them.
  private static let mostSharing = (words: 2_000, stretches: 200)
  /// Most comparisons of two names.
  private static let mostCompared = 50_000_000

  private let names: [Name]

  init(_ campaigns: [Campaign]) {
    names = campaigns.enumerated().flatMap { position, campaign in
      ConflictWording.unique([campaign.name] + campaign.aliases + campaign.slogans).map {
        Name(
          position: position, brand: BrandName($0), lead: campaign.lead,
          place: campaign.scope == .local ? campaign.localPlace ?? "" : nil)
      }
    }
  }

  /// Visits each pair of positions once, the smaller first, until `visit` returns false.
  ///
  /// - Returns: Whether some names were not compared: too many share their words or letters.
  func forEach(_ visit: (Int, Int) -> Bool) -> Bool {
    let index = NameIndex(entries)
    var met: Set<NamePair> = []
    var comparedWith = [Int](repeating: -1, count: names.count)
    var (isCrowded, compared) = (false, 0)
    for (number, name) in names.enumerated() {
      for (key, most) in keys(of: name, index) {
        let sharing = index[key]
        isCrowded = isCrowded || sharing.count > most
        guard sharing.count <= most else { continue }
        for other in sharing.lazy.map({ Int($0.name) }) where other != number && comparedWith[other] != number {
          comparedWith[other] = number
          compared += 1
          guard isClose(name, names[other]) else { continue }
          let pair = NamePair(name.position, names[other].position)
          guard met.insert(pair).inserted else { continue }
          if !visit(pair.low, pair.high) { return isCrowded }
        }
      }
      if compared > Self.mostCompared { return true }
    }
    return isCrowded
  }

  private func isClose(_ name: Name, _ other: Name) -> Bool {
    guard name.position != other.position, name.lead != other.lead else { return false }
    if let place = name.place, let otherPlace = other.place, place != otherPlace { return false }
    return name.brand.likeness(to: other.brand) > 0
  }

  // MARK: Keys

  /// What a name stands under: its words and stretches, a local one under its own place and, for national ones to find,
  /// under no place.
  private var entries: [NameIndex.Entry] {
    names.enumerated().flatMap { number, name -> [NameIndex.Entry] in
      let shelves = name.place.map { [Self.localAnywhere, Self.shelf($0)] } ?? [Self.national]
      return (name.brand.words.map(NameIndex.key) + name.brand.stretches).flatMap { key in
        shelves.map { NameIndex.Entry(key: NameIndex.key(key, $0), name: UInt32(truncatingIfNeeded: number)) }
      }
    }
  }

  /// Where a name is looked up: a national one among all, a local one among the national ones and those of its place.
  ///
  /// - Returns: Each key, and how many names may share it before they are passed over.
  private func keys(of name: Name, _ index: NameIndex) -> [(key: UInt64, most: Int)] {
    let shelves = [Self.national, name.place.map(Self.shelf) ?? Self.localAnywhere]
    func keys(_ key: UInt64) -> [UInt64] { shelves.map { NameIndex.key(key, $0) } }
    let rarest = name.brand.rarest { word in keys(NameIndex.key(word)).reduce(0) { $0 + index[$1].count } }
    return rarest.flatMap { keys(NameIndex.key($0)) }.map { ($0, Self.mostSharing.words) }
      + name.brand.nearbyStretches.flatMap(keys).map { ($0, Self.mostSharing.stretches) }
  }

  private static let national = "national"
  private static let localAnywhere = "local"
  private static func shelf(_ place: String) -> String { "place \(place)" }
}

/// Two positions, the smaller first.
private struct NamePair: Hashable {
  let low: Int
  let high: Int

  init(_ one: Int, _ other: Int) {
    low = min(one, other)
    high = max(one, other)
  }
}

extension BrandName {
  /// The words that fewest names share, one and one more for each five: a close name that is longer has one of them.
  fileprivate func rarest(_ count: (String) -> Int) -> [String] {
    let sorted = words.map { (count: count($0), word: $0) }.sorted { ($0.count, $0.word) < ($1.count, $1.word) }
    return sorted.prefix(words.count / 5 + 1).map(\.word)
  }

  /// The three thirds of a name of eight letters or more, each hashed with its number and the name's length.
  fileprivate var stretches: [UInt64] {
    guard letters.count >= 8 else { return [] }
    return (0..<3).map { third in Self.hash(third, letters.count, letters[Self.bounds(third, of: letters.count)]) }
  }

  /// The stretches that a name with at most two letters changed may have: up to two shorter or longer, and shifted.
  fileprivate var nearbyStretches: [UInt64] {
    guard letters.count >= 8 else { return [] }
    return (max(8, letters.count - 2)...(letters.count + 2)).flatMap { length in
      (0..<3).flatMap { third in
        let bounds = Self.bounds(third, of: length)
        return (-2...2).compactMap { shift -> UInt64? in
          let moved = (bounds.lowerBound + shift)..<(bounds.upperBound + shift)
          guard moved.lowerBound >= 0, moved.upperBound <= letters.count else { return nil }
          return Self.hash(third, length, letters[moved])
        }
      }
    }
  }

  private static func bounds(_ third: Int, of length: Int) -> Range<Int> {
    (length * third / 3)..<(length * (third + 1) / 3)
  }

  private static func hash(_ third: Int, _ length: Int, _ letters: ArraySlice<UInt8>) -> UInt64 {
    NameIndex.key(third, length, letters)
  }
}
