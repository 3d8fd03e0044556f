import Impact
import Testing
import YAMLReading

/// The documents that ship with the program.
enum Shipped {
  static let assessments: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/assessments"
  }()

  static func document(_ path: String, _ problems: Problems) throws -> YAMLDocument {
    try #require(YAMLReader.read(path: "\(assessments)/\(path)", displayName: path, problems: problems))
  }

  static func register(_ problems: Problems = Problems()) throws -> CampaignRegister {
    let documents = try ["families", "health", "learning", "safety"].map {
      try document("campaigns/\($0).yaml", problems)
    }
    let register = CampaignDocument.read(documents, vocabulary: TestWords.vocabulary, problems: problems)
    return try #require(register, "\(problems.sorted.map { $0.rendered() })")
  }

  static func conflictVocabulary() throws -> ConflictVocabulary {
    let problems = Problems()
    let document = try document("vocabularies/conflicts.yaml", problems)
    return try #require(
      ConflictsDocument.read(document, vocabulary: TestWords.vocabulary, problems: problems),
      "\(problems.sorted.map { $0.rendered() })")
  }

  static func strategy(_ problems: Problems = Problems()) throws -> Strategy {
    let document = try document("strategy.yaml", problems)
    return try #require(
      StrategyDocument.read(document, vocabulary: TestWords.vocabulary, problems: problems),
      "\(problems.sorted.map { $0.rendered() })")
  }

  /// What conflicts are judged by, as far as these tests need it.
  static func knowledge() throws -> ConflictKnowledge {
    var knowledge = ConflictKnowledge(lists: try conflictVocabulary())
    knowledge.strategy = try strategy()
    let themes = VocabularyDocument(try document("vocabularies/themes.yaml", Problems()), problems: Problems()).themes()
    knowledge.outcomes = Dictionary(themes.map { ($0.id, $0.outcomes) }) { first, _ in first }
    knowledge.themes = Dictionary(themes.map { ($0.id, $0.title) }) { first, _ in first }
    knowledge.ages = ["parents-5-11": 5...11]
    knowledge.staffAudiences = ["professionals-health"]
    knowledge.broadcastChannels = ["tv", "radio", "press", "influencer", "social-organic"]
    let departments = VocabularyDocument(
      try document("vocabularies/departments.yaml", Problems()), problems: Problems())
    knowledge.departments = DepartmentDirectory(departments.departments())
    return knowledge
  }

  static func finder() throws -> ConflictFinder { ConflictFinder(knowledge: try knowledge()) }
}

/// A campaign for a test, with what the test is about.
func campaign(
  _ id: String, lead: [String] = ["HO"], nations: [String] = ["England"], themes: [String] = ["learning/attendance"],
  launch: String? = "2024-01-08", end: String? = nil, with change: (inout Campaign) -> Void = { _ in }
) -> Campaign {
  var campaign = Campaign(
    id: id, name: id, lead: lead, nations: nations, themes: themes, place: SourceMark(line: 1, column: 1),
    file: "test.yaml")
  campaign.launch = launch.flatMap { FuzzyDate($0) }
  campaign.end = end.flatMap { FuzzyDate($0) }
  change(&campaign)
  return campaign
}
