import PluginSDK

/// Searches that look at one measure at a time.
extension ProposalView {
  /// First measure of the module that `fits` and whose title or description has one of these phrases.
  func measure(
    saying phrases: [String], where fits: (Proposal.Measure) -> Bool = { _ in true }
  ) -> Proposal.Measure? {
    measures.first { fits($0) && says($0, phrases) }
  }

  /// Whether the measure's title or description has one of these phrases.
  func says(_ measure: Proposal.Measure, _ phrases: [String]) -> Bool {
    var alone = proposal
    alone.measures = []
    alone.considered.notes = []
    let view = ProposalView(proposal: alone, catalogue: catalogue, measures: [measure])
    return phrases.contains { view.measure(saying: $0) != nil }
  }

  /// Whether any text of the proposal has one of these phrases.
  func speaks(of phrases: String...) -> Bool {
    phrases.contains { mentions($0) != nil }
  }
}
