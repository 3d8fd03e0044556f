import Households
import PluginSDK

/// Pounds a week for each family as it stands and as proposed, and where that leaves it against its low-income line.
struct FamiliesTable {
  let lens: HouseholdLens

  var table: AnswerTable {
    AnswerTable(
      id: "families", title: "What example families would have, in pounds a week", lead: lens.lead,
      columns: Self.columns, rows: lens.families.map(row), notes: HouseholdLens.limits, at: lens.place)
  }

  private static let columns: [AnswerTable.Column] = [
    .init("family", "Family", .text),
    .init("before", "Now", .pounds),
    .init("after", "Proposed", .pounds),
    .init("change", "Change", .poundsChange),
    .init("share-before", "Of line now", .percent),
    .init("share-after", "Of line after", .percent),
    .init("id", "Id", .text, detail: .data),
    .init("line", "Line", .pounds, detail: .data),
    .init("cap", "Taken by the cap", .poundsChange, detail: .full),
    .init("before-bhc", "Now, before rent", .pounds, detail: .data),
    .init("after-bhc", "Proposed, before rent", .pounds, detail: .data),
    .init("line-bhc", "Line, before rent", .pounds, detail: .data),
    .init("share-before-bhc", "Before rent", .percent, detail: .full),
    .init("share-after-bhc", "After, before rent", .percent, detail: .full),
  ]

  private func row(_ family: FamilyComparison) -> [String: AnswerTable.Cell] {
    let (before, after) = (family.before, family.after)
    let (line, lineBHC) = (family.lineAfterHousingCosts, family.lineBeforeHousingCosts)
    return [
      "id": .text(family.family.id), "family": .text(family.family.title),
      "before": .number(weekly(before.afterHousingCosts)), "after": .number(weekly(after.afterHousingCosts)),
      "change": .number(weekly(after.afterHousingCosts) - weekly(before.afterHousingCosts)),
      "line": .number(weekly(line)),
      "share-before": .number(share(before.afterHousingCosts, line)),
      "share-after": .number(share(after.afterHousingCosts, line)), "cap": .number(penny(family.weeklyLossToCap)),
      "before-bhc": .number(weekly(before.beforeHousingCosts)), "after-bhc": .number(weekly(after.beforeHousingCosts)),
      "line-bhc": .number(weekly(lineBHC)), "share-before-bhc": .number(share(before.beforeHousingCosts, lineBHC)),
      "share-after-bhc": .number(share(after.beforeHousingCosts, lineBHC)),
    ]
  }

  private func weekly(_ annual: Double) -> Double { penny(annual / 52) }

  private func share(_ income: Double, _ line: Double) -> Double { line > 0 ? penny(income / line * 100) : 0 }

  private func penny(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
