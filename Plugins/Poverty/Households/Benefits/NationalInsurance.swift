/// National Insurance of an employee (Class 1 primary), worked out on the year's pay.
///
/// Follows the Social Security Contributions and Benefits Act 1992, sections 6 to 8.
struct NationalInsurance: Sendable {
  private let threshold: Double
  private let upperLimit: Double
  private let mainRate: Double
  private let upperRate: Double

  init(_ rates: YearRates) throws {
    threshold = try rates.annual("national-insurance.threshold")
    upperLimit = try rates.annual("national-insurance.upper-limit")
    mainRate = try rates.number("national-insurance.main-rate")
    upperRate = try rates.number("national-insurance.upper-rate")
  }

  /// The contributions on one adult's pay.
  func amount(_ pay: Double) -> Double {
    max(0, min(pay, upperLimit) - threshold) * mainRate + max(0, pay - max(upperLimit, threshold)) * upperRate
  }
}
