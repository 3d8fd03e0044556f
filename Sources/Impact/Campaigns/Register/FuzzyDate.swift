public import YAMLReading

/// A date as far as it is known: a day, or a month, season or year that begins on `date`.
public struct FuzzyDate: Hashable, Sendable {
  /// How closely a date is known, from best to worst.
  public enum Precision: String, Sendable, CaseIterable, Comparable {
    case day, month, season, year

    /// The days that a date of this precision may cover when it does not begin a month, season or year of the calendar.
    var days: Int {
      switch self {
      case .day: 1
      case .month: 31
      case .season: 91
      case .year: 366
      }
    }

    /// How far to trust a finding that rests on such a date, 0 to 1 (method, campaign conflicts).
    var confidence: Double {
      switch self {
      case .day: 1
      case .month: 0.9
      case .season: 0.7
      case .year: 0.5
      }
    }

    /// Orders precisions from best to worst.
    public static func < (left: Precision, right: Precision) -> Bool { left.days < right.days }
  }

  /// The first day the date may mean.
  public let date: CalendarDate
  /// How closely the date is known.
  public let precision: Precision

  /// A date known to the given precision; `date` is the first day of the period.
  public init(_ date: CalendarDate, precision: Precision = .day) {
    self.date = date
    self.precision = precision
  }

  /// A date written as a day, a month or a year: 2020-11-18, 2020-11 or 2020; nil for any other text.
  public init?(_ text: String) {
    let forms: [(suffix: String, precision: Precision)] = [("", .day), ("-01", .month), ("-01-01", .year)]
    for form in forms where text.utf8.count + form.suffix.utf8.count == 10 {
      guard let date = CalendarDate(text + form.suffix) else { return nil }
      self.init(date, precision: form.precision)
      return
    }
    return nil
  }

  /// The first day the date may mean, in days since 1970-01-01.
  public var earliest: Int { date.dayNumber }

  /// The last day the date may mean, in days since 1970-01-01: that of its month, season or year by the calendar.
  public var latest: Int { (following?.dayNumber ?? date.dayNumber + precision.days) - 1 }

  /// The first day after the month, season or year that begins on `date`; nil where none begins there.
  private var following: CalendarDate? {
    guard date.day == 1 else { return nil }
    return switch precision {
    case .month: later(byMonths: 1)
    case .season: date.month.isMultiple(of: 3) ? later(byMonths: 3) : nil
    case .year: date.month == 1 ? later(byMonths: 12) : nil
    case .day: nil
    }
  }

  private func later(byMonths months: Int) -> CalendarDate? {
    let month = date.month - 1 + months
    return CalendarDate(year: date.year + month / 12, month: month % 12 + 1, day: 1)
  }

  /// Days between the two dates at their closest; 0 when they may be the same day.
  func gap(to other: FuzzyDate) -> Int {
    max(0, other.earliest - latest, earliest - other.latest)
  }
}

extension FuzzyDate: CustomStringConvertible {
  /// The date as people say it: "18 November 2020", "December 2020", "spring 2018", "2016".
  public var description: String {
    let month = Self.months[date.month - 1]
    return switch precision {
    case .day: "\(date.day) \(month) \(date.year)"
    case .month: "\(month) \(date.year)"
    case .season: "\(Self.seasons[(date.month % 12) / 3]) \(date.year)"
    case .year: "\(date.year)"
    }
  }

  /// The date after its preposition: "on 18 November 2020", "in December 2020".
  var dated: String { "\(precision == .day ? "on" : "in") \(self)" }

  private static let seasons = ["winter", "spring", "summer", "autumn"]
  private static let months = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}
