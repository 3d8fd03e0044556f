/// The parts of a register as one: codes become those of the whole, and names the rows that have them.
struct JoinedParts {
  /// The register.
  let register: OverlapRegister
  /// How many names no row has.
  private(set) var unknown = 0
  /// The first of them, and the row that names it.
  private(set) var firstUnknown: (row: Int, name: String)?

  /// Parts in the order of their rows; nil when they have too many words or combinations, or an id twice.
  init?(_ parts: [RegisterPart]) {
    let audiences = CodesInWhole(parts.map(\.audiences.words))
    let themes = CodesInWhole(parts.map(\.themes.words))
    guard max(audiences.words.count, themes.words.count) <= OverlapRegister.maximumWords,
      parts.reduce(0, { $0 + $1.combinations }) <= OverlapRegister.maximumCombinations,
      let references = Self.references(parts, &unknown, &firstUnknown)
    else { return nil }
    let keys = OverlapKeys(audiences: audiences.words, themes: themes.words)
    register = OverlapRegister(
      intervals: Self.intervals(parts, keys, audiences.codes, themes.codes), references: references, keys: keys)
  }
}

/// The words of several tables in one, with codes by first appearance.
private struct CodesInWhole {
  /// All words.
  let words: WordTable
  /// For each table the codes here by the codes there.
  let codes: [[UInt32]]

  init(_ tables: [WordTable]) {
    var words = tables[0]
    var codes = [Array(0..<UInt32(truncatingIfNeeded: words.count))]
    for table in tables.dropFirst() { codes.append(words.codes(adding: table)) }
    (self.words, self.codes) = (words, codes)
  }
}

// Names.
extension JoinedParts {
  /// The rows that each row names; nil when an id is there twice.
  private static func references(
    _ parts: [RegisterPart], _ unknown: inout Int, _ firstUnknown: inout (row: Int, name: String)?
  ) -> [UInt64]? {
    let ids = CodesInWhole(parts.map(\.ids.words))
    var rows = RowsByID()
    rows.reserve(parts.reduce(0) { $0 + $1.count })
    func whole(_ code: RegisterIDs.Code, _ part: Int) -> RegisterIDs.Code {
      let flag = RegisterIDs.wordFlag
      return code & flag == 0 ? code : ids.codes[part][Int(code ^ flag)] | flag
    }
    var row = 0
    for (position, part) in parts.enumerated() {
      for read in part.rows {
        if rows.add(row, for: whole(read.id, position)) != nil { return nil }
        row += 1
      }
    }
    var named = NamedRows(expecting: parts.reduce(0) { $0 + $1.ids.references.count })
    var above = 0
    for (position, part) in parts.enumerated() {
      for reference in part.ids.references {
        let (row, code) = (above + Int(reference.row), whole(reference.code, position))
        if let other = rows[code] {
          named.append(row, other)
        } else {
          let isWord = code & RegisterIDs.wordFlag != 0
          firstUnknown = firstUnknown ?? (row, isWord ? ids.words[Int(code ^ RegisterIDs.wordFlag)] : "\(code)")
          unknown += 1
        }
      }
      above += part.count
    }
    return named.finished()
  }
}

/// Rows and the rows they name, in the order of the former.
private struct NamedRows {
  private var pairs: [UInt64] = []
  private var isAscending = true

  init(expecting count: Int) { pairs.reserveCapacity(count) }

  mutating func append(_ row: Int, _ other: Int) {
    let pair = UInt64(truncatingIfNeeded: row) << 32 | UInt64(truncatingIfNeeded: other)
    if let last = pairs.last, last >= pair { isAscending = false }
    pairs.append(pair)
  }

  /// The pairs, ascending, each once.
  mutating func finished() -> [UInt64] {
    guard !isAscending else { return pairs }
    // Nearly in order, which this sort makes use of.
    pairs.sort()
    var kept = 0
    for pair in pairs where kept == 0 || pairs[kept - 1] != pair {
      pairs[kept] = pair
      kept += 1
    }
    pairs.removeLast(pairs.count - kept)
    return pairs
  }
}

// Days and keys.
extension JoinedParts {
  /// Where the rows and the combinations of a part begin.
  private typealias Place = (row: Int, key: Int)

  private static func intervals(
    _ parts: [RegisterPart], _ keys: OverlapKeys, _ audiences: [[UInt32]], _ themes: [[UInt32]]
  ) -> KeyedIntervals {
    var places: [Place] = [(0, 0)]
    for part in parts {
      let last = places[places.count - 1]
      places.append((last.row + part.count, last.key + part.combinations))
    }
    let starts = places
    return KeyedIntervals(items: starts[parts.count].row, keys: starts[parts.count].key) { columns in
      _ = concurrentMap(count: parts.count, threads: 2) { position in
        fill(columns, from: starts[position], parts[position], keys, audiences[position], themes[position])
      }
    }
  }

  /// Writes the rows of a part, and nothing else: as many rows and keys as it has, from its place on.
  private static func fill(
    _ columns: KeyedIntervals.Columns, from place: Place, _ part: RegisterPart, _ keys: OverlapKeys,
    _ audienceCodes: [UInt32], _ themeCodes: [UInt32]
  ) {
    part.audiences.withCodes(audienceCodes) { audiences in
      part.themes.withCodes(themeCodes) { themes in
        var next = place.key
        for (row, read) in part.rows.enumerated() {
          columns.setItem(place.row + row, begin: read.begin, end: read.end, firstKey: next)
          let (audiences, themes) = (audiences.next(to: read.audiencesEnd), themes.next(to: read.themesEnd))
          for audience in audiences {
            for theme in themes {
              columns.setKey(keys.key(audience, theme), at: next)
              next &+= 1
            }
          }
        }
      }
    }
  }
}
