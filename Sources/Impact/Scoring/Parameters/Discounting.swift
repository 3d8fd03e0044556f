/// The discount rates of the method, with the edition they were taken from (method 1.4; HM Treasury Green Book).
public struct Discounting: Hashable, Sendable, Codable {
  /// For every outcome but health.
  public var standard: DiscountSchedule
  /// For health outcomes.
  public var health: DiscountSchedule
  /// Flat yearly rates at which every score is shown again.
  public var sensitivityRates: [Double]
}

/// A discount rate for each year, falling in steps.
public struct DiscountSchedule: Hashable, Sendable, Codable {
  /// Such as "standard".
  public var name: String
  /// The publication the rates come from, and its date.
  public var edition: String
  /// In ascending order of year; the first step applies from the start.
  public var steps: [Step]

  /// One rate and the first year in which it applies.
  public struct Step: Hashable, Sendable, Codable {
    /// Counted from the proposal's start.
    public var fromYear: Int
    /// A share per year.
    public var rate: Double
  }

  /// A schedule with the same rate in every year.
  static func flat(_ rate: Double) -> DiscountSchedule {
    DiscountSchedule(name: "flat", edition: "", steps: [Step(fromYear: 0, rate: rate)])
  }

  /// The yearly rate in `year`.
  func rate(in year: Int) -> Double {
    steps.last { $0.fromYear <= year }?.rate ?? 0
  }

  /// The value today of one unit in each year from 0 to `count − 1`: 1 at first, then divided by one plus the rate.
  func factors(count: Int) -> [Double] {
    var factor = 1.0
    return (0..<max(count, 0)).map { year in
      if year > 0 { factor /= 1 + rate(in: year) }
      return factor
    }
  }
}
