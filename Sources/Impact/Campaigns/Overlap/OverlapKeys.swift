/// One number for an audience and a theme: the audience's code in the upper bits.
struct OverlapKeys: Sendable {
  private let audiences: WordTable
  private let themes: WordTable
  private let themeBits: Int

  /// Keys for the words of a register, at most 32 bits.
  init(audiences: WordTable, themes: WordTable) {
    (self.audiences, self.themes) = (audiences, themes)
    themeBits = Int.bitWidth - (max(1, themes.count) - 1).leadingZeroBitCount
  }

  /// The key of an audience and a theme.
  @inline(__always)
  func key(_ audience: UInt32, _ theme: UInt32) -> UInt32 {
    audience &<< UInt32(truncatingIfNeeded: themeBits) | theme
  }

  /// The crowd under the key of a bucket.
  func crowd(_ sweep: PairSweep, _ bucket: Range<Int>, meetings: Int) -> OverlapCrowd {
    let key = Int(sweep.key(of: bucket))
    return OverlapCrowd(
      audience: audiences[key >> themeBits], theme: themes[key & (1 << themeBits - 1)], campaigns: bucket.count,
      pairs: meetings)
  }
}
