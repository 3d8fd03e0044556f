import Households
import PluginSDK

/// How a family's income is made up, line by line, so that a reader can check the sum.
struct MakeUpTable {
  let lens: HouseholdLens

  /// One table for the rates as they stand, one for the rates as proposed.
  var tables: [AnswerTable] {
    [
      table("make-up-now", "How the income now is made up, in pounds a week", \.before),
      table("make-up-proposed", "How the proposed income is made up, in pounds a week", \.after),
    ]
  }

  private func table(
    _ id: String, _ title: String, _ state: KeyPath<FamilyComparison, Income>
  ) -> AnswerTable {
    AnswerTable(
      id: id, title: title, detail: .full, columns: Self.columns,
      rows: lens.families.map { Self.row($0.family, $0[keyPath: state]) }, notes: Self.notes, at: lens.place)
  }

  private static let columns: [AnswerTable.Column] = [
    .init("family", "Family", .text), .init("id", "Id", .text, detail: .data),
    .init("pay", "Pay", .pounds), .init("tax", "Tax", .pounds), .init("uc", "UC", .pounds),
    .init("cap", "Cap", .pounds), .init("children", "Child", .pounds), .init("council", "Council", .pounds),
    .init("rent", "Rent", .pounds), .init("left", "Left", .pounds),
    .init("uc-elements", "UC elements", .pounds, detail: .data),
    .init("uc-lost-to-earnings", "UC lost to earnings", .pounds, detail: .data),
    .init("meals", "Free school meals, children", .text, detail: .data),
    .init("healthy-start", "Healthy Start", .pounds, detail: .data),
    .init("warm-home", "Warm Home Discount", .pounds, detail: .data),
  ]

  private static let notes = [
    "UC is Universal Credit as paid, Cap what the benefit cap took of it. Tax is income tax and National Insurance. Child "
      + "is Child Benefit less the tax charge, Scottish Child Payment and Disability Living Allowance for children.",
    "Free school meals, Healthy Start and the Warm Home Discount are help in kind; they stand in the JSON beside these "
      + "sums and are not added.",
  ]

  private static func row(_ family: Family, _ income: Income) -> [String: AnswerTable.Cell] {
    let credit = income.universalCredit
    let forChildren =
      income.childBenefit - income.childBenefitCharge + income.scottishChildPayment + income.disabilityLivingAllowance
    return [
      "family": .text(family.title), "id": .text(family.id), "pay": weekly(income.earnings),
      "tax": weekly(income.incomeTax + income.nationalInsurance), "uc": weekly(credit.paid),
      "cap": weekly(credit.lostToCap), "children": weekly(forChildren), "council": weekly(income.councilTax),
      "rent": weekly(income.rent), "left": weekly(income.afterHousingCosts), "uc-elements": weekly(credit.maximum),
      "uc-lost-to-earnings": weekly(credit.lostToEarnings), "meals": .text(String(income.inKind.freeSchoolMeals)),
      "healthy-start": weekly(income.inKind.healthyStart), "warm-home": weekly(income.inKind.warmHomeDiscount),
    ]
  }

  private static func weekly(_ annual: Double) -> AnswerTable.Cell { .number((annual / 52 * 100).rounded() / 100) }
}
