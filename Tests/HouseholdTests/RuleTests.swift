import Foundation
import Households
import Testing

@Suite("A rule of tax and benefits")
struct RuleTests {
  private let couple = [TestFamily.adult(18_000), TestFamily.adult(0)]

  private func close(_ value: Double, _ expected: Double, _ place: SourceLocation = #_sourceLocation) {
    #expect(abs(value - expected) < 0.006, "\(value) is not \(expected)", sourceLocation: place)
  }

  @Test("gives the award that is worked out by hand: 628.10 and twice 292.81 and 550 a month, less 55 per cent")
  func byHand() throws {
    let family = try TestFamily.make(adults: couple, children: [6, 3, 1], rent: 550)
    close(try Shipped.income(family, "2025-26").universalCredit.paid, 14_674.86)
  }

  @Test("pays for a third child since April 2026, and gives nothing of it to a capped family")
  func thirdChild() throws {
    let limit = RateEdit("uc.child-limit", .set(2))
    let working = try TestFamily.make(adults: couple, children: [6, 3, 1], rent: 550)
    let more = try Shipped.income(working, "2026-27").beforeHousingCosts
    close(more - (try Shipped.income(working, "2026-27", limit).beforeHousingCosts), 303.94 * 12)
    let capped = try TestFamily.make(
      adults: [TestFamily.adult(0), TestFamily.adult(0)], children: [6, 3, 1], rent: 550)
    close(
      try Shipped.income(capped, "2026-27").beforeHousingCosts,
      try Shipped.income(capped, "2026-27", limit).beforeHousingCosts)
  }

  @Test("passes over children born before April 2017 when it counts to two")
  func bornBefore() throws {
    let limit = RateEdit("uc.child-limit", .set(2))
    for (children, elements) in [([12, 10, 9], 3.0), ([12, 8, 7], 2), ([8, 7, 6], 2), ([12, 11, 10, 9, 5], 4)] {
      let family = try TestFamily.make(adults: couple, children: children)
      let award = try Shipped.income(family, "2025-26", limit).universalCredit
      let first = children[0] >= 9 ? 339.00 - 292.81 : 0
      close(award.childElements, (elements * 292.81 + first) * 12)
    }
  }

  @Test("leaves 45 pence of a pound of net earnings above the work allowance")
  func taper() throws {
    let low = try TestFamily.make(adults: [TestFamily.adult(8000)], children: [5], rent: 500)
    let high = try TestFamily.make(adults: [TestFamily.adult(8001)], children: [5], rent: 500)
    let gain =
      try Shipped.income(high, "2026-27").beforeHousingCosts - Shipped.income(low, "2026-27").beforeHousingCosts
    close(gain, 0.45)
  }

  @Test("pays 85 per cent of childcare up to the ceiling, and nothing when a parent of a couple is at home")
  func childcare() throws {
    func element(_ adults: [[String: Any]], _ bill: Double, _ children: Int) throws -> Double {
      let cost: [String: Any] = ["cost": ["amount": bill, "unit": "GBP/month"], "children": children]
      let family = try TestFamily.make(adults: adults, children: [3, 1], rent: 500, extra: ["childcare": cost])
      return try Shipped.income(family, "2026-27").universalCredit.childcareElement
    }
    close(try element([TestFamily.adult(15_000)], 1000, 2), 850 * 12)
    close(try element([TestFamily.adult(15_000)], 2160, 2), 1836 * 12)
    close(try element([TestFamily.adult(15_000)], 2500, 2), 1836.16 * 12)
    close(try element([TestFamily.adult(15_000)], 2500, 1), 1071.09 * 12)
    close(try element([TestFamily.adult(15_000), TestFamily.adult(0)], 1000, 2), 0)
  }

  @Test("does not cap a family with 16 hours at the National Living Wage, a carer or a disabled child, nor childcare")
  func exempt() throws {
    let children = [6, 5, 4, 3]
    func taken(_ adults: [[String: Any]], _ extra: [String: Any] = [:]) throws -> Double {
      let family = try TestFamily.make(adults: adults, children: children, rent: 900, extra: extra)
      return try Shipped.income(family, "2026-27").universalCredit.lostToCap
    }
    let hours: [String: Any] = ["age": 30, "hours": 16, "wage": ["rate": "minimum-wage.21-or-over"]]
    #expect(try taken([TestFamily.adult(0)]) > 1000)
    #expect(try taken([hours]) == 0)
    #expect(try taken([TestFamily.adult(16 * 52 * 12.71 - 1)]) > 0)
    #expect(try taken([["age": 30, "carer": true]]) == 0)
    let disabled = [["age": 6, "disability": "middle"], ["age": 5], ["age": 4], ["age": 3]] as [[String: Any]]
    #expect(try taken([TestFamily.adult(0)], ["children": disabled]) == 0)
    let bill: [String: Any] = ["cost": ["amount": 200, "unit": "GBP/month"], "children": 1]
    let pay = [TestFamily.adult(4000)]
    close(try taken(pay) - taken(pay, ["childcare": bill]), 0)
  }

  @Test("takes back Child Benefit by one per cent for each full 200 pounds above 60,000")
  func charge() throws {
    for (pay, percent) in [
      (60_000.0, 0.0), (60_199, 0), (60_200, 1), (70_000, 50), (79_999, 99), (80_000, 100), (95_000, 100),
    ] {
      let family = try TestFamily.make(adults: [TestFamily.adult(pay)], children: [6, 3])
      let income = try Shipped.income(family, "2026-27")
      #expect(income.childBenefitCharge == (income.childBenefit * percent / 100).rounded(.down))
    }
  }

  @Test("taxes pay by bands, without an allowance above 125,140, and passes on 1,260 between spouses")
  func incomeTax() throws {
    func tax(_ pay: [Double], married: Bool = false) throws -> Double {
      let family = try TestFamily.make(adults: pay.map { TestFamily.adult($0) }, children: [6], married: married)
      return try Shipped.income(family, "2026-27").incomeTax
    }
    close(try tax([12_570]), 0)
    close(try tax([50_270]), 7540)
    close(try tax([110_000]), 7540 + 0.4 * (110_000 - 7570 - 37_700))
    close(try tax([150_000]), 7540 + 0.4 * (125_140 - 37_700) + 0.45 * (150_000 - 125_140))
    close(try tax([25_000, 0], married: true), 2486 - 252)
    close(try tax([25_000, 12_000], married: true), 2486 - 252 + 0.2 * (12_000 - 11_310))
    close(try tax([60_000, 0], married: true), try tax([60_000, 0]))
    close(try tax([12_600, 0], married: true), 0)
  }

  @Test("pays the Scottish Child Payment in Scotland, for children under 16, with Universal Credit")
  func scotland() throws {
    let family = try TestFamily.make(
      adults: [["age": 30]], children: [16, 15, 3], rent: 400, extra: ["nation": "Scotland"])
    close(try Shipped.income(family, "2026-27").scottishChildPayment, 2 * 28.20 * 52)
    let english = try TestFamily.make(adults: [["age": 30]], children: [3], rent: 400)
    #expect(try Shipped.income(english, "2026-27").scottishChildPayment == 0)
  }

  @Test("gives a private tenant at most the Local Housing Allowance, and takes off the whole rent")
  func allowance() throws {
    let home: [String: Any] = [
      "tenure": "private", "rent": ["amount": 1000, "unit": "GBP/month"],
      "allowance": "lha.central-greater-manchester.2-bedrooms",
    ]
    let family = try TestFamily.make(adults: [TestFamily.adult(15_000)], children: [3], extra: ["home": home])
    let income = try Shipped.income(family, "2026-27")
    close(income.universalCredit.housingElement, 875 * 12)
    close(income.beforeHousingCosts - income.afterHousingCosts, 12_000)
  }

  @Test(
    "ends free school meals at 7,400 pounds of net earnings until the limit went, and all help without Universal Credit"
  )
  func inKind() throws {
    let below = try TestFamily.make(adults: [TestFamily.adult(7400)], children: [7, 4, 2], rent: 400)
    let above = try TestFamily.make(adults: [TestFamily.adult(7401)], children: [7, 4, 2], rent: 400)
    #expect(try Shipped.income(below, "2025-26").inKind.freeSchoolMeals == 1)
    #expect(try Shipped.income(above, "2025-26").inKind.freeSchoolMeals == 0)
    #expect(try Shipped.income(above, "2026-27").inKind.freeSchoolMeals == 1)
    #expect(try Shipped.income(above, "2026-27").inKind.healthyStart == 0)
    let young = try TestFamily.make(adults: [TestFamily.adult(4000)], children: [2, 0], rent: 400)
    close(try Shipped.income(young, "2026-27").inKind.healthyStart, (9.30 + 4.65) * 52)
    let rich = try TestFamily.make(adults: [TestFamily.adult(70_000)], children: [7])
    #expect(try Shipped.income(rich, "2026-27").inKind == HelpInKind.none)
  }

  @Test("weighs children from 14 as the statistics do")
  func weights() throws {
    let family = try TestFamily.make(adults: [TestFamily.adult(0)], children: [14, 13])
    let rates = Shipped.rates.rates(of: "2026-27")
    close(try LowIncomeLine(rates, .afterHousingCosts).weight(family), 0.58 + 0.42 + 0.20)
    close(try LowIncomeLine(rates, .beforeHousingCosts).weight(family), 0.67 + 0.33 + 0.20)
  }

  @Test("names a rate that is missing instead of taking it for nothing")
  func missing() throws {
    var rates = Shipped.rates
    rates.rates["uc.taper"] = nil
    #expect(throws: YearRates.Missing.self) { try Entitlements(rates.rates(of: "2026-27")) }
    #expect(throws: YearRates.Missing.self) { try Entitlements(Shipped.rates.rates(of: "2031-32")) }
  }
}
