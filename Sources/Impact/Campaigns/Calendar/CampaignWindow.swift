public import YAMLReading

/// A stretch of time, open at an end that is not given.
public struct CampaignWindow: Hashable, Sendable {
  /// Its first day; nil for no beginning.
  public let from: CalendarDate?
  /// Its last day; nil for no end.
  public let to: CalendarDate?

  /// A window from its first to its last day; either may be left open.
  public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether it has neither beginning nor end.
  public var isOpen: Bool { from == nil && to == nil }

  /// Whether something that runs between two days, given since 1970-01-01, has a day in the window.
  public func meets(first: Int, last: Int) -> Bool {
    (to.map { first <= $0.dayNumber } ?? true) && (from.map { last >= $0.dayNumber } ?? true)
  }

  /// Whether a wave may have a day in the window. One without a date may; one that still runs has no last day.
  func meets(_ wave: CampaignWave) -> Bool {
    guard let start = wave.start else { return true }
    let last = wave.isRunning ? Int.max : max(start.latest, wave.lastDay ?? start.latest)
    return meets(first: start.earliest, last: last)
  }
}
