/// The work allowance: earnings that a family with children keeps in full.
///
/// Follows the Universal Credit Regulations 2013, regulation 22: lower with the housing costs element, none without children.
struct WorkAllowance: Sendable {
  private let withHousing: Double
  private let withoutHousing: Double

  init(_ rates: YearRates) throws {
    withHousing = try rates.annual("uc.work-allowance.with-housing")
    withoutHousing = try rates.annual("uc.work-allowance.without-housing")
  }

  func amount(_ family: Family, housing: Bool) -> Double {
    guard !family.children.isEmpty else { return 0 }
    return housing ? withHousing : withoutHousing
  }
}
