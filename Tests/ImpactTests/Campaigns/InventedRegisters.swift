import Foundation
import Impact
import Testing
import YAMLReading

/// Two positions, the smaller first.
struct RowPair: Hashable {
  var first: Int
  var second: Int

  init(_ first: Int, _ second: Int) { (self.first, self.second) = (first, second) }
}

/// InventedRegisters registers, and the pairs in them as a comparison of all with all finds them.
enum InventedRegisters {
  static let header = "id,start,end,audiences,themes,refs\n"

  struct Item {
    var waves: [(begin: Int32, end: Int32)]
    var keys: [UInt32]
  }

  static func items(seed: UInt64, count: Int) -> [Item] {
    var random = SeededRandom(seed: seed)
    let days: Int32 = [20, 200, 2000].randomElement(using: &random) ?? 20
    return (0..<count).map { _ in
      let waves = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let begin = Int32.random(in: -days...days, using: &random)
        return (begin, begin + Int32.random(in: -1...30, using: &random))
      }
      let keys = (0..<Int.random(in: 0...12, using: &random)).map { _ in UInt32.random(in: 0...40, using: &random) }
      return Item(waves: waves, keys: keys.map { seed.isMultiple(of: 2) ? $0 &* 0x0400_0001 : $0 })
    }
  }

  static func pairs(of items: [Item]) -> [RowPair] {
    var intervals = KeyedIntervals()
    for item in items {
      if item.waves.count == 1 {
        intervals.append(begin: item.waves[0].begin, end: item.waves[0].end, keys: item.keys)
      } else {
        intervals.append(item.waves, keys: item.keys)
      }
    }
    var pairs: [RowPair] = []
    intervals.forEachPair {
      pairs.append(RowPair($0, $1))
      return true
    }
    return pairs
  }

  static func pairsByComparingAll(_ items: [Item]) -> Set<RowPair> {
    allPairs(items) { left, right in
      !Set(left.keys).isDisjoint(with: right.keys)
        && left.waves.contains { a in
          right.waves.contains { b in
            a.begin <= a.end && b.begin <= b.end && a.begin <= b.end && b.begin <= a.end
          }
        }
    }
  }

  /// Rows of a register, with few words so that many are shared.
  static func rows(seed: UInt64, count: Int, least: Int = 0, vocabulary: Int = 10) -> [String] {
    var random = SeededRandom(seed: seed)
    func words(_ letter: String) -> String {
      (0..<Int.random(in: least...5, using: &random)).map { _ in
        "\(letter)\(Int.random(in: 0..<vocabulary, using: &random))"
      }
      .joined(separator: ";")
    }
    return (0..<count).map { row in
      let day = Int.random(in: 20_000...20_300, using: &random)
      let last = day + Int.random(in: 0...40, using: &random)
      let named = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        "c\(Int.random(in: 0..<count, using: &random))"
      }
      return "c\(row),\(CalendarDate(dayNumber: day)),\(CalendarDate(dayNumber: last)),\(words("A")),\(words("T")),"
        + named.joined(separator: ";")
    }
  }

  static func pairsByComparingAll(_ rows: [String]) -> Set<RowPair> {
    let campaigns = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    func set(_ cell: Substring) -> Set<Substring> { Set(cell.split(separator: ";")) }
    return allPairs(campaigns) { left, right in
      left[1] <= right[2] && right[1] <= left[2] && !set(left[3]).isDisjoint(with: set(right[3]))
        && !set(left[4]).isDisjoint(with: set(right[4])) && !set(left[5]).contains(right[0])
        && !set(right[5]).contains(left[0])
    }
  }

  static func register(_ rows: [String]) throws -> OverlapRegister {
    try #require(OverlapRegister.read(file(header + rows.joined(separator: "\n")), problems: Problems()))
  }

  static func file(_ text: String) -> SourceFile { SourceFile(name: "register.csv", bytes: Array(text.utf8)) }

  /// A thousand campaigns as Benchmarks/overlap/make_register.py writes them.
  static var thousand: SourceFile? {
    Bundle.module.url(forResource: "Golden/overlap-register", withExtension: "csv")
      .flatMap { try? Data(contentsOf: $0) }.map { SourceFile(name: "register.csv", bytes: Array($0)) }
  }

  private static func allPairs<Value>(_ values: [Value], where collide: (Value, Value) -> Bool) -> Set<RowPair> {
    var pairs: Set<RowPair> = []
    for second in values.indices {
      for first in 0..<second where collide(values[first], values[second]) { pairs.insert(RowPair(first, second)) }
    }
    return pairs
  }
}

/// The same numbers for the same seed (SplitMix64; Steele, Lea and Flood 2014).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
