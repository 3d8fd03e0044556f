/// What one family has, in pounds a year.
package struct Income: Sendable, Equatable {
  /// Pay before tax.
  package var earnings: Double
  /// Income tax, without the charge on Child Benefit.
  package var incomeTax: Double
  /// National Insurance.
  package var nationalInsurance: Double
  /// Universal Credit and how it came about.
  package var universalCredit: UniversalCredit.Award
  /// Child Benefit.
  package var childBenefit: Double
  /// What tax takes back of Child Benefit.
  package var childBenefitCharge: Double
  /// Scottish Child Payment.
  package var scottishChildPayment: Double
  /// Disability Living Allowance for children.
  package var disabilityLivingAllowance: Double
  /// Council tax.
  package var councilTax: Double
  /// Rent.
  package var rent: Double
  /// Help in kind, not part of the income.
  package var inKind: HelpInKind

  /// Pay after tax and National Insurance.
  package var netEarnings: Double { earnings - incomeTax - nationalInsurance }

  /// Net income before housing costs, as Households Below Average Income counts it: council tax is taken off.
  package var beforeHousingCosts: Double {
    netEarnings + universalCredit.paid + childBenefit - childBenefitCharge + scottishChildPayment
      + disabilityLivingAllowance - councilTax
  }

  /// Net income after housing costs: the whole rent is taken off.
  package var afterHousingCosts: Double { beforeHousingCosts - rent }
}
