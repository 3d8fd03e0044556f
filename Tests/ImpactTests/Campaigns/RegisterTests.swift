import Impact
import Testing
import YAMLReading

@Suite("The shipped campaign register")
struct RegisterTests {
  @Test("reads without a mistake or a doubt, and holds 59 verified campaigns with a source each")
  func reads() throws {
    let problems = Problems()
    let register = try Shipped.register(problems)
    #expect(problems.items.map { $0.rendered() } == [])
    #expect(register.campaigns.count == 59)
    #expect(register.campaigns.allSatisfy { $0.isVerified && !$0.sources.isEmpty })
    #expect(Set(register.campaigns.compactMap(\.ref)).count == 59)
  }

  @Test("marks each of the fifteen records that rest on memory, and none of them takes an id of the others")
  func recalled() throws {
    let problems = Problems()
    let document = try Shipped.document("campaigns/recalled.yaml", problems)
    var words = TestWords.vocabulary
    words.bodies = []  // a body without a code keeps its name
    let recalled = try #require(CampaignDocument.read(document, vocabulary: words, problems: problems))
    #expect(problems.items.map { $0.rendered() } == [])
    #expect(recalled.campaigns.count == 15)
    #expect(recalled.campaigns.allSatisfy { !$0.isVerified && $0.note?.hasPrefix("Rests on memory") == true })
    #expect(try Shipped.register().ids.isDisjoint(with: recalled.ids))
  }

  @Test("keeps the date that was seen apart from the date that the LGA claims")
  func seedDates() throws {
    let campaign = try #require(try Shipped.register()["somethings-not-right"])
    #expect(campaign.launch == FuzzyDate("2020-11-18"))
    #expect(campaign.phases.map(\.status) == [.claimed])
    #expect(campaign.phases.first?.by == "LGA")
    #expect(campaign.phases.first?.start == FuzzyDate("2020-12"))
  }

  @Test("records no reference between the seed campaigns in public assets or toolkits")
  func seedReferences() throws {
    let register = try Shipped.register()
    #expect(register["somethings-not-right"]?.references.map(\.place) == [.pressNotice])
    #expect(register["together-we-can-tackle-child-abuse"]?.references == [])
  }

  @Test("says in every claim who makes it, or where it was seen")
  func claims() throws {
    let claims = try Shipped.register().campaigns.flatMap(\.claims)
    #expect(claims.allSatisfy { $0.by != nil || $0.source != nil })
    #expect(claims.filter { $0.status == .claimed }.allSatisfy { $0.by != nil })
  }
}

@Suite("A campaign document")
struct CampaignDocumentTests {
  private func problems(_ text: String, others: [String] = []) -> [String] {
    let problems = Problems()
    let documents = ([text] + others).enumerated().compactMap {
      YAMLReader.read(bytes: Array($1.utf8), displayName: "c\($0).yaml", problems: problems)
    }
    _ = CampaignDocument.read(documents, vocabulary: TestWords.vocabulary, problems: problems)
    return problems.sorted.map { "\($0.mark?.line ?? 0) \($0.message)" + ($0.help.map { " | \($0)" } ?? "") }
  }

  private func register(_ lines: String) -> String {
    """
    schema: cyp-impact/campaigns/1
    campaigns:
      - id: one
        name: One
        lead: [HO]
        nations: [England]
        themes: [learning/attendance]
    \(lines)
    """
  }

  @Test("reports all its mistakes at once, with the word probably meant")
  func allMistakes() {
    let found = problems(
      """
      schema: cyp-impact/campaigns/1
      campaigns:
        - id: One Campaign
          name: One
          lead: [Home Ofice]
          nations: [Englnd]
          themes: [learning/atendance]
          lanch: 2020
      """)
    #expect(found.count == 5)
    #expect(
      found.contains(
        "3 `One Campaign` cannot be the id of campaign One Campaign | "
          + "Use small letters, digits and single hyphens, such as `reading-year-2026`."))
    #expect(found.contains("5 `Home Ofice` is not the code or name of a known body | Did you mean `Home Office`?"))
    #expect(found.contains { $0.hasSuffix("Did you mean `England`?") })
    #expect(found.contains { $0.hasSuffix("Did you mean `learning/attendance`?") })
    #expect(found.contains { $0.hasSuffix("Did you mean `launch`?") })
  }

  @Test("may call a department by any of its names")
  func alias() throws {
    let text = register("    launch: 2020").replacing("[HO]", with: "[Home Office]")
    let problems = Problems()
    let document = try #require(YAMLReader.read(bytes: Array(text.utf8), displayName: "c.yaml", problems: problems))
    let read = CampaignDocument.read(document, vocabulary: TestWords.vocabulary, problems: problems)
    #expect(read?.campaigns.map(\.lead) == [["HO"]])
  }

  @Test("may not end before it starts, nor name ages in reverse")
  func reversed() {
    let found = problems(register("    launch: 2020-11-18\n    end: 2020-10\n    ages: {min: 13, max: 8}"))
    #expect(
      found.map { $0.prefix(while: { $0 != "|" }) } == [
        "9 Campaign one ends in October 2020, before it starts on 18 November 2020 ",
        "10 The ages of campaign one run from 13 down to 8 ",
      ])
  }

  @Test("may not use an id that another document of the register uses")
  func sameId() {
    let found = problems(register("    launch: 2020"), others: [register("    launch: 2021")])
    #expect(found == ["3 The id `one` is already used at c0.yaml:3 | Give this campaign an id of its own."])
  }

  @Test("gets a warning, not an error, for a campaign the register does not hold")
  func absent() throws {
    let text = register("    predecessors: [two]\n    references: [{to: three, where: website}]")
    #expect(
      problems(text).map { $0.prefix(while: { $0 != "|" }) } == [
        "8 Campaign one names `two`, which is not in the register ",
        "9 Campaign one names `three`, which is not in the register ",
      ])
  }

  @Test("must say who makes a claim that nobody has seen")
  func claims() {
    let found = problems(register("    claims: [{field: launch, value: 2020, status: claimed}]"))
    #expect(found.first?.hasPrefix("8 A claim about campaign one does not say who makes it") == true)
  }

  @Test("may not serve an outcome the strategy does not have")
  func outcome() {
    #expect(problems(register("    strategy_outcomes: [O9]")).first?.contains("`O9`") == true)
  }

  @Test(
    "never brings the reader down, whatever it holds",
    arguments: [
      "", "[]", "campaigns: 1", "campaigns: [1, [], {id: [x]}]", "sources: [a]\ncampaigns: [{id: x, ages: 3}]",
      "campaigns: [{id: x, phases: [1], calls: {}, references: [{to: []}], launch: {date: [1]}, predecessors: {a: 1}}]",
    ])
  func untrusted(_ text: String) {
    #expect(!problems(text).isEmpty)
  }
}

@Suite("A campaign written out in a proposal")
struct ProposalCampaignTests {
  @Test("is read with the register's keys and may not take a register id")
  func inline() throws {
    let problems = Problems()
    let text = "{id: moments-matter, name: N, lead: [DfE], nations: [England], themes: [learning/attendance]}"
    let document = try #require(
      YAMLReader.read(bytes: Array(text.utf8), displayName: "proposal.yaml", problems: problems))
    let register = try Shipped.register()
    let read = CampaignDocument.readCampaign(
      document.root, in: document.file, register: register, vocabulary: TestWords.vocabulary, problems: problems)
    #expect(read == nil)
    #expect(problems.items.map(\.message) == ["The id `moments-matter` already stands in the register"])
  }
}
