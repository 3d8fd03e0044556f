import Households
import PluginSDK

/// A gain in money that costs a family its free school meals or other help in kind.
struct HelpInKindLost: HouseholdQuestion {
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PH6",
    title: "Help in kind would be lost",
    severity: .medium,
    asks: "Which example families lose free school meals, Healthy Start or the Warm Home Discount?",
    why:
      "Help in kind hangs on Universal Credit and on earnings up to a limit. A family lifted just past the limit, or just off "
      + "Universal Credit, can lose more in meals and food than it gains in money.",
    judged: "With the rates that the measure changes, an example family no longer has help in kind that it has now.",
    help: "Move the limits with the measure, or let families keep the help for a time.",
    basis: ["FSMSW"],
    articles: [24, 26, 27],
    departments: ["DWP", "DfE", "DHSC", "DESNZ"])

  func answer(_ lens: HouseholdLens) -> QuestionAnswer {
    let losing = lens.families.filter { !lost($0).isEmpty }
    guard !losing.isEmpty else { return .satisfied }
    let words = FamilyWords.each(losing) { family in
      "\(lost(family).joined(separator: " and ")), for a change of \(Pounds.weekly(family.weeklyChange))"
    }
    return .found(
      "\(FamilyWords.count(losing.count, of: lens.families.count)) lose help in kind. \(words)", at: lens.place)
  }

  private func lost(_ family: FamilyComparison) -> [String] {
    let (before, after) = (family.before.inKind, family.after.inKind)
    var lost: [String] = []
    if after.freeSchoolMeals < before.freeSchoolMeals { lost.append("free school meals") }
    if after.healthyStart < before.healthyStart { lost.append("Healthy Start") }
    if after.warmHomeDiscount < before.warmHomeDiscount { lost.append("the Warm Home Discount") }
    return lost
  }
}
