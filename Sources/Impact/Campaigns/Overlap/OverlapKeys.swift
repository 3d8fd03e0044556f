/// One number for an audience and a theme: the audience's code in the upper bits.
struct OverlapKeys {
  private let themeBits: Int

  /// Keys for the words of a register, at most 32 bits.
  init(_ register: OverlapRegister) {
    themeBits = Int.bitWidth - (max(1, register.themeWords.count) - 1).leadingZeroBitCount
  }

  /// The campaigns' days, each under all combinations of its audiences and themes.
  func intervals(of register: OverlapRegister) -> KeyedIntervals {
    var intervals = KeyedIntervals()
    intervals.reserve(items: register.count, keys: combinations(of: register))
    for row in 0..<register.count {
      let themes = register.themes.range(row)
      for audience in register.audiences.range(row) {
        for theme in themes {
          intervals.appendKey(key(register.audiences.elements[audience], register.themes.elements[theme]))
        }
      }
      intervals.endItem(begin: register.begins[row], end: register.ends[row])
    }
    return intervals
  }

  /// The least key that two rows share; nil when they share none.
  func leastShared(_ left: Int, _ right: Int, in register: OverlapRegister) -> UInt32? {
    guard let audience = register.audiences.leastShared(left, right),
      let theme = register.themes.leastShared(left, right)
    else { return nil }
    return key(audience, theme)
  }

  /// The crowd under the key of a bucket.
  func crowd(_ sweep: PairSweep, _ bucket: Int, meetings: Int, _ register: OverlapRegister) -> OverlapCrowd {
    let entries = sweep.buckets[bucket]
    let key = Int(sweep.key(of: entries))
    return OverlapCrowd(
      audience: register.audienceWords[key >> themeBits], theme: register.themeWords[key & (1 << themeBits - 1)],
      campaigns: entries.count, pairs: meetings)
  }

  private func key(_ audience: UInt16, _ theme: UInt16) -> UInt32 {
    UInt32(audience) << UInt32(themeBits) | UInt32(theme)
  }

  private func combinations(of register: OverlapRegister) -> Int {
    (0..<register.count).reduce(0) { $0 + register.audiences.range($1).count * register.themes.range($1).count }
  }
}
