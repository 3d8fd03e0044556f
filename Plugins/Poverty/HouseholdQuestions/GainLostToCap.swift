import Households
import PluginSDK

/// A rise that the benefit cap takes back.
struct GainLostToCap: HouseholdQuestion {
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PH1",
    title: "The benefit cap takes the rise from some families",
    severity: .high,
    asks: "Which example families lose some or all of the rise to the benefit cap?",
    why:
      "The cap has stood still since April 2023, and households it reduces numbered {benefit-capped-households}. It "
      + "falls on families without enough earnings, most of them with children, and among them on larger families and "
      + "high rents: those with least gain least.",
    judged:
      "With the rates that the measure changes, an example family would have more than now but for the cap, and the cap "
      + "takes more from it than it does now. Where no family would have more, as when the cap itself is lowered, it is "
      + "not asked.",
    help: "Raise the cap by what the family would gain, or leave the payment out of what the cap counts.",
    basis: ["BCAP25M", "BCAP23", "TCLIA"],
    articles: [2, 26, 27],
    departments: ["DWP", "HMT", "MHCLG"])

  func answer(_ lens: HouseholdLens) -> QuestionAnswer {
    let gaining = lens.families.filter { $0.weeklyChange + $0.weeklyLossToCap >= 0.01 }
    guard !gaining.isEmpty else { return .notApplicable }
    let capped = gaining.filter { $0.weeklyLossToCap >= 0.01 }
    guard !capped.isEmpty else { return .satisfied }
    let whole = capped.count { $0.weeklyChange < 0.01 }
    let count = FamilyWords.count(capped.count, of: lens.families.count)
    let share =
      switch whole {
      case capped.count: "the whole rise from \(count)"
      case 0: "a part of the rise from \(count)"
      default: "the rise from \(count), from \(whole) of them the whole of it"
      }
    let words = FamilyWords.each(capped) { family in
      let due = Pounds.weekly(family.weeklyChange + family.weeklyLossToCap)
      return family.weeklyChange < 0.01
        ? "nothing of \(due)" : "\(Pounds.text(family.weeklyChange)) of \(due)"
    }
    return .found("The cap takes \(share). \(words)", at: lens.place)
  }
}
