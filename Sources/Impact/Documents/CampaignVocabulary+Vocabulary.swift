extension CampaignVocabulary {
  /// The words of campaigns taken from the shared vocabularies; `outcomes` are those of the strategy.
  public init(_ vocabulary: Vocabulary, outcomes: Set<String> = []) {
    let directory = vocabulary.departments
    self.init { name, date in directory.resolve(name, on: date) }
    themes = Set(vocabulary.themes.map(\.id))
    audiences = Set(vocabulary.audiences.map(\.id))
    groups = Set(vocabulary.groups.map(\.id))
    channels = Set(vocabulary.channels.map(\.id))
    calls = Set(vocabulary.calls.map(\.id))
    nations = Set(Nation.allCases.map(\.rawValue))
    programmes = vocabulary.programmes
    bodies = Set(directory.allNames)
    self.outcomes = outcomes
  }
}
