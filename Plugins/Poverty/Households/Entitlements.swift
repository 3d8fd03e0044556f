/// The rules with the rates of one year: from a family to its income.
package struct Entitlements: Sendable {
  private let rates: YearRates
  private let incomeTax: IncomeTax
  private let nationalInsurance: NationalInsurance
  private let childBenefit: ChildBenefit
  private let childBenefitCharge: ChildBenefitCharge
  private let universalCredit: UniversalCredit
  private let scottishChildPayment: ScottishChildPayment
  private let disabilityLivingAllowance: DisabilityLivingAllowance
  private let helpInKind: HelpInKind.Rules

  /// Takes every rate that the rules need; throws when one is missing.
  package init(_ rates: YearRates) throws {
    self.rates = rates
    incomeTax = try IncomeTax(rates)
    nationalInsurance = try NationalInsurance(rates)
    childBenefit = try ChildBenefit(rates)
    childBenefitCharge = try ChildBenefitCharge(rates)
    universalCredit = try UniversalCredit(rates)
    scottishChildPayment = try ScottishChildPayment(rates)
    disabilityLivingAllowance = try DisabilityLivingAllowance(rates)
    helpInKind = try HelpInKind.Rules(rates)
  }

  /// The family's income; throws when it names a rate that is missing.
  package func income(of family: Family) throws -> Income {
    let pay = try family.adults.map { try earnings($0) }
    let tax = incomeTax.amount(pay, marriageAllowance: family.marriageAllowance)
    let insurance = pay.map(nationalInsurance.amount).reduce(0, +)
    let benefit = childBenefit.amount(children: family.children.count)
    let net = pay.reduce(0, +) - tax - insurance
    let situation = UniversalCredit.Situation(
      family: family, netEarnings: net, works: pay.map { $0 > 0 }, rent: try rates.annual(family.home.rent),
      allowance: try family.home.allowance.map(rates.annual), childcare: try rates.annual(family.childcare?.cost),
      childBenefit: benefit)
    let award = universalCredit.award(situation)
    return Income(
      earnings: pay.reduce(0, +), incomeTax: tax, nationalInsurance: insurance, universalCredit: award,
      childBenefit: benefit, childBenefitCharge: childBenefitCharge.amount(pay, childBenefit: benefit),
      scottishChildPayment: scottishChildPayment.amount(family, universalCredit: award.paid),
      disabilityLivingAllowance: disabilityLivingAllowance.amount(family),
      councilTax: try rates.annual(family.councilTax),
      rent: situation.rent, inKind: helpInKind.help(family, netEarnings: net, universalCredit: award.paid))
  }

  /// Pay before tax: hours at a wage, or a sum.
  private func earnings(_ adult: Family.Adult) throws -> Double {
    guard let hours = adult.hours, let wage = adult.wage else { return try rates.annual(adult.earnings) }
    return hours * 52 * (try rates.hourly(wage))
  }
}
