/// Universal Credit: the elements, less a share of earnings, less what the benefit cap takes.
///
/// Follows the Universal Credit Regulations 2013 (SI 2013/376): the elements in Part 4, the deduction of earnings in
/// regulation 22, the cap in Part 7. Worked out on the year's net earnings; capital and other income are taken as none.
package struct UniversalCredit: Sendable {
  private let standardAllowance: StandardAllowance
  private let childElement: ChildElement
  private let carerElement: Double
  private let childcareElement: ChildcareElement
  private let workAllowance: WorkAllowance
  private let taper: Double
  private let cap: BenefitCap

  init(_ rates: YearRates) throws {
    standardAllowance = try StandardAllowance(rates)
    childElement = try ChildElement(rates)
    carerElement = try rates.annual("uc.carer-element")
    childcareElement = try ChildcareElement(rates)
    workAllowance = try WorkAllowance(rates)
    taper = try rates.number("uc.taper")
    cap = try BenefitCap(rates)
  }

  /// A family with what bears on its award, sums in pounds a year.
  struct Situation {
    let family: Family
    let netEarnings: Double
    /// Whether each adult works.
    let works: [Bool]
    let rent: Double
    /// Local Housing Allowance of a private tenant.
    let allowance: Double?
    let childcare: Double
    let childBenefit: Double
  }

  /// An award, in pounds a year.
  package struct Award: Sendable, Equatable {
    /// Standard allowance.
    package var standardAllowance: Double
    /// Child elements with the additions for disabled children.
    package var childElements: Double
    /// Carer element.
    package var carerElement: Double
    /// Housing costs element.
    package var housingElement: Double
    /// Childcare costs element.
    package var childcareElement: Double
    /// What is taken off for earnings, at most the whole of the elements.
    package var lostToEarnings: Double
    /// What the benefit cap takes.
    package var lostToCap: Double

    /// All elements.
    package var maximum: Double {
      standardAllowance + childElements + carerElement + housingElement + childcareElement
    }

    /// What is paid.
    package var paid: Double { max(0, maximum - lostToEarnings - lostToCap) }
  }

  func award(_ situation: Situation) -> Award {
    let family = situation.family
    var award = Award(
      standardAllowance: standardAllowance.amount(family), childElements: childElement.amount(family),
      carerElement: family.adults.contains { $0.carer == true } ? carerElement : 0,
      housingElement: HousingElement.amount(rent: situation.rent, allowance: situation.allowance),
      childcareElement: childcareElement.amount(situation), lostToEarnings: 0, lostToCap: 0)
    let counted = max(0, situation.netEarnings - workAllowance.amount(family, housing: award.housingElement > 0))
    award.lostToEarnings = min(award.maximum, taper * counted)
    award.lostToCap = cap.reduction(award, situation)
    return award
  }
}
