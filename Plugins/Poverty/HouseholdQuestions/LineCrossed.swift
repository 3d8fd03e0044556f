import Households
import PluginSDK

/// A family that a small sum moves over the low-income line.
struct LineCrossed: HouseholdQuestion {
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PH4",
    title: "A family crosses the low-income line",
    severity: .low,
    asks: "Which example families stand on the other side of the low-income line afterwards, and by how much?",
    why:
      "A count of children below the line changes when a family passes it by a pound, and does not change when a family "
      + "far below it gains a great deal. The line itself moves with the median, so a family just above it may be below "
      + "the line that is published.",
    judged:
      "Income after housing costs is below the family's line with the rates as they stand and at or above it with the "
      + "changed ones, or the other way round.",
    help: "Quote the change in depth, in pounds a week, beside any count of children moved over the line.",
    basis: ["HBAI25"],
    articles: [26, 27],
    departments: ["DWP"])

  func answer(_ lens: HouseholdLens) -> QuestionAnswer {
    let crossing = lens.families.filter { isBelow($0.before, $0) != isBelow($0.after, $0) }
    guard !crossing.isEmpty else { return .satisfied }
    let words = FamilyWords.each(crossing) { family in
      let gap = (family.after.afterHousingCosts - family.lineAfterHousingCosts) / 52
      let side = gap < 0 ? "\(Pounds.weekly(-gap)) below" : "\(Pounds.weekly(gap)) above"
      return "\(side) its line, after a change of \(Pounds.weekly(family.weeklyChange))"
    }
    return .found(words, at: lens.place)
  }

  private func isBelow(_ income: Income, _ family: FamilyComparison) -> Bool {
    income.afterHousingCosts < family.lineAfterHousingCosts
  }
}
