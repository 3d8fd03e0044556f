import Households
import PluginSDK

/// A change that leaves an example family with less.
struct FamilyLoses: HouseholdQuestion {
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PH2",
    title: "Some families would have less",
    severity: .high,
    asks: "Which example families would have less than now?",
    why:
      "An average gain hides families who lose, and children in them feel it at once. A step back in what the law gives "
      + "children has to be justified under articles 26 and 27 of the Convention.",
    judged: "With the rates that the measure changes, an example family has at least a penny a week less than now.",
    help:
      "Say who loses and why, protect those who claim now, or change the measure so that nobody with children loses.",
    basis: ["HBAI25"],
    articles: [3, 26, 27],
    departments: ["DWP", "HMT"])

  func answer(_ lens: HouseholdLens) -> QuestionAnswer {
    let losers = lens.families.filter { $0.weeklyChange <= -0.01 }
    guard !losers.isEmpty else { return .satisfied }
    let count = FamilyWords.count(losers.count, of: lens.families.count)
    let words = FamilyWords.each(losers.sorted { $0.weeklyChange < $1.weeklyChange }) {
      "\(Pounds.weekly(-$0.weeklyChange)) less"
    }
    return .found("\(count) would have less. \(words)", at: lens.place)
  }
}
