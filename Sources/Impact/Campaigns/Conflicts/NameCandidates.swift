/// Finds campaigns whose names or slogans may be close, without comparing every name with every other.
///
/// Close names share the rarer words of the shorter one, or, with at most two letters changed, one third of the letters
/// unchanged; both are looked up.
struct NameCandidates {
  private struct Name {
    let position: Int
    let brand: BrandName
  }

  /// A word or stretch of letters that more names than this share says nothing about them.
  private static let mostSharing = 2_000

  private let campaigns: [Campaign]

  init(_ campaigns: [Campaign]) {
    self.campaigns = campaigns
  }

  /// Visits each pair of positions once, the smaller first, until `visit` returns false.
  func forEach(_ visit: (Int, Int) -> Bool) {
    let names = campaigns.enumerated().flatMap { position, campaign in
      ConflictWording.unique([campaign.name] + campaign.aliases + campaign.slogans).map {
        Name(position: position, brand: BrandName($0))
      }
    }
    let words = index(names) { $0.words }
    let stretches = index(names) { $0.stretches }
    var met: Set<NamePair> = []
    for name in names {
      for other in sharing(name, words, name.brand.rarest { words[$0]?.count ?? 0 })
        + sharing(name, stretches, name.brand.nearbyStretches)
      where campaigns[name.position].lead != campaigns[other].lead {
        let pair = NamePair(low: min(name.position, other), high: max(name.position, other))
        if pair.low != pair.high, met.insert(pair).inserted, !visit(pair.low, pair.high) { return }
      }
    }
  }

  private func sharing(_ name: Name, _ index: [String: [Int]], _ keys: [String]) -> [Int] {
    keys.flatMap { key -> [Int] in
      let positions = index[key] ?? []
      return positions.count <= Self.mostSharing ? positions : []
    }
  }

  private func index(_ names: [Name], by keys: (BrandName) -> [String]) -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for name in names {
      for key in keys(name.brand) where index[key]?.last != name.position {
        index[key, default: []].append(name.position)
      }
    }
    return index
  }
}

private struct NamePair: Hashable {
  let low: Int
  let high: Int
}

extension BrandName {
  /// The word, or for five words and more the two words, that fewest names share: a close name that is longer has one.
  fileprivate func rarest(_ count: (String) -> Int) -> [String] {
    let sorted = words.sorted { (count($0), $0) < (count($1), $1) }
    return Array(sorted.prefix(words.count >= 5 ? 2 : 1))
  }

  /// The three thirds of a name of eight letters or more, each with its number and the name's length.
  fileprivate var stretches: [String] {
    guard letters.count >= 8 else { return [] }
    return (0..<3).map { third in
      let bounds = Self.bounds(third, of: letters.count)
      return Self.key(third, letters.count, letters[bounds])
    }
  }

  /// The stretches that a name with at most two letters changed may have: up to two shorter or longer, and shifted.
  fileprivate var nearbyStretches: [String] {
    guard letters.count >= 8 else { return [] }
    return (max(8, letters.count - 2)...(letters.count + 2)).flatMap { length in
      (0..<3).flatMap { third in
        let bounds = Self.bounds(third, of: length)
        return (-2...2).compactMap { shift -> String? in
          let moved = (bounds.lowerBound + shift)..<(bounds.upperBound + shift)
          guard moved.lowerBound >= 0, moved.upperBound <= letters.count else { return nil }
          return Self.key(third, length, letters[moved])
        }
      }
    }
  }

  private static func bounds(_ third: Int, of length: Int) -> Range<Int> {
    (length * third / 3)..<(length * (third + 1) / 3)
  }

  private static func key(_ third: Int, _ length: Int, _ letters: ArraySlice<UInt8>) -> String {
    "\(third) \(length) \(String(decoding: letters, as: UTF8.self))"
  }
}
