/// Finds campaigns whose names or slogans are close, without comparing every name with every other.
///
/// Close names share the rarer words of the shorter one, or, with at most two letters changed, one third of the letters
/// unchanged; both are looked up, and only then are the two compared. Two campaigns of different places never meet.
struct NameCandidates {
  /// A word, or a stretch of letters, that more names than this share says nothing about them.
  private static let mostSharing = (words: 2_000, stretches: 200)
  /// Most comparisons of two names.
  private static let mostCompared = 50_000_000

  private let names: NameColumns

  init(_ campaigns: [Campaign]) {
    names = NameColumns(campaigns)
  }

  /// Visits each pair of positions once, the smaller first, until `visit` returns false.
  ///
  /// - Returns: Whether some names were not compared: too many share their words or letters.
  func forEach(_ visit: (Int, Int) -> Bool) -> Bool {
    let index = NameIndex(entries)
    var met: Set<NamePair> = []
    var comparedWith = [Int32](repeating: -1, count: names.count)
    var (isCrowded, compared) = (false, 0)
    for name in 0..<names.count {
      for (key, most) in keys(of: name, index) {
        let sharing = index[key]
        guard sharing.count <= most else {
          isCrowded = true
          continue
        }
        for entry in sharing {
          let other = Int(entry.name)
          guard other != name, comparedWith[other] != Int32(truncatingIfNeeded: name) else { continue }
          comparedWith[other] = Int32(truncatingIfNeeded: name)
          compared += 1
          guard names.areClose(name, other) else { continue }
          let pair = NamePair(names.owners[name].position, names.owners[other].position)
          guard met.insert(pair).inserted else { continue }
          if !visit(Int(pair.low), Int(pair.high)) { return isCrowded }
        }
      }
      if compared > Self.mostCompared { return true }
    }
    return isCrowded
  }

  // MARK: Keys

  /// What a name stands under: its words and stretches, a local one under its own place and, for national ones to find,
  /// under no place.
  private var entries: [NameIndex.Entry] {
    var entries: [NameIndex.Entry] = []
    for name in 0..<names.count {
      let place = names.owners[name].place
      let shelves = place == 0 ? [Self.national] : [Self.localAnywhere, Self.shelf(place)]
      for key in names.words(of: name).map(Self.key) + stretches(of: names.letters(of: name)) {
        for shelf in shelves {
          entries.append(.init(key: NameIndex.key(key, shelf), name: UInt32(truncatingIfNeeded: name)))
        }
      }
    }
    return entries
  }

  /// Where a name is looked up: a national one among all, a local one among the national ones and those of its place.
  ///
  /// - Returns: Each key, and how many names may share it before they are passed over.
  private func keys(of name: Int, _ index: NameIndex) -> [(key: UInt64, most: Int)] {
    let place = names.owners[name].place
    let shelves = [Self.national, place == 0 ? Self.localAnywhere : Self.shelf(place)]
    func keys(_ key: UInt64) -> [UInt64] { shelves.map { NameIndex.key(key, $0) } }
    return rarest(names.words(of: name)) { word in keys(Self.key(word)).reduce(0) { $0 + index.count($1) } }
      .flatMap { keys(Self.key($0)) }.map { ($0, Self.mostSharing.words) }
      + nearbyStretches(of: names.letters(of: name)).flatMap(keys).map { ($0, Self.mostSharing.stretches) }
  }

  private static let national: UInt64 = 0
  private static let localAnywhere: UInt64 = 1
  private static func shelf(_ place: UInt32) -> UInt64 { UInt64(place) + 1 }
  private static func key(_ word: UInt32) -> UInt64 { NameIndex.key(UInt64(word)) }

  /// The words that fewest names share, one and one more for each five: a close name that is longer has one of them.
  private func rarest(_ words: ArraySlice<UInt32>, _ count: (UInt32) -> Int) -> [UInt32] {
    words.map { (count($0), $0) }.sorted(by: <).prefix(words.count / 5 + 1).map(\.1)
  }

  // MARK: Stretches of letters

  /// The three thirds of a name of eight letters or more, each hashed with its number and the name's length.
  private func stretches(of letters: ArraySlice<UInt8>) -> [UInt64] {
    guard letters.count >= 8 else { return [] }
    return (0..<3).map { Self.key($0, letters.count, letters, shift: 0) }
  }

  /// The stretches that a name with at most two letters changed may have: up to two shorter or longer, and shifted.
  private func nearbyStretches(of letters: ArraySlice<UInt8>) -> [UInt64] {
    guard letters.count >= 8 else { return [] }
    return (max(8, letters.count - 2)...(letters.count + 2)).flatMap { length in
      (0..<3).flatMap { third in
        let bounds = Self.bounds(third, of: length)
        return (-2...2).filter { bounds.lowerBound + $0 >= 0 && bounds.upperBound + $0 <= letters.count }.map {
          Self.key(third, length, letters, shift: $0)
        }
      }
    }
  }

  private static func bounds(_ third: Int, of length: Int) -> Range<Int> {
    (length * third / 3)..<(length * (third + 1) / 3)
  }

  /// The third of a name of some length, taken so many letters later in another.
  private static func key(_ third: Int, _ length: Int, _ letters: ArraySlice<UInt8>, shift: Int) -> UInt64 {
    let bounds = bounds(third, of: length)
    let start = letters.startIndex + shift
    return NameIndex.key(
      UInt64(third * 1_000 + length), letters[start + bounds.lowerBound..<start + bounds.upperBound])
  }
}

/// Two positions, the smaller first.
private struct NamePair: Hashable {
  let low: UInt32
  let high: UInt32

  init(_ one: UInt32, _ other: UInt32) {
    low = min(one, other)
    high = max(one, other)
  }
}
