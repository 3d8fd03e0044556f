/// The housing costs element: the rent, for a private tenant at most the Local Housing Allowance.
///
/// Follows the Universal Credit Regulations 2013, regulation 26 and Schedule 4. Deductions for a spare room or for other
/// adults in the home are not modelled, nor is help with a mortgage.
enum HousingElement {
  static func amount(rent: Double, allowance: Double?) -> Double { min(rent, allowance ?? rent) }
}
