import CommandRunner
import Foundation
import Households
import Testing

@Suite("The lens beside an independent program")
struct GoldenTests {
  private func mine(_ result: Golden.Result) throws -> (family: Family, income: Income) {
    let family = try Golden.file.household(result.household).family()
    let rates = Shipped.rates.rates(of: result.year, changed: result.edits)
    return (family, try Entitlements(rates).income(of: family))
  }

  @Test("agrees within a pound a year on every tax and benefit", arguments: Golden.file.results)
  func everySum(_ theirs: Golden.Result) throws {
    let income = try mine(theirs).income
    let credit = income.universalCredit
    let sums: [(String, Double, Double)] = [
      ("Child Benefit", income.childBenefit, theirs.child_benefit),
      ("income tax with the charge", income.incomeTax + income.childBenefitCharge, theirs.income_tax),
      ("the charge on Child Benefit", income.childBenefitCharge, theirs.CB_HITC),
      ("National Insurance", income.nationalInsurance, theirs.national_insurance),
      ("standard allowance", credit.standardAllowance, theirs.uc_standard_allowance),
      ("child elements", credit.childElements, theirs.uc_child_element),
      ("housing costs element", credit.housingElement, theirs.uc_housing_costs_element),
      ("reduction for earnings", credit.lostToEarnings, theirs.uc_income_reduction),
      ("reduction by the cap", credit.lostToCap, theirs.benefit_cap_reduction),
      ("Universal Credit", credit.paid, theirs.universal_credit),
    ]
    for (name, own, other) in sums { #expect(abs(own - other) < 1, "\(theirs): \(name) is \(own), not \(other)") }
  }

  @Test("agrees on the low-income lines and the weight of each household", arguments: Golden.file.results)
  func lines(_ theirs: Golden.Result) throws {
    let family = try mine(theirs).family
    let rates = Shipped.rates.rates(of: theirs.year)
    let before = try LowIncomeLine(rates, .beforeHousingCosts)
    let after = try LowIncomeLine(rates, .afterHousingCosts)
    #expect(abs(before.weight(family) - theirs.household_equivalisation_bhc) < 1e-6)
    #expect(abs(before.amount(family) / before.weight(family) - theirs.poverty_threshold_bhc) < 1)
    #expect(abs(after.amount(family) / after.weight(family) - theirs.poverty_threshold_ahc) < 1)
  }

  @Test("differs in net income by the Warm Home Discount alone", arguments: Golden.file.results)
  func netIncome(_ theirs: Golden.Result) throws {
    let income = try mine(theirs).income
    let explained = income.inKind.warmHomeDiscount
    #expect(abs(income.beforeHousingCosts + explained - theirs.hbai_household_net_income) < 1)
    #expect(abs(income.afterHousingCosts + explained - theirs.hbai_household_net_income_ahc) < 1)
  }

  @Test("keeps every difference with its explanation in a file")
  func kept() throws {
    let path = Checkout.root.appending(path: "Tests/HouseholdTests/Golden/differences.md")
    let text = try differences()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == text, "RECORD_SNAPSHOTS=1 writes it anew")
  }

  private func differences() throws -> String {
    let rows = try Golden.file.results.map { theirs -> String in
      let income = try mine(theirs).income
      let gap = theirs.hbai_household_net_income - income.beforeHousingCosts
      let why = abs(gap) < 1 ? "none" : "Warm Home Discount, counted as income there and shown apart here"
      return "| \(theirs.household) | \(theirs.year) | \(theirs.limit) | \(pounds(income.beforeHousingCosts)) "
        + "| \(pounds(theirs.hbai_household_net_income)) | \(pounds(gap)) | \(why) |"
    }
    return """
      # Net income before housing costs: this lens and policyengine-uk 2.162.10

      Pounds a year. Taxes and benefits agree within a pound in all \(rows.count) cases, in the law of each year and with the
      two-child limit forced on and off; the limit's column says which. What is left of a difference has one cause.

      | Household | Year | Limit | Lens | policyengine-uk | Difference | Explanation |
      | --- | --- | --- | ---: | ---: | ---: | --- |
      \(rows.joined(separator: "\n"))

      """
  }

  private func pounds(_ value: Double) -> String { String(format: "%.2f", abs(value) < 0.005 ? 0 : value) }
}
