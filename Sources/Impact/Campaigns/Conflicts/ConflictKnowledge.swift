/// What the rules need to know beside the campaigns: lists that people edit, bodies, the strategy, and words for people.
public struct ConflictKnowledge: Sendable {
  /// Opposed behaviours, partners, needs.
  public var lists: ConflictVocabulary
  /// Bodies with the names they have had and when they ended.
  public var departments = DepartmentDirectory([])
  /// Channels that also reach people a campaign is not meant for.
  public var broadcastChannels: Set<String> = []
  /// The ages of the children whom audiences are, or are the parents of, by id.
  public var ages: [String: ClosedRange<Int>] = [:]
  /// Audiences that are people at work: school staff, employers.
  public var staffAudiences: Set<String> = []
  /// What Government says it wants; nil when no strategy is given.
  public var strategy: Strategy?
  /// The strategy's outcomes that each theme feeds, by theme.
  public var outcomes: [String: [String]] = [:]
  /// Titles of themes by id.
  public var themes: [String: String] = [:]
  /// Titles of audiences and groups by id.
  public var people: [String: String] = [:]
  /// Titles of levers by id.
  public var levers: [String: String] = [:]
  /// Titles of channels by id.
  public var channels: [String: String] = [:]

  /// Knowledge of nothing but the lists.
  public init(lists: ConflictVocabulary = ConflictVocabulary()) {
    self.lists = lists
  }

  /// Knowledge from the vocabularies that all documents share.
  public init(lists: ConflictVocabulary, vocabulary: Vocabulary, strategy: Strategy?) {
    self.lists = lists
    self.strategy = strategy
    departments = vocabulary.departments
    broadcastChannels = vocabulary.broadcastChannels
    staffAudiences = vocabulary.staffAudiences
    ages = vocabulary.audienceAges
    themes = Dictionary(vocabulary.themes.map { ($0.id, $0.title) }) { first, _ in first }
    outcomes = Dictionary(vocabulary.themes.map { ($0.id, $0.outcomes) }) { first, _ in first }
    channels = Self.titles(vocabulary.channels)
    levers = Self.titles(vocabulary.levers)
    people = Self.titles(vocabulary.audiences)
    people.merge(vocabulary.groups.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// A theme as it stands in a sentence: "child abuse and neglect".
  func theme(_ id: String) -> String { inSentence(themes[id] ?? id) }

  /// What two campaigns are about, in a sentence: one theme, or two neighbours.
  func topic(_ match: ThemeMatch) -> String {
    match.first == match.second
      ? theme(match.first) : "neighbouring themes (\(theme(match.first)), \(theme(match.second)))"
  }

  /// The themes that two campaigns share or have side by side, by name and id.
  func themes(_ match: ThemeMatch) -> String {
    func named(_ id: String) -> String { "\(theme(id)) (\(id))" }
    return match.first == match.second
      ? "Theme of both: \(named(match.first))."
      : "Themes under one heading: \(named(match.first)) and \(named(match.second))."
  }

  /// People as they stand in a sentence: "parents of children under five".
  func people(_ id: String) -> String { inSentence(people[id] ?? id) }

  /// A channel as it stands in a sentence: "television".
  func channel(_ id: String) -> String { inSentence(channels[id] ?? id) }

  /// A lever as it stands in a sentence: "benefit or payment rate".
  func lever(_ id: String) -> String { inSentence(levers[id] ?? id) }

  /// A request as what follows "asks": "“lose weight” of the general public".
  func request(_ objective: CampaignObjective) -> String {
    "“\(objective.action)” of \(objective.population.map(people) ?? "its audiences")"
  }

  /// A title after the first word of a sentence; "NHS staff" stays as it is.
  private func inSentence(_ title: String) -> String {
    let isWord = title.dropFirst().first.map { $0.isLowercase || $0 == " " } ?? false
    return isWord ? title.prefix(1).lowercased() + title.dropFirst() : title
  }

  private static func titles(_ words: [Vocabulary.Word]) -> [String: String] {
    Dictionary(words.map { ($0.id, $0.title) }) { first, _ in first }
  }
}
