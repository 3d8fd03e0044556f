import ArgumentParser
import Impact

/// Which campaigns a command looks at.
struct CampaignFilterOptions: ParsableArguments {
  @Option(help: "Only what may have run on or after this day, month or year: 2026-01-31, 2026-01 or 2026.")
  var from: String?

  @Option(help: "Only what may have run on or before this day, or the end of this month or year.")
  var to: String?

  @Option(help: "Only a theme, such as learning/attendance, or all themes of a heading, such as learning.")
  var theme: String?

  @Option(help: "Only what this body leads or takes part in; any name that it has had.")
  var department: String?

  @Option(help: "Only what reaches this nation: England, Wales, Scotland or Northern Ireland.")
  var nation: String?

  /// The conditions in words; nil when there is none.
  var words: String? {
    let given = [
      from.map { "from \($0)" }, to.map { "to \($0)" }, theme.map { "theme \($0)" },
      department.map { "department \($0)" }, nation.map { "nation \($0)" },
    ].compactMap(\.self)
    return given.isEmpty ? nil : given.joined(separator: ", ")
  }

  /// The filter; words that mean nothing end the run, all of them at once.
  func filter(_ vocabulary: CampaignVocabulary, _ register: CampaignRegister) throws -> CampaignFilter {
    let request = CampaignFilterRequest(from: from, to: to, theme: theme, department: department, nation: nation)
    do {
      return try request.filter(vocabulary: vocabulary, campaigns: register.campaigns)
    } catch {
      throw Stop(status: .wrongDocument, sentence: error.sentences.joined(separator: "\n"))
    }
  }
}
