import Testing
import YAMLReading

@testable import Impact

@Suite("Articles, wellbeing and the Family Test")
struct RightsTests {
  private func pull(_ id: String, _ direction: EffectPull.Direction, articles: [Int], measure: String = "M1")
    -> EffectPull
  {
    let indicator = ModuleCatalogue.Indicator(
      id: id, name: id, unit: "percent", direction: 1, outcome: id,
      baseline: .init(value: 10, year: "2025", geography: "England", mark: "verified", source: "S1"), childSpread: nil,
      departments: [], articles: articles, place: SourceMark(line: 9, column: 3))
    return EffectPull(
      id: id, title: "Effect \(id)", domain: "education", measure: measure, direction: direction, line: 12,
      indicator: indicator, groups: [])
  }

  private func finding(_ severity: String, articles: [Int]) -> Assessment.FindingLine {
    Assessment.FindingLine(
      id: "education.E01.1", module: "education", rule: "E01", severity: severity, title: "A question", detail: "",
      why: "", remedy: "", place: .init(SourceMark(line: 5, column: 1)), articles: articles, departments: [], basis: [])
  }

  private func matrix(
    _ proposal: InventedProposal = InventedProposal(), pulls: [EffectPull] = [],
    findings: [Assessment.FindingLine] = [], isWithoutEffect: Bool = false
  ) throws -> RightsMatrix {
    let read = try proposal.proposal()
    return RightsMatrix(
      proposal: read, vocabulary: try #require(ShippedWords.vocabulary), pulls: pulls, findings: findings,
      participation: ParticipationView(participation: read.participation).line, isWithoutEffect: isWithoutEffect)
  }

  private func directions(_ matrix: RightsMatrix) -> [Int: String] {
    Dictionary(matrix.lines().map { ($0.number, $0.direction) }) { first, _ in first }
  }

  @Test("every article of substance has a line; 2, 3, 6 and 12 say what to do when nothing answers them")
  func all() throws {
    let lines = try matrix().lines()
    #expect(lines.map(\.number) == Array(1...42))
    #expect(lines.allSatisfy { $0.direction == "not answered" })
    #expect(lines.filter { $0.toDo != nil }.map(\.number) == [2, 3, 6, 12])
    #expect(lines.allSatisfy { !$0.cluster.isEmpty })
  }

  @Test("benefit and harm stand side by side; a range with both signs is open")
  func bothWays() throws {
    let pulls = [
      pull("E1", .better, articles: [28, 31]), pull("E2", .worse, articles: [28]), pull("E3", .open, articles: [24]),
    ]
    let found = directions(try matrix(pulls: pulls))
    #expect([28, 31, 24, 27].map { found[$0] } == ["both", "supports", "unclear", "not answered"])
    #expect(EffectPull.Direction(Triple(low: -0.1, central: 0.1, high: 0.2)) == .open)
    #expect(EffectPull.Direction(Triple(low: 0, central: 0.1, high: 0.2)) == .better)
    #expect(EffectPull.Direction(nil) == .open)
  }

  @Test("a grave finding points to a risk, a lesser one leaves it open, one for information says nothing")
  func severities() throws {
    let found = try ["high", "medium", "low", "info"].map { severity in
      directions(try matrix(findings: [finding(severity, articles: [23])]))[23]
    }
    #expect(found == ["risk", "unclear", "not answered", "not answered"])
  }

  @Test("neutral needs an officer who says so, and never hides what is shown")
  func neutral() throws {
    var proposal = InventedProposal()
    proposal.rest = "considered: {articles: [{article: 28, direction: neutral, reason: Nothing changes in class.}]}"
    #expect(directions(try matrix(proposal))[28] == "neutral")
    #expect(directions(try matrix(proposal, pulls: [pull("E1", .worse, articles: [28])]))[28] == "risk")
    let line = try #require(try matrix(proposal).lines().first { $0.number == 28 })
    #expect(line.because.first?.contains("“Nothing changes in class.”") == true)
    #expect(line.behind.first?.kind == "proposal")
  }

  @Test("a proposal without children and without effect is shown to be neutral on the general principles only")
  func withoutEffect() throws {
    let found = directions(try matrix(isWithoutEffect: true))
    #expect([2, 3, 6].allSatisfy { found[$0] == "neutral" } && found[28] == "not answered")
  }

  @Test(
    "article 12 follows who took part",
    arguments: [
      ("{how: talks, who: 12 pupils}", "supports"),
      ("{how: talks, who: 54 parents of children under three}", "unclear"),
      ("{how: talks, who: 54 parents, children: 0}", "risk"), ("{how: talks, who: a panel, children: 3}", "supports"),
      ("{none: There was no time.}", "risk"),
    ])
  func heard(_ participation: String, _ direction: String) throws {
    var proposal = InventedProposal()
    proposal.rest = "participation: \(participation)"
    #expect(directions(try matrix(proposal))[12] == direction)
  }

  @Test("wellbeing and the Family Test are read from the same effects, findings and answers")
  func views() throws {
    var proposal = InventedProposal()
    proposal.measures = [InventedMeasure(themes: ["early-years/childcare-offer"])]
    proposal.rest = """
      considered:
        family_test: [{question: separation, direction: neutral, reason: Each parent claims alone.}]
      """
    let pulls = [pull("E1", .worse, articles: [28])]
    let matrix = try matrix(proposal, pulls: pulls)
    let views = RightsViews(
      proposal: try proposal.proposal(), vocabulary: try #require(ShippedWords.vocabulary), pulls: pulls, matrix: matrix
    )
    let wellbeing = views.wellbeing()
    #expect(wellbeing.count == 8)
    #expect(wellbeing.filter { $0.direction == "risk" }.map(\.id) == ["achieving"])
    let family = views.familyTest()
    #expect(family.map(\.id) == ["formation", "transitions", "family-life", "separation", "most-at-risk"])
    #expect(family.map(\.direction) == ["not answered", "not answered", "risk", "neutral", "not answered"])
    #expect(family[2].behind.map(\.id) == ["M1", "E1"])
  }
}

@Suite("Whether children took part")
struct ParticipationTests {
  @Test(
    "is told by the words for who was asked",
    arguments: [
      ("12 young people and 18 parents", true), ("214 answers, 61 of them from under-18s", true),
      ("pupils of two schools", true),
      ("Children in care councils", true), ("54 parents of children under three", false), ("31 parents", false),
      ("charities that work with young people", false), ("teachers", false),
      ("families with children", false), ("", false),
    ])
  func named(_ who: String, _ isChild: Bool) { #expect(ParticipationView.namesChildren(who) == isChild) }

  @Test("lists what is not said of it")
  func gaps() throws {
    var proposal = InventedProposal()
    proposal.rest = "participation: {how: a survey, who: 40 pupils, children: 40, said: too far, changed: a bus}"
    let line = ParticipationView(participation: try proposal.proposal().participation).line
    #expect(line.gaps == ["when", "who was not heard", "how children will be told what changed"])
    #expect(ParticipationView(participation: nil).line.status == "not stated")
  }
}
