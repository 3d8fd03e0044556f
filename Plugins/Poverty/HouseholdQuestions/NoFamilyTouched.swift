import Households
import PluginSDK

/// A change of rates that none of the example families would notice.
struct NoFamilyTouched: HouseholdQuestion {
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PH7",
    title: "None of the example families would notice",
    severity: .low,
    asks: "Does any example family have more or less?",
    why:
      "The example families are few. A change that none of them notices may still matter to others, such as families with a "
      + "disabled parent or a mortgage, or in a nation without an example.",
    judged: "The measure changes a rate, and no example family's income changes by a penny a week.",
    help: "Say which families the change is for, and add one like them to families.yaml.",
    basis: ["HBAI25"],
    articles: [26],
    departments: ["DWP"])

  func answer(_ lens: HouseholdLens) -> QuestionAnswer {
    guard lens.touched.isEmpty, lens.withoutEffect.count < lens.changes.count else { return .satisfied }
    let why =
      lens.families.isEmpty
      ? "There is no example family in the proposal's nations."
      : "The income of none of the \(lens.families.count) example families changes."
    return .found(why, at: lens.place)
  }
}
