/// The High Income Child Benefit Charge on the partner with the higher income.
///
/// Follows the Income Tax (Earnings and Pensions) Act 2003, Part 10, Chapter 8: one per cent of the benefit for each full
/// step of income above the threshold, and the charge in whole pounds.
struct ChildBenefitCharge: Sendable {
  private let threshold: Double?
  private let step: Double

  init(_ rates: YearRates) throws {
    threshold = try rates.annualLimit("child-benefit-charge.threshold")
    step = try rates.annual("child-benefit-charge.step")
  }

  /// The charge on a family with these incomes.
  func amount(_ pay: [Double], childBenefit: Double) -> Double {
    guard let threshold, let highest = pay.max(), highest > threshold else { return 0 }
    let percent = step > 0 ? min(100, ((highest - threshold) / step).rounded(.down)) : 100
    return (childBenefit * percent / 100).rounded(.down)
  }
}
