internal import Glibc

/// The clock that deadlines are told by: nanoseconds, never set back, the same for every process of the machine.
enum Monotonic {
  static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The moment `seconds` after `start`; a time beyond a century is never.
  static func after(_ seconds: Double, from start: UInt64) -> UInt64 {
    guard seconds < 3_000_000_000 else { return .max }
    return start + UInt64(max(seconds, 0) * 1_000_000_000)
  }

  /// Whole milliseconds from `now` to `moment`, rounded up, for `poll`; -1 when there is no such moment.
  static func milliseconds(from now: UInt64, to moment: UInt64) -> Int32 {
    guard moment != .max else { return -1 }
    guard moment > now else { return 0 }
    return Int32(min((moment - now + 999_999) / 1_000_000, 3_600_000))
  }
}
