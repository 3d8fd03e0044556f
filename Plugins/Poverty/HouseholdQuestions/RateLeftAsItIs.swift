import Households
import PluginSDK

/// A change to the rate that is already in force.
struct RateLeftAsItIs: HouseholdQuestion {
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PH5",
    title: "A rate would stay as it is",
    severity: .medium,
    asks: "Does the measure change every rate it names?",
    why:
      "A rate that is set to what it already is changes nothing for anybody. This happens when the law has moved since the "
      + "idea was born, as with the two-child limit, which ended for assessment periods from 6 April 2026.",
    judged: "The value in force in the year of the rates equals the value that the measure gives.",
    help: "Take the rate out of `parameters`, or say what goes beyond the law; count no effect for it.",
    basis: ["TCLACT", "PEUK"],
    articles: [4, 26],
    departments: ["DWP", "HMT"])

  func answer(_ lens: HouseholdLens) -> QuestionAnswer {
    let idle = lens.withoutEffect
    guard let first = idle.first else { return .satisfied }
    let names = idle.map { "`\($0.change.rate)` (line \($0.change.at.line))" }.joined(separator: ", ")
    let verb = idle.count == 1 ? "is" : "are"
    return .found("\(names) \(verb) already so in \(lens.year).", at: first.change.at)
  }
}
