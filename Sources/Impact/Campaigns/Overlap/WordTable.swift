internal import Glibc

/// Gives every different word a code, counted from 0 in the order of first appearance.
///
/// No word costs an object of its own: one of up to seven bytes is kept as a number, longer ones in one buffer. The hash
/// is seeded at random, so that nobody can write a register that makes the table slow; codes do not depend on it.
struct WordTable: Sendable {
  /// For each code the word itself with its length in the top byte, or ``longFlag`` and its position among the long ones.
  private var words: [UInt64] = []
  /// The bytes of the long words one behind the other.
  private var longBytes: [UInt8] = []
  /// For each long word where it begins, and last where the next will.
  private var longStarts: [Int] = [0]
  /// Upper half of the word's hash above its code plus one; 0 is free.
  private var slots: [UInt64]
  private let seed = UInt64.random(in: .min ... .max)

  private static let longFlag: UInt64 = 1 << 63

  /// No words yet; room for a vocabulary.
  init() { slots = Array(repeating: 0, count: 1 << 13) }

  /// How many different words there are.
  var count: Int { words.count }

  /// The word of a code.
  subscript(code: Int) -> String {
    let word = words[code]
    guard word & Self.longFlag == 0 else { return String(decoding: longBytes[longRange(word)], as: UTF8.self) }
    return withUnsafeBytes(of: word.littleEndian) {
      String(decoding: $0.prefix(Int(truncatingIfNeeded: word >> 56)), as: UTF8.self)
    }
  }

  /// The code of a word, a new one where it has none.
  @inline(__always)
  mutating func code(of word: UnsafeRawBufferPointer) -> Int {
    word.count < 8 ? code(of: ShortWord(word)) : code(ofLong: word)
  }

  /// The codes here of another table's words, by their codes there.
  mutating func codes(adding other: WordTable) -> [UInt32] {
    other.words.map { word in
      guard word & Self.longFlag != 0 else { return UInt32(truncatingIfNeeded: code(of: ShortWord(packed: word))) }
      let range = other.longRange(word)
      return other.longBytes.withUnsafeBytes {
        UInt32(truncatingIfNeeded: code(ofLong: UnsafeRawBufferPointer(rebasing: $0[range])))
      }
    }
  }

  /// The code of a word of up to seven bytes, a new one where it has none.
  @inline(__always)
  mutating func code(of short: ShortWord) -> Int {
    let word = short.packed
    let hash = hash(word)
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if (slots[place] ^ hash) >> 32 == 0 {
        let code = Int(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) &- 1
        if words[code] == word { return code }
      }
      place = (place &+ 1) & mask
    }
    return add(word, hash, at: place)
  }

  private mutating func code(ofLong word: UnsafeRawBufferPointer) -> Int {
    let hash = hash(word)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if (slots[place] ^ hash) >> 32 == 0 {
        let code = Int(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) - 1
        if isLong(words[code], word) { return code }
      }
      place = (place + 1) & mask
    }
    longBytes.append(contentsOf: word)
    longStarts.append(longBytes.count)
    return add(Self.longFlag | UInt64(truncatingIfNeeded: longStarts.count - 2), hash, at: place)
  }

  private mutating func add(_ word: UInt64, _ hash: UInt64, at place: Int) -> Int {
    words.append(word)
    slots[place] = hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func longRange(_ word: UInt64) -> Range<Int> {
    let position = Int(truncatingIfNeeded: word & ~Self.longFlag)
    return longStarts[position]..<longStarts[position + 1]
  }

  private func isLong(_ known: UInt64, _ word: UnsafeRawBufferPointer) -> Bool {
    guard known & Self.longFlag != 0, case let range = longRange(known), range.count == word.count,
      let other = word.baseAddress
    else { return false }
    return longBytes.withUnsafeBytes { $0.baseAddress.map { memcmp($0 + range.lowerBound, other, range.count) } == 0 }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for (code, word) in words.enumerated() {
      let hash =
        word & Self.longFlag == 0
        ? hash(word)
        : longBytes.withUnsafeBytes { self.hash(UnsafeRawBufferPointer(rebasing: $0[longRange(word)])) }
      var place = Int(truncatingIfNeeded: hash) & (larger.count - 1)
      while larger[place] != 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: code + 1)
    }
    slots = larger
  }

  /// The hash of a short word: its last letter only moves the place by up to fifteen, so that ids in a row, such as
  /// 4711 and 4712, lie side by side in memory.
  private func hash(_ word: UInt64) -> UInt64 {
    let shift = (word >> 56) &* 8 &- 8
    let last = (word &>> shift) & 0xFF
    let others = Self.mix(word ^ (last &<< shift) ^ seed)
    return (others ^ last << 56) & ~0xF | last & 0xF
  }

  /// The hash of a word of eight bytes or more.
  private func hash(_ word: UnsafeRawBufferPointer) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: word.count)
    for offset in stride(from: 0, to: word.count - 8, by: 8) {
      hash = Self.mix(hash ^ word.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return Self.mix(hash ^ word.loadUnaligned(fromByteOffset: word.count - 8, as: UInt64.self))
  }

  /// Both halves of a product with an odd constant, folded, so that every bit moves the bits on either side of it.
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
