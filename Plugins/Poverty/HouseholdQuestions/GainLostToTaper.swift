import Households
import PluginSDK

/// Higher pay or lower tax of which Universal Credit takes back more than half.
struct GainLostToTaper: HouseholdQuestion {
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PH3",
    title: "Universal Credit falls as pay after tax rises",
    severity: .medium,
    asks: "How much of higher pay or lower tax do working families on Universal Credit keep?",
    why:
      "Universal Credit is reduced by a share of pay after tax. A rise in wages or a cut in tax therefore reaches working "
      + "families on Universal Credit in part, and those who are not on it in full.",
    judged: "With the rates that the measure changes, pay after tax rises and Universal Credit falls with it.",
    help: "State the gain after the taper, and raise the work allowance or lower the taper with the measure.",
    basis: ["PEUK"],
    articles: [26, 27],
    departments: ["DWP", "HMT", "DBT"])

  func answer(_ lens: HouseholdLens) -> QuestionAnswer {
    let tapered = lens.families.filter { pay($0) >= 0.01 && lost($0) >= 0.01 && $0.after.universalCredit.paid > 0 }
    guard !tapered.isEmpty else { return .satisfied }
    let count = FamilyWords.count(tapered.count, of: lens.families.count)
    let words = FamilyWords.each(tapered) { "\(Pounds.text($0.weeklyChange)) of \(Pounds.weekly(pay($0)))" }
    return .found("\(count) keep only a part of what their pay after tax would rise by. \(words)", at: lens.place)
  }

  private func pay(_ family: FamilyComparison) -> Double { (family.after.netEarnings - family.before.netEarnings) / 52 }

  private func lost(_ family: FamilyComparison) -> Double {
    (family.after.universalCredit.lostToEarnings - family.before.universalCredit.lostToEarnings) / 52
  }
}
