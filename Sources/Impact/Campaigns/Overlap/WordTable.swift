/// Gives every different word a code, counted from 0 in the order of first appearance.
///
/// Words are bytes; they are copied into one buffer, so that no word costs an object of its own. The hash is seeded at
/// random, so that nobody can write a register that makes the table slow; codes do not depend on it.
struct WordTable: Sendable {
  /// All words one behind the other.
  private var bytes: [UInt8] = []
  /// For each word where it begins, and last where the next will.
  private var starts: [Int] = [0]
  /// Upper half of the word's hash above its code plus one; 0 is free.
  private var slots: [UInt64]
  private let seed = UInt64.random(in: .min ... .max)

  /// A table with room for so many words before it has to grow.
  init(expecting count: Int = 16) {
    var size = 32
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    starts.reserveCapacity(count + 1)
  }

  /// How many different words there are.
  var count: Int { starts.count - 1 }

  /// The word of a code.
  subscript(code: Int) -> String { String(decoding: bytes[starts[code]..<starts[code + 1]], as: UTF8.self) }

  /// The code of a word, a new one where it has none.
  mutating func code(of word: UnsafeRawBufferPointer) -> Int {
    let hash = hash(word)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if (slots[place] ^ hash) >> 32 == 0 {
        let code = Int(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) - 1
        if isWord(code, word) { return code }
      }
      place = (place + 1) & mask
    }
    slots[place] = hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: count + 1)
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func isWord(_ code: Int, _ word: UnsafeRawBufferPointer) -> Bool {
    let range = starts[code]..<starts[code + 1]
    guard range.count == word.count else { return false }
    return bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[range]).elementsEqual(word) }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for code in 0..<count {
      let range = starts[code]..<starts[code + 1]
      let hash = bytes.withUnsafeBytes { self.hash(UnsafeRawBufferPointer(rebasing: $0[range])) }
      var place = Int(truncatingIfNeeded: hash) & (larger.count - 1)
      while larger[place] != 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: code + 1)
    }
    slots = larger
  }

  private func hash(_ word: UnsafeRawBufferPointer) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: word.count)
    var offset = 0
    while offset + 8 <= word.count {
      hash = Self.mix(hash ^ word.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < word.count {
      rest = rest << 8 | UInt64(word[offset])
      offset += 1
    }
    return Self.mix(hash ^ rest)
  }

  /// Both halves of a product with an odd constant, folded, so that every bit moves the bits on either side of it.
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
