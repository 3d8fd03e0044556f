import Foundation
import Households
import Testing

@Suite("A change of rates")
struct PropertyTests {
  /// Rates of which more is never worse for a family.
  private static let welcome = Shipped.rates.rates.keys.filter { name in
    [
      "uc.standard", "uc.child", "uc.disabled", "uc.carer", "uc.work", "benefit-cap.", "child-benefit.", "scottish",
      "disability", "income-tax.personal", "income-tax.basic-band", "national-insurance.threshold", "lha.",
      "minimum-wage",
    ].contains { name.hasPrefix($0) }
  }.sorted()

  private static let all: [(String, String)] = Shipped.years.flatMap { year in welcome.map { (year, $0) } }

  private func compare(_ year: String, _ changes: RateEdit...) throws -> [FamilyComparison] {
    try FamilyComparison.all(Shipped.families, Shipped.rates, year: year, changes: changes)
  }

  @Test("that is no change changes nothing, to the last bit", arguments: Shipped.years)
  func nothing(_ year: String) throws {
    for family in try compare(year) { #expect(family.before == family.after) }
  }

  @Test("that raises what is paid lowers no family's income", arguments: all)
  func raising(_ year: String, _ rate: String) throws {
    guard Shipped.rates.rates[rate]?.values[year]?.number != nil else { return }
    for factor in [1.01, 1.2, 1.9] where Shipped.rates.rates[rate]?.unit != "share" || factor < 1.1 {
      for family in try compare(year, RateEdit(rate, .scale(factor))) {
        #expect(family.weeklyChange >= -1e-9, "\(rate) × \(factor): \(family.family.title)")
      }
    }
  }

  @Test("that raises Child Benefit reaches a capped family not at all, and an uncapped one in full")
  func childBenefit() throws {
    for family in try compare("2026-27", RateEdit("child-benefit.eldest", .add(10))) {
      let isCapped = family.before.universalCredit.lostToCap > 520
      let isCharged = family.before.childBenefitCharge > 0
      if !isCharged { #expect(abs(family.weeklyChange - (isCapped ? 0 : 10)) < 0.01, "\(family.family.title)") }
      #expect(abs(family.weeklyLossToCap) < 10.001)
    }
  }

  @Test("of the child element gives a family on Universal Credit the sum for each child, less what the cap takes")
  func childElement() throws {
    for year in Shipped.years {
      for family in try compare(
        year, RateEdit("uc.child-element.each", .add(43.33)),
        RateEdit("uc.child-element.eldest-born-before-2017", .add(43.33)))
      where family.before.universalCredit.paid > 0 {
        let limit = Shipped.rates.rates["uc.child-limit"]?.values[year]?.number ?? .infinity
        let most = 10.0 * Double(family.family.children.count)
        #expect(family.weeklyChange + family.weeklyLossToCap <= most + 0.001)
        if Double(family.family.children.count) <= limit {
          #expect(
            abs(family.weeklyChange + family.weeklyLossToCap - 43.33 * 12 / 52 * Double(family.family.children.count))
              < 1e-9)
        }
      }
    }
  }

  @Test("that ends the benefit cap gives back exactly what it took")
  func endOfCap() throws {
    let limits = Shipped.rates.rates.keys.filter { $0.hasPrefix("benefit-cap.") }.map { RateEdit($0, .remove) }
    let families = try FamilyComparison.all(Shipped.families, Shipped.rates, year: "2026-27", changes: limits)
    #expect(families.contains { $0.weeklyChange > 1 })
    for family in families { #expect(abs(family.weeklyChange - family.before.universalCredit.lostToCap / 52) < 1e-9) }
  }

  @Test("of the taper to nothing leaves the whole award, and to the whole takes every pound above the allowance")
  func taper() throws {
    for family in try compare("2026-27", RateEdit("uc.taper", .set(0))) {
      #expect(family.after.universalCredit.lostToEarnings == 0)
      #expect(family.weeklyChange >= -1e-9)
    }
    for family in try compare("2026-27", RateEdit("uc.taper", .set(1))) { #expect(family.weeklyChange <= 1e-9) }
  }

  @Test("does not make a family poorer that earns more, but where the law has a step")
  func earnings() throws {
    for children in [[], [3], [14, 6], [6, 4, 2, 1]] {
      for rent in [nil, 500, 1200] as [Double?] {
        var last: Double?
        for pay in stride(from: 0.0, through: 59_800, by: 200) {
          let family = try TestFamily.make(adults: [TestFamily.adult(pay)], children: children, rent: rent)
          let income = try Shipped.income(family, "2026-27").afterHousingCosts
          if let last { #expect(income >= last + 200 * 0.25, "\(children), rent \(rent ?? 0), pay \(pay)") }
          last = income
        }
      }
    }
  }

  @Test("is the same in any order of the rates and of the children")
  func order() throws {
    let edits = [
      RateEdit("uc.taper", .set(0.5)), RateEdit("child-benefit.eldest", .add(3)), RateEdit("uc.child-limit", .set(1)),
    ]
    for family in Shipped.families {
      var turned = family
      turned.children.reverse()
      let one = try Entitlements(Shipped.rates.rates(of: "2026-27", changed: edits)).income(of: family)
      let other = try Entitlements(Shipped.rates.rates(of: "2026-27", changed: edits.reversed())).income(of: turned)
      #expect(abs(one.afterHousingCosts - other.afterHousingCosts) < 1e-9)
    }
  }

  @Test("is one of the year in force on the day the proposal starts, the last on file for a later day")
  func years() {
    #expect(Shipped.rates.year(on: "2025-05-01") == "2025-26")
    #expect(Shipped.rates.year(on: "2026-04-05") == "2025-26")
    #expect(Shipped.rates.year(on: "2026-04-06") == "2026-27")
    #expect(Shipped.rates.year(on: "2031-01-01") == "2026-27")
    #expect(Shipped.rates.year(on: "2019-01-01") == "2025-26")
    #expect(Shipped.rates.year(on: nil) == "2026-27")
    #expect(!Shipped.rates.isAfterLast("2027-04-05"))
    #expect(Shipped.rates.isAfterLast("2027-04-06"))
  }
}
