import Impact
import Testing
import YAMLReading

@Suite("A filter of campaigns")
struct CampaignFilterTests {
  private func filter(
    from: String? = nil, to: String? = nil, theme: String? = nil, department: String? = nil, nation: String? = nil,
    campaigns: [Campaign] = []
  ) throws -> CampaignFilter {
    let request = CampaignFilterRequest(from: from, to: to, theme: theme, department: department, nation: nation)
    return try request.filter(vocabulary: TestWords.vocabulary, campaigns: campaigns)
  }

  private func mistakes(_ request: CampaignFilterRequest, campaigns: [Campaign] = []) -> [String] {
    do {
      _ = try request.filter(vocabulary: TestWords.vocabulary, campaigns: campaigns)
      return []
    } catch { return error.sentences }
  }

  @Test("without conditions takes every campaign")
  func everything() {
    #expect(CampaignFilter().includes(campaign("one")))
    #expect(CampaignFilter().includes(campaign("two", launch: nil)))
  }

  @Test("takes a leaf, or every leaf of a heading, but no heading that only begins alike")
  func themes() throws {
    let attendance = campaign("a", themes: ["safety/bullying", "learning/attendance"])
    #expect(try filter(theme: "learning/attendance").includes(attendance))
    #expect(try filter(theme: "learning").includes(attendance))
    #expect(try !filter(theme: "learning/reading-literacy").includes(attendance))
    #expect(!CampaignFilter(theme: "learn").includes(attendance))
  }

  @Test("finds a department by another name, whether it leads or takes part")
  func departments() throws {
    let partner = campaign("a", lead: ["DfE"]) { $0.partners = ["HO"] }
    #expect(try filter(department: "Home Office").includes(partner))
    #expect(try filter(department: "DfE").includes(partner))
    #expect(try !filter(department: "DHSC").includes(partner))
  }

  @Test("finds a body without a code by the name the register gives it")
  func bodies() throws {
    let mind = campaign("a", lead: ["Mind"])
    #expect(try filter(department: "mind", campaigns: [mind]).includes(mind))
  }

  @Test(
    "ends on the last day of the month or year it names",
    arguments: [
      ("2024-02", "2024-02-29"), ("2023-02", "2023-02-28"), ("2023-12", "2023-12-31"), ("2024", "2024-12-31"),
      ("2024-03-05", "2024-03-05"),
    ])
  func windows(to: String, last: String) throws {
    #expect(try filter(to: to).window.to == CalendarDate(last))
    #expect(try filter(from: to).window.from == FuzzyDate(to)?.date)
  }

  @Test("takes what may have a day in the window, by the end that is taken when none is recorded")
  func overlap() throws {
    let one = campaign("a", launch: "2024-01-08", end: "2024-03")
    #expect(try filter(from: "2024-03-31", to: "2025").includes(one))
    #expect(try !filter(from: "2024-05").includes(one))
    #expect(try !filter(to: "2024-01-07").includes(one))
    let open = campaign("b", launch: "2024-01-01")
    #expect(try filter(from: "2024-03-31").includes(open) && !filter(from: "2024-04-01").includes(open))
  }

  @Test("takes what still runs, however long ago it began, and what has no date at all")
  func open() throws {
    let live = campaign("a", launch: "2006") { $0.status = .live }
    #expect(try filter(from: "2026").includes(live) && !filter(to: "2005").includes(live))
    #expect(try filter(from: "2026", to: "2026").includes(campaign("b", launch: nil)))
  }

  @Test("lets a claimed date bring a campaign into the window")
  func claims() throws {
    let rival = campaign("a", launch: "2016-03-03", end: "2016-07") {
      $0.claims = [CampaignClaim(field: "launch", value: "2020-12", by: "LGA", status: .claimed)]
    }
    #expect(try filter(from: "2020-12", to: "2020-12").includes(rival))
  }

  @Test("names every word it does not know at once, with the one probably meant")
  func unknown() {
    let request = CampaignFilterRequest(
      from: "2026-1", to: "soon", theme: "attendance", department: "DfEE", nation: "Englnd")
    #expect(
      mistakes(request) == [
        "--from `2026-1` is not a date. Write a day, a month or a year: 2026-01-31, 2026-01 or 2026.",
        "--to `soon` is not a date. Write a day, a month or a year: 2026-01-31, 2026-01 or 2026.",
        "`attendance` is not a theme or a heading of themes. Did you mean `learning/attendance`?",
        "`DfEE` is not a body that the vocabulary or the register names. Did you mean `DfE`?",
        "`Englnd` is not a nation of the United Kingdom. Did you mean `England`?",
      ])
  }

  @Test("refuses a window that ends before it begins, and a name that several bodies have had")
  func impossible() {
    #expect(
      mistakes(CampaignFilterRequest(from: "2026-02", to: "2026-01"))
        == ["--to (2026-01-31) lies before --from (2026-02-01). Exchange the two."])
    var vocabulary = TestWords.vocabulary
    vocabulary.bodies.insert("Department for Culture")
    #expect(throws: CampaignFilterRequest.Mistakes.self) {
      try CampaignFilterRequest(department: "department for culture").filter(vocabulary: vocabulary, campaigns: [])
    }
  }

  @Test("reads the ends of the calendar without trapping", arguments: ["0001", "0001-01-01", "9999", "9999-12"])
  func extremes(date: String) throws {
    #expect(try filter(from: date, to: date).window.isOpen == false)
    #expect(try filter(from: date).includes(campaign("a", launch: "9999-12-31")))
  }
}
