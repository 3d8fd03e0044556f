import Testing
import YAMLReading

@testable import Impact

@Suite("Groups of children")
struct GroupTests {
  private func groups(_ proposal: InventedProposal, pulls: [EffectPull] = []) throws -> GroupLines {
    GroupLines(
      proposal: try proposal.proposal(), vocabulary: try #require(ShippedWords.vocabulary), pulls: pulls)
  }

  private func pull(_ id: String, _ direction: EffectPull.Direction, _ groups: [String]) -> EffectPull {
    EffectPull(
      id: id, title: id, domain: "health", measure: "M1", direction: direction, line: 12, indicator: nil, groups: groups
    )
  }

  @Test("are overlooked only where a measure's theme concerns them and no near group is named")
  func overlooked() throws {
    var proposal = InventedProposal()
    proposal.measures = [InventedMeasure(themes: ["learning/exclusion-ap"], groups: ["ehc-plan"])]
    let overlooked = try groups(proposal).overlooked()
    #expect(overlooked.contains("excluded") && overlooked.contains("alternative-provision"))
    #expect(!overlooked.contains("sen") && !overlooked.contains("ehc-plan") && !overlooked.contains("bereaved"))
    proposal.measures[0].themes = []
    #expect(try groups(proposal).overlooked() == [])
  }

  @Test("keep what helps and what harms apart, by domain")
  func domains() throws {
    let pulls = [pull("E1", .better, ["sen"]), pull("E2", .worse, ["sen"]), pull("E3", .open, ["sen", "disabled"])]
    let lines = try groups(InventedProposal(), pulls: pulls).lines()
    let line = try #require(lines.first { $0.id == "sen" })
    #expect(line.effects == ["E1", "E2", "E3"])
    #expect(line.domains == [.init(domain: "health", helps: ["E1"], harms: ["E2"], open: ["E3"])])
    #expect(lines.count == 40)
  }

  @Test("named in one breath are listed together, but not a group with one that lies within it")
  func together() throws {
    let pulls = [
      pull("E1", .worse, ["disabled", "low-income"]), pull("E2", .worse, ["sen", "ehc-plan"]),
      pull("E3", .better, ["low-income", "disabled"]),
    ]
    let rows = try groups(InventedProposal(), pulls: pulls).together()
    #expect(rows == [.init(groups: ["disabled", "low-income"], effects: ["E1", "E3"], measures: [])])
  }

  @Test("a wrong group, duty, article, department, direction and question are all told at once, with what was meant")
  func mistakes() throws {
    var proposal = InventedProposal()
    proposal.rest = """
      considered:
        groups: [disability, looked-afer]
        duties: [family-tests, {duty: Childcare, answer: Yes.}]
        departments: [Departmnt for Education, Ministry of Sound]
        articles:
          - {article: 82, direction: neutral, reason: None.}
          - {article: educaton, direction: worse, reason: None.}
          - {article: 3, direction: neutral, reason: None.}
          - {article: 3, direction: risk}
        family_test: [{question: seperation, direction: neutral, reason: None.}]
      """
    let (read, said) = try proposal.read()
    #expect(read == nil)
    let words = said.map { "\($0.mark?.line ?? 0):\($0.mark?.column ?? 0) \($0.message) \($0.help ?? "")" }
    let expected: [(String, String)] = [
      ("disability", "`disabled`"), ("looked-afer", "`looked-after`"), ("family-tests", "`family-test`"),
      ("Childcare", "`childcare-duties`"), ("Departmnt for Education", "`Department for Education`"),
      ("Ministry of Sound", "departments.yaml"), ("“82”", "`28` (Education)"), ("“educaton”", "`28` (Education)"),
      ("worse", "neutral"), ("article 3 has been answered", ""), ("`reason`", ""), ("seperation", "`separation`"),
    ]
    for (wrong, meant) in expected {
      #expect(words.contains { $0.contains(wrong) && $0.contains(meant) }, "\(wrong) in \(words)")
    }
    #expect(said.count == expected.count)
    #expect(Set(said.compactMap(\.mark)).count == said.count)
  }
}
