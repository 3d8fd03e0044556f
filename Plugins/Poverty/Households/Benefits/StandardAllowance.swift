/// The standard allowance: by whether there is one adult or two, and whether one of them is 25 or over.
///
/// Follows the Universal Credit Regulations 2013, regulation 36.
struct StandardAllowance: Sendable {
  private let single: (under25: Double, from25: Double)
  private let couple: (under25: Double, from25: Double)

  init(_ rates: YearRates) throws {
    single = try (
      rates.annual("uc.standard-allowance.single-under-25"), rates.annual("uc.standard-allowance.single-25-or-over")
    )
    couple = try (
      rates.annual("uc.standard-allowance.couple-under-25"), rates.annual("uc.standard-allowance.couple-25-or-over")
    )
  }

  func amount(_ family: Family) -> Double {
    let rates = family.adults.count > 1 ? couple : single
    return family.adults.contains { $0.age >= 25 } ? rates.from25 : rates.under25
  }
}
