/// A word of up to seven bytes as a number: first byte lowest, length in the top byte.
struct ShortWord {
  /// The number.
  let packed: UInt64

  /// A word from its number.
  @inline(__always)
  init(packed: UInt64) { self.packed = packed }

  /// The first `count` bytes, at most seven, of eight that were loaded from memory.
  @inline(__always)
  init(_ bytes: UInt64, count: Int) {
    let length = UInt64(truncatingIfNeeded: count)
    packed = bytes & ((1 &<< (length &* 8)) &- 1) | length &<< 56
  }

  /// At most seven bytes.
  @inline(__always)
  init(_ word: UnsafeRawBufferPointer) {
    let count = word.count
    var packed = UInt64(truncatingIfNeeded: count) << 56
    if count >= 4 {
      // Two loads that overlap, for they agree where they do.
      let low = UInt32(littleEndian: word.loadUnaligned(as: UInt32.self))
      let high = UInt32(littleEndian: word.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      packed |= UInt64(low) | UInt64(high) << UInt64(truncatingIfNeeded: (count - 4) * 8)
    } else {
      for place in 0..<count { packed |= UInt64(word[place]) << UInt64(truncatingIfNeeded: place * 8) }
    }
    self.packed = packed
  }

  /// Whether it has no byte.
  var isEmpty: Bool { packed == 0 }

  /// The number that plain digits make; nil for any other word, such as 007, which is not 7.
  ///
  /// All digits at once: they are moved up so that zeros stand before them, and neighbours are added up in pairs, fours
  /// and eights.
  @inline(__always)
  var number: UInt32? {
    let moved = 64 &- (packed >> 56) &* 8
    let digits = (packed ^ 0x3030_3030_3030_3030) &<< moved
    let isNumber = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0
    guard isNumber, packed & 0xFF != 0x30 || packed >> 56 == 1 else { return nil }
    let pairs = digits &* 10 &+ digits &>> 8
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (pairs &>> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return UInt32(truncatingIfNeeded: (low &+ high) &>> 32)
  }
}
