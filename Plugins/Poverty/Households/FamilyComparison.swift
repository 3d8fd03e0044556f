/// One family with the rates as they stand and as they would be.
package struct FamilyComparison: Sendable {
  /// The family.
  package let family: Family
  /// With the rates as they stand.
  package let before: Income
  /// With the changed rates.
  package let after: Income
  /// The family's low-income line after housing costs, in pounds a year.
  package let lineAfterHousingCosts: Double
  /// The family's low-income line before housing costs, in pounds a year.
  package let lineBeforeHousingCosts: Double

  /// What the family gains, in pounds a week; negative for a loss.
  package var weeklyChange: Double { (after.afterHousingCosts - before.afterHousingCosts) / 52 }

  /// What the benefit cap takes more than before, in pounds a week.
  package var weeklyLossToCap: Double { (after.universalCredit.lostToCap - before.universalCredit.lostToCap) / 52 }
}

extension FamilyComparison {
  /// Compares each family; the lines are those of the year and do not move.
  package static func all(_ families: [Family], _ rates: DatedRates, year: String, changes: [RateEdit]) throws -> [Self]
  {
    let now = rates.rates(of: year)
    let before = try Entitlements(now)
    let after = try Entitlements(rates.rates(of: year, changed: changes))
    let lines = try (LowIncomeLine(now, .afterHousingCosts), LowIncomeLine(now, .beforeHousingCosts))
    return try families.map { family in
      FamilyComparison(
        family: family, before: try before.income(of: family), after: try after.income(of: family),
        lineAfterHousingCosts: lines.0.amount(family), lineBeforeHousingCosts: lines.1.amount(family))
    }
  }
}
