import Testing
import YAMLReading

@testable import Impact

@Suite("The template of a campaign")
struct TemplateTests {
  private static let words = Vocabulary(
    departments: DepartmentDirectory([]),
    themes: TestWords.themes.sorted().map { theme in
      Vocabulary.Theme(id: theme, title: "", heading: "", synonyms: [], departments: [], outcomes: [])
    }, levers: [], groups: [], audiences: [Vocabulary.Word(id: "public", title: "")], channels: [], calls: [],
    campaignTypes: [], articles: [], populations: Populations(nations: [], places: [:], placesSource: ""), duties: [])

  private func text(_ template: CampaignTemplate) -> String { template.text(Self.words, outcomes: ["O1"]) }

  private func said(_ text: String) -> [String] {
    let problems = Problems()
    if let document = YAMLReader.read(bytes: Array(text.utf8), displayName: "t.yaml", problems: problems) {
      _ = CampaignDocument.read(document, vocabulary: TestWords.vocabulary, problems: problems)
    }
    return problems.sorted.map(\.message)
  }

  @Test("is refused only for the blanks it marks, and reads well once they are filled")
  func blanks() throws {
    let blank = text(CampaignTemplate(id: "new", name: "New: \"one\"", lead: []))
    #expect(
      said(blank) == ["campaign new needs `lead`", "campaign new needs `nations`", "campaign new needs `themes`"])
    let filled = blank.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacing(#/^(    \w+:) +(# FILL IN: [^\[]*)(\[[^\]]*\])/#) { "\($0.1) \($0.3)  \($0.2)" }
    }
    let register = try Table.register(yaml: filled.joined(separator: "\n"))
    #expect(register.campaigns.map(\.name) == ["New: \"one\""])
    #expect(register.campaigns.map(\.lead) == [["DfE", "a charity"]])
    #expect(register.campaigns.map(\.themes) == [["learning/attendance"]])
  }

  @Test("has every field that a table has a column for, each with a remark")
  func complete() throws {
    let template = text(CampaignTemplate(id: "new", name: "New", lead: ["HO"]))
    let header = CampaignTable.write(CampaignRegister(asOf: nil, campaigns: [])).dropFirst().dropLast()
    for column in header.split(separator: ",").dropLast(2) {
      #expect(template.contains(try Regex("\n  (- |  )\(column):.* # ")), "\(column)")
    }
    for theme in TestWords.themes { #expect(template.contains(theme)) }
  }

  @Test("says what is wrong with what it is given", arguments: ["New", "two words", "", "a--b"])
  func mistakes(_ id: String) {
    let template = CampaignTemplate(id: id, name: "A", lead: [])
    #expect(template.mistakes(TestWords.vocabulary).count == 1)
    #expect(CampaignTemplate(id: "new", name: "A", lead: ["Home Offise"]).mistakes(TestWords.vocabulary).count == 1)
    #expect(CampaignTemplate(id: "new", name: "A", lead: ["HO"]).mistakes(TestWords.vocabulary) == [])
  }
}
