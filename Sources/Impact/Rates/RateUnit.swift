/// What a rate is counted in.
public enum RateUnit: String, CaseIterable, Sendable {
  /// Pounds an hour.
  case hourly = "GBP/hour"
  /// Pounds a week.
  case weekly = "GBP/week"
  /// Pounds a month, as Universal Credit is paid.
  case monthly = "GBP/month"
  /// Pounds a year of 52 weeks and 12 months.
  case yearly = "GBP/year"
  /// A share from 0 to 1.
  case share
  /// A number of children.
  case children
  /// Hours a week.
  case hours = "hours/week"
  /// A weight, such as that of a child in an equivalence scale.
  case weight

  /// How often a sum is paid in a year; nil for what is no sum over a period.
  public var timesAYear: Double? {
    switch self {
    case .weekly: 52
    case .monthly: 12
    case .yearly: 1
    case .hourly, .share, .children, .hours, .weight: nil
    }
  }

  /// Whether it is pounds.
  public var isMoney: Bool { rawValue.hasPrefix("GBP") }

  /// What a sum of this unit is in another, the periods converted; nil when one of them is no sum over a period.
  public func converting(_ value: Double, to unit: RateUnit) -> Double? {
    if self == unit { return value }
    guard let times = timesAYear, let wanted = unit.timesAYear else { return nil }
    return value * times / wanted
  }
}
