import Testing
import YAMLReading

@testable import Impact

/// The vocabularies that ship, read as a whole.
enum ShippedWords {
  static let vocabulary = read.vocabulary

  /// What was said of them on the way.
  static let said = read.said

  private static let read: (vocabulary: Vocabulary?, said: [String]) = {
    let problems = Problems()
    func document(_ name: String) throws -> VocabularyDocument {
      VocabularyDocument(try Shipped.document("vocabularies/\(name).yaml", problems), problems: problems)
    }
    let vocabulary = try? whole(document)
    return (vocabulary, problems.sorted.map { $0.rendered() })
  }()

  private static func whole(_ document: (String) throws -> VocabularyDocument) throws -> Vocabulary {
    let places = try document("places").places()
    var vocabulary = Vocabulary(
      departments: DepartmentDirectory(try document("departments").departments()),
      themes: try document("themes").themes(), levers: try document("levers").levers(),
      groups: try document("groups").groups(), audiences: [], channels: [], calls: [], campaignTypes: [],
      articles: try document("articles").articles(),
      populations: Populations(nations: [], places: places.byCode, placesSource: ""), duties: [])
    vocabulary.duties = try document("duties").duties(vocabulary)
    vocabulary.stakes = try document("stakes").stakes(vocabulary)
    (vocabulary.wellbeing, vocabulary.familyTest) = try document("views").views(vocabulary)
    return vocabulary
  }
}

/// A proposal written for a test: what is not given is a national service in England, led by DfE.
struct InventedProposal {
  var lead = "DfE"
  var partners: [String] = []
  var isLocal = false
  var nations = ["England"]
  var starts = "2027-04-01"
  var summary = "An invented proposal."
  var measures = [InventedMeasure()]
  /// More keys, written out.
  var rest = ""

  var text: String {
    """
    schema: cyp-impact/proposal/1
    id: invented
    title: Invented
    lead: \(lead)
    partners: [\(partners.joined(separator: ", "))]
    level: \(isLocal ? "local\nplace: E10000029" : "national")
    nations: [\(nations.joined(separator: ", "))]
    dates: {starts: \(starts)}
    summary: \(summary)
    measures:
    \(measures.enumerated().map { "  - {id: M\($0 + 1), \($1.fields)}" }.joined(separator: "\n"))
    \(rest)
    """
  }

  /// The proposal as read, with what was said on the way.
  func read() throws -> (proposal: Proposal?, said: [Diagnostic]) {
    let vocabulary = try #require(ShippedWords.vocabulary)
    let problems = Problems()
    let document = YAMLReader.read(bytes: Array(text.utf8), displayName: "invented.yaml", problems: problems)
    let context = ReadingContext(
      vocabulary: vocabulary, parameters: .published, domains: ["education", "health"],
      strategies: StrategySet([]),
      register: CampaignRegister(asOf: nil, campaigns: []), campaignWords: CampaignVocabulary(vocabulary))
    let proposal = document.flatMap { ProposalDocument.read($0, context: context, problems: problems) }
    return (proposal, problems.sorted)
  }

  func proposal() throws -> Proposal {
    let (proposal, said) = try read()
    return try #require(proposal, "\(said.map { $0.rendered() })\n\(text)")
  }
}

/// A measure written for a test.
struct InventedMeasure {
  var title = "A measure"
  var lever = "service-provision"
  var themes: [String] = []
  var groups: [String] = []
  var ages: String?

  var fields: String {
    let ages = ages.map { ", ages: \($0)" } ?? ""
    return "title: \"\(title)\", lever: \(lever), themes: [\(themes.joined(separator: ", "))], "
      + "groups: [\(groups.joined(separator: ", "))]\(ages)"
  }
}
