/// The benefit cap: Universal Credit and Child Benefit together may not pass a limit.
///
/// Follows the Universal Credit Regulations 2013, Part 7: the limits in regulation 80A; the childcare costs element is kept
/// out of the reduction (81); families with net earnings of 16 hours at the National Living Wage are exempt (82), and
/// so are carers and families with a disabled child (83). The nine months of grace after work are not modelled.
struct BenefitCap: Sendable {
  private let family: (elsewhere: Double?, london: Double?)
  private let single: (elsewhere: Double?, london: Double?)
  private let exemptEarnings: Double

  init(_ rates: YearRates) throws {
    family = try (
      rates.annualLimit("benefit-cap.family.outside-london"), rates.annualLimit("benefit-cap.family.london")
    )
    single = try (
      rates.annualLimit("benefit-cap.single.outside-london"), rates.annualLimit("benefit-cap.single.london")
    )
    exemptEarnings = try rates.number("benefit-cap-exemption.hours") * 52 * rates.number("minimum-wage.21-or-over")
  }

  /// What the cap takes of an award.
  func reduction(_ award: UniversalCredit.Award, _ situation: UniversalCredit.Situation) -> Double {
    guard let limit = limit(situation.family), !isExempt(situation) else { return 0 }
    let paid = award.maximum - award.lostToEarnings
    let excess = paid + situation.childBenefit - limit - award.childcareElement
    return min(max(0, excess), paid)
  }

  private func limit(_ household: Family) -> Double? {
    let limits = household.adults.count > 1 || !household.children.isEmpty ? family : single
    return household.london ? limits.london : limits.elsewhere
  }

  /// Pay is compared to the penny, as it is paid.
  private func isExempt(_ situation: UniversalCredit.Situation) -> Bool {
    situation.netEarnings >= exemptEarnings - 0.005 || situation.family.adults.contains { $0.carer == true }
      || situation.family.children.contains { $0.disability != nil }
  }
}
