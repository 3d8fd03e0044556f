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
    levers = Set(vocabulary.levers.map(\.id))
    places = Set(vocabulary.populations.places.keys)
    frameworks = Dictionary(vocabulary.frameworks.map { ($0.id, Set($0.outcomes.map(\.id))) }) { first, _ in first }
    nations = Set(Nation.allCases.map(\.rawValue))
    programmes = vocabulary.programmes
    bodies = Set(directory.allNames)
    self.outcomes = outcomes
  }
}
