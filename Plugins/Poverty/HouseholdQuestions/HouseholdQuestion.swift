import Households
import PluginSDK

/// A question that is answered from the example families: it applies when the proposal changes a rate.
protocol HouseholdQuestion: Question {
  /// The rates and families; nil for the page alone.
  var data: HouseholdData? { get }
  /// Answers from what the families would have.
  func answer(_ lens: HouseholdLens) -> QuestionAnswer
}

extension HouseholdQuestion {
  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let data, let lens = try? HouseholdLens(view.proposal, data) else { return .notApplicable }
    return answer(lens)
  }
}

/// Families in sentences.
enum FamilyWords {
  /// "1 of 13 example families", "3 of 13 example families".
  static func count(_ some: Int, of all: Int) -> String { "\(some) of \(all) example families" }

  /// The families one after another, each in a sentence made from it; at most `most`, then how many more.
  static func each(
    _ families: [FamilyComparison], most: Int = 4, _ words: (FamilyComparison) -> String
  ) -> String {
    let shown = families.prefix(most).map { "\($0.family.title): \(words($0))." }
    let more = families.count > most ? ["And \(families.count - most) more in the table."] : []
    return (shown + more).joined(separator: " ")
  }
}
