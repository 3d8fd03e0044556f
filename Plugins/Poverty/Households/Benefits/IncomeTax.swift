/// Income tax on pay in England, Wales and Northern Ireland, with the marriage allowance.
///
/// Follows the Income Tax Act 2007: rates in Part 2, Chapter 2; the Personal Allowance in section 35, which withdraws it
/// above £100,000; the transfer between spouses in sections 55A to 55E.
struct IncomeTax: Sendable {
  private let personalAllowance: Double
  private let withdrawnFrom: Double
  private let basicBand: Double
  private let additionalFrom: Double
  private let basicRate: Double
  private let higherRate: Double
  private let additionalRate: Double
  private let transfer: Double

  init(_ rates: YearRates) throws {
    personalAllowance = try rates.annual("income-tax.personal-allowance")
    withdrawnFrom = try rates.annual("income-tax.allowance-withdrawn-from")
    basicBand = try rates.annual("income-tax.basic-band")
    additionalFrom = try rates.annual("income-tax.additional-rate-from")
    basicRate = try rates.number("income-tax.basic-rate")
    higherRate = try rates.number("income-tax.higher-rate")
    additionalRate = try rates.number("income-tax.additional-rate")
    transfer = try rates.annual("income-tax.marriage-allowance")
  }

  /// The tax of one adult or a couple on their pay.
  func amount(_ pay: [Double], marriageAllowance: Bool) -> Double {
    let apart = pay.map { tax($0, allowance: allowance($0)) }.reduce(0, +)
    guard marriageAllowance, pay.count == 2, let lower = pay.min(), let higher = pay.max() else { return apart }
    guard lower <= personalAllowance, isBasicRatePayer(higher) else { return apart }
    let giver = tax(lower, allowance: personalAllowance - transfer)
    let taker = max(0, tax(higher, allowance: allowance(higher)) - basicRate * transfer)
    return min(apart, giver + taker)
  }

  private func isBasicRatePayer(_ pay: Double) -> Bool { pay - allowance(pay) <= basicBand }

  private func allowance(_ pay: Double) -> Double { max(0, personalAllowance - max(0, pay - withdrawnFrom) / 2) }

  private func tax(_ pay: Double, allowance: Double) -> Double {
    let taxable = max(0, pay - allowance)
    let basic = min(taxable, basicBand)
    let higher = min(max(0, taxable - basicBand), max(0, additionalFrom - basicBand))
    let additional = max(0, taxable - max(additionalFrom, basicBand))
    return basic * basicRate + higher * higherRate + additional * additionalRate
  }
}
