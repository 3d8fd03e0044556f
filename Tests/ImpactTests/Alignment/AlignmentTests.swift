import Impact
import Testing
import YAMLReading

@Suite("A proposal set against the strategy")
struct StrategyAlignmentTests {
  private func link(
    _ objective: String, _ effect: String?, _ direction: StrategyLink.Direction = .supports,
    _ directness: Directness = .direct, quote: String? = nil
  ) -> StrategyLink {
    StrategyLink(
      objective: objective, effect: effect, direction: direction, directness: directness, quote: quote,
      place: SourceMark(line: 7, column: 3))
  }

  private func report(
    _ links: [StrategyLink], effects: [EffectTopic] = [], nations: [String] = ["England"]
  ) throws -> AlignmentReport {
    StrategyAlignment(try Shipped.strategy(), under: MethodParameters.published.alignment).report(
      links: links, likelihoods: ["E1": 0.85, "E2": 0.45], effects: effects, nations: nations)
  }

  @Test("counts a link by directness times likelihood, and names what leads the objective")
  func counted() throws {
    let report = try report([link("T12", "E1", .supports, .contributory, quote: "20 million school days a year")])
    let row = try #require(report.objectives.first { $0.id == "T12" })
    #expect(abs(row.net - 0.51) < 1e-12)
    #expect(row.stance == .supports)
    #expect(report.departments.map { "\($0.code) \($0.objectives)" } == [#"DfE ["T12"]"#])
    #expect(report.notes == [])
    #expect(abs(try #require(report.coverage) - 100.0 / 38) < 1e-9)
    #expect(report.silent.count == 37)
  }

  @Test("lists a link without an effect and never counts it")
  func asserted() throws {
    let report = try report([link("T12", nil, quote: "Attendance")])
    #expect(report.asserted.map(\.objective) == ["T12"])
    #expect(report.coverage == 0)
  }

  @Test("proposes links by indicator and theme, and never counts them")
  func proposed() throws {
    let effects = [EffectTopic(effect: "E1", indicator: "eyfs-gld", themes: ["learning/attendance"])]
    let report = try report([link("T12", "E1", quote: "Attendance")], effects: effects)
    #expect(report.proposed.map(\.objective) == ["T01", "T18"])
    #expect(report.proposed.allSatisfy { $0.proposed })
    #expect(report.objectives.filter { $0.stance != .silent }.map(\.id) == ["T12"])
  }

  @Test("names the tensions it walks into, with what it touches of each")
  func tensions() throws {
    let report = try report([link("T12", "E1", quote: "Attendance"), link("T14", "E2", .undermines, quote: "needs")])
    let touched = report.tensions.map { "\($0.between) \($0.touched)" }
    #expect(touched.contains(#"["T12", "T14"] ["T12", "T14"]"#))
    #expect(touched.contains(#"["T12", "O3"] ["T12"]"#))
  }

  @Test(
    "notes what is wrong with a link: no such objective, no likelihood, no quotation, another line's quotation, twice")
  func notes() throws {
    let report = try report([
      link("T99", "E1"), link("T12", "E9", quote: "attendance"), link("T12", "E1"),
      link("T13", "E1", quote: "20 million"), link("T13", "E1", .supports, .indirect, quote: "Close the gap"),
    ])
    let words = ["no objective `T99`", "no likelihood", "quotes no line", "does not stand", "twice"]
    for word in words { #expect(report.notes.contains { $0.text.contains(word) }, "\(word)") }
    #expect(report.notes.count == 5)
    #expect(report.objectives.first { $0.id == "T13" }?.links.map(\.directness) == [.direct])
  }

  @Test("keeps an objective of another nation apart from the totals")
  func otherNations() throws {
    let report = try report([link("T12", "E1", quote: "Attendance")], nations: ["Wales"])
    #expect(report.otherNations.map(\.id) == ["T12"])
    #expect(report.coverage == 0)
    #expect(report.objectives.allSatisfy { $0.id != "T12" })
  }

  @Test("has no score where the strategy has no objective for the nation")
  func noObjectives() throws {
    let report = try report([], nations: ["Isle of Man"])
    #expect(report.score == nil)
    #expect(report.objectives == [])
  }
}
