import YAMLReading

/// Time across a picture, with ticks at months, quarters or years, whichever can be labelled.
struct TimeAxis: Hashable, Sendable {
  /// A line across the picture with its label.
  struct Tick: Hashable, Sendable {
    let position: Share
    /// Empty where a label would run over the edge.
    let label: String
  }

  /// The first day shown, since 1970-01-01.
  let first: Int
  /// The last day shown; after the first.
  let last: Int

  /// An axis that shows the days between two; at least a week.
  init(first: Int, last: Int) {
    self.first = max(CalendarDate(dayNumber: Int.min).dayNumber, first)
    self.last = max(self.first + 7, min(CalendarDate(dayNumber: Int.max).dayNumber, last))
  }

  /// Where the morning of a day stands.
  func position(_ day: Int) -> Share {
    let inside = max(first, min(day, last + 1))
    return Share(hundredths: (inside - first) * 10_000 / (last + 1 - first))
  }

  /// Ticks for a picture at least so many CSS pixels wide: the finest that leave room for their labels.
  func ticks(fitting width: Int) -> [Tick] {
    let days = last + 1 - first
    let step =
      Self.steps.first { days * $0.labelWidth <= $0.days * width } ?? Step(months: 12_000, labelWidth: Self.yearLabel)
    return starts(of: step).map { date in
      let position = position(date.dayNumber)
      let room = (10_000 - position.hundredths) * width / 10_000
      return Tick(position: position, label: room < step.labelWidth - Self.gap ? "" : step.label(date))
    }
  }

  private struct Step {
    let months: Int
    let labelWidth: Int
    /// At their shortest.
    var days: Int { months * 365 / 12 }

    func label(_ date: CalendarDate) -> String {
      months >= 12 ? "\(date.year)" : "\(Self.names[date.month - 1]) \(date.year)"
    }

    private static let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
  }

  private static let steps =
    [1, 3, 6].map { Step(months: $0, labelWidth: monthLabel) }
    + [1, 2, 5, 10, 20, 50, 100, 200, 500].map { Step(months: $0 * 12, labelWidth: yearLabel) }

  /// Widths of "Sep 2026" and "2026" in letters of 12 pixels, with a gap.
  private static let (monthLabel, yearLabel, gap) = (68, 42, 10)

  /// The first days of the step's periods on the axis, counted from year 0, so that decades begin in round years.
  private func starts(of step: Step) -> [CalendarDate] {
    let begin = CalendarDate(dayNumber: first)
    var month = (begin.year * 12 + begin.month - 1) / step.months * step.months
    var dates: [CalendarDate] = []
    while let date = Self.firstDay(ofMonth: month), date.dayNumber <= last {
      if date.dayNumber >= first { dates.append(date) }
      month += step.months
    }
    return dates
  }

  /// Months count from January of year 0; the nearest day the calendar has before year 1.
  private static func firstDay(ofMonth month: Int) -> CalendarDate? {
    month < 12 ? CalendarDate(dayNumber: Int.min) : CalendarDate(year: month / 12, month: month % 12 + 1, day: 1)
  }
}
