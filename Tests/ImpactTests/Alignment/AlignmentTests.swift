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
      strategy: "uk-composite", objective: objective, effect: effect, direction: direction, directness: directness,
      quote: quote,
      place: SourceMark(line: 7, column: 3))
  }

  private func effect(
    _ id: String, _ likelihood: Double? = 0.85, indicator: String? = nil, themes: [String] = [], lever: String? = nil
  ) -> EffectTopic {
    EffectTopic(effect: id, indicator: indicator, themes: themes, lever: lever, likelihood: likelihood)
  }

  private func report(
    _ links: [StrategyLink], effects: [EffectTopic]? = nil, nations: [String] = ["England"],
    departments: [String] = []
  ) throws -> AlignmentReport {
    let subject = AlignmentSubject(
      links: links, effects: effects ?? [effect("E1"), effect("E2", 0.45)], nations: nations, departments: departments)
    return StrategyAlignment(try Shipped.strategy(), under: MethodParameters.published.alignment).report(on: subject)
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
    let topic = effect("E1", indicator: "eyfs-gld", themes: ["learning/attendance"])
    let report = try report([link("T12", "E1", quote: "Attendance")], effects: [topic])
    #expect(report.proposed.map { "\($0.objective) \($0.basis)" } == ["T01 indicator", "T18 theme"])
    #expect(report.proposed.allSatisfy { $0.proposed })
    #expect(report.objectives.filter { $0.stance != .silent }.map(\.id) == ["T12"])
  }

  @Test("proposes the objectives of a department under the same heading where nothing else is near")
  func departments() throws {
    let topic = effect("E1", themes: ["early-years/pregnancy-birth"])
    let health = try report([], effects: [effect("E1", themes: ["early-years/x"])], departments: ["DHSC"])
    #expect(health.proposed.map { "\($0.objective) \($0.basis)" } == ["T04 department", "T06 department"])
    #expect(try report([], effects: [topic], departments: ["DHSC"]).proposed.map(\.basis) == [.theme])
    #expect(try report([], effects: [topic], departments: ["MoJ"]).proposed.map(\.objective) == ["T06"])
  }

  @Test("is an orphan without a link that counts: no score, which is not the same as 0")
  func orphan() throws {
    let report = try report([link("T12", nil, quote: "Attendance")])
    #expect(report.isOrphan)
    #expect(report.score == nil)
    #expect(report.orphans == ["E1", "E2"])
    #expect(try !self.report([link("T12", "E1", quote: "Attendance")]).isOrphan)
  }

  @Test("lists a link to an objective from memory, and neither counts nor offers such an objective")
  func recalled() throws {
    let report = try report([link("T24", "E1", quote: "Knife crime")])
    #expect(report.recalled.map(\.objective) == ["T24"])
    #expect(report.isOrphan)
    #expect(!(report.objectives.map(\.id) + report.proposed.map(\.objective)).contains("T24"))
  }

  @Test("names a tension when it serves one side and undermines the other, and not for touching one side")
  func tensions() throws {
    let both = try report([link("T12", "E1", quote: "Attendance"), link("T14", "E2", .undermines, quote: "needs")])
    #expect(both.tensions.map { "\($0.one) \($0.other)" } == [#"["T12"] ["T14"]"#])
    #expect(both.tensions.first?.links.map(\.objective) == ["T12", "T14"])
    for direction in [StrategyLink.Direction.supports, .undermines] {
      #expect(try report([link("T12", "E1", direction, quote: "Attendance")]).tensions == [])
    }
  }

  @Test("names a tension that arises through a kind of measure only where there is one")
  func ways() throws {
    let links = [link("T12", "E1", quote: "Attendance"), link("T07", "E2", quote: "Mental health")]
    func tensions(_ lever: String, _ theme: String) throws -> [String] {
      let effects = [effect("E1", themes: [theme], lever: lever), effect("E2")]
      return try report(links, effects: effects).tensions.map { "\($0.one) \($0.other)" }
    }
    #expect(try tensions("enforcement", "learning/attendance") == [#"["T12"] ["O3"]"#])
    #expect(try tensions("service-provision", "learning/attendance") == [])
    #expect(try tensions("enforcement", "mental-wellbeing/mhst-camhs") == [])
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
