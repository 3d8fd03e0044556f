/// Philox4x64-10, which turns a counter and a key into four random words (method 1.8.3; Salmon et al., Parallel random
/// numbers: as easy as 1, 2, 3, 2011).
///
/// It holds no state, so a draw does not depend on which draws were made before it, or on which thread.
struct Philox {
  typealias Words = (UInt64, UInt64, UInt64, UInt64)

  var key: (UInt64, UInt64)

  /// The key's second word: "CYP-IMPA" in ASCII.
  static let fixedKeyWord: UInt64 = 0x4359_502D_494D_5041

  /// The generator of one run of the method.
  init(seed: UInt64) {
    self.init(key: (seed, Self.fixedKeyWord))
  }

  init(key: (UInt64, UInt64)) {
    self.key = key
  }

  /// The four words that belong to a counter.
  @inline(__always)
  func words(_ counter: Words) -> Words {
    var (c0, c1, c2, c3) = counter
    var (k0, k1) = key
    for _ in 0..<10 {
      let first = c0.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
      let second = c2.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
      (c0, c1, c2, c3) = (second.high ^ c1 ^ k0, second.low, first.high ^ c3 ^ k1, first.low)
      k0 &+= 0x9E37_79B9_7F4A_7C15
      k1 &+= 0xBB67_AE85_84CA_A73B
    }
    return (c0, c1, c2, c3)
  }

  /// A random word as a number strictly between 0 and 1, from its upper 53 bits.
  @inline(__always)
  static func uniform(_ word: UInt64) -> Double {
    // The largest value would round to 1, so the top is held just below it.
    min((Double(Int64(truncatingIfNeeded: word >> 11)) + 0.5) * 0x1p-53, 1 - 0x1p-53)
  }
}
