import Impact
import Testing
import YAMLReading

@Suite("Two bodies on one topic")
struct TopicRuleTests {
  private let vaping = ["health/tobacco-vaping"]

  /// The Department for Education and the Department of Health, three days apart.
  private func pair(_ change: (inout Campaign, inout Campaign) -> Void = { _, _ in }) throws -> RuleScene {
    var school = campaign("clear-the-air", lead: ["DfE"], themes: vaping, launch: "2026-09-07", end: "2026-10-30")
    var health = campaign("breathe-free", lead: ["DHSC"], themes: vaping, launch: "2026-09-10", end: "2026-12-01")
    (school.audiences, health.audiences) = (["pupils-secondary"], ["pupils-secondary"])
    change(&school, &health)
    return try RuleScene(school, health)
  }

  @Test("three days apart are duplicates of high severity")
  func duplicates() throws { #expect(try pair().found == ["DUP_NO_XREF high"]) }

  @Test("weigh medium on a neighbouring theme, and when a press notice names the other")
  func medium() throws {
    #expect(try pair { school, _ in school.themes = ["health/alcohol-drugs"] }.found == ["DUP_NO_XREF medium"])
    let named = try pair { school, _ in
      school.references = [CampaignReference(to: "breathe-free", place: .pressNotice)]
    }
    #expect(named.found == ["DUP_NO_XREF medium"])
    #expect(named.report.conflicts[0].reason.hasSuffix("though one is in the press notice of “clear-the-air”."))
  }

  @Test("are none with a reference in the toolkit, a shared family, a joint lead, or one part of the other")
  func coordinated() throws {
    let changes: [(inout Campaign, inout Campaign) -> Void] = [
      { $0.references = [CampaignReference(to: $1.id, place: .partnerToolkit)] },
      { ($0.family, $1.family) = ("smoke-free", "smoke-free") },
      { school, _ in school.partners = ["DHSC"] },
      { school, health in school.partOf = [health.id] },
      { school, health in school.predecessors = [health.id] },
    ]
    for change in changes {
      let scene = try pair(change)
      #expect(scene.found == [] && scene.aside("DUP_NO_XREF").count == 1)
    }
  }

  @Test("are none in different nations, about children of different ages, or for adults as such")
  func apart() throws {
    #expect(
      try pair { _, other in other.nations = ["Scotland"] }.aside == ["DUP_NO_XREF: The two reach different nations."])
    let ages = try pair { ($0.ages, $1.ages) = (11...15, 16...18) }
    #expect(ages.found == [] && ages.aside("DUP_NO_XREF") == ["The ages of the children do not meet."])
    let adults = try pair { _, other in other.audiences = ["adults"] }
    #expect(adults.aside == ["DUP_NO_XREF: One speaks to adults as such, the other to or about children."])
  }

  @Test("are duplicates whoever the other speaks to, when it is the public or families")
  func audiences() throws {
    for audience in ["public", "parents-11-18", "professionals-school"] {
      #expect(try pair { _, other in other.audiences = [audience] }.found("DUP_NO_XREF") == ["DUP_NO_XREF high"])
    }
  }

  @Test("joining one awareness week that the register holds are parts of it")
  func awarenessWeek() throws {
    let week = campaign(
      "week", lead: ["Alliance"], themes: ["safety/bullying"], launch: "2026-11-16", end: "2026-11-20")
    let parts = [("kind", "DfE"), ("click", "DSIT")].map { id, lead in
      campaign(id, lead: [lead], themes: ["safety/bullying"], launch: "2026-11-16", end: "2026-11-20") {
        $0.partOf = ["week"]
      }
    }
    let scene = try RuleScene([week] + parts)
    #expect(scene.found == ["FRAGMENTED_FAMILY info"])
    #expect(scene.aside("DUP_NO_XREF").count == 3)
  }

  @Test("that both go on are told for information when they speak to the same people for a month, and not below it")
  func longOverlap() throws {
    #expect(
      try pair { (school, other) in
        (school.launch, school.end) = (FuzzyDate("2026-06-01"), FuzzyDate("2027-10-09"))
        other.end = FuzzyDate("2027-12-31")
      }.found == ["DUP_NO_XREF info"])
    #expect(
      try pair { school, _ in (school.launch, school.end) = (FuzzyDate("2026-06-01"), FuzzyDate("2026-10-09")) }.found
        == ["DUP_NO_XREF info"])
    #expect(
      try pair { school, _ in (school.launch, school.end) = (FuzzyDate("2026-06-01"), FuzzyDate("2026-10-08")) }.found
        == [])
  }

  @Test("lose confidence, not severity alone, when a date is known to the year")
  func precision() throws {
    let scene = try pair { school, _ in (school.launch, school.end) = (FuzzyDate("2026"), nil) }
    #expect(scene.found == ["DUP_NO_XREF medium"] && scene.report.conflicts[0].confidence == 0.5)
  }

  @Test("where one took over within half a year without a link is low, and named in the record is nothing")
  func succession() throws {
    func scene(_ change: (inout Campaign, inout Campaign) -> Void) throws -> RuleScene {
      try pair {
        ($0.launch, $0.end) = (FuzzyDate("2024-01-01"), FuzzyDate("2026-03-14"))
        ($1.launch, $1.end) = (FuzzyDate("2026-09-10"), nil)
        change(&$0, &$1)
      }
    }
    #expect(try scene { _, _ in }.found == ["SUPERSEDED_WITHOUT_HANDOVER low"])
    #expect(try scene { $0.successors = [$1.id] }.aside("SUPERSEDED_WITHOUT_HANDOVER") == ["One follows the other."])
    #expect(try scene { school, _ in school.end = FuzzyDate("2026-03-13") }.found == [])
    #expect(try scene { school, _ in school.audiences = ["professionals-school"] }.found == [])
    #expect(try scene { _, health in health.themes = ["health/oral-health"] }.found == [])
  }
}
