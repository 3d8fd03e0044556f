import Impact
import Testing
import YAMLReading

@Suite("The campaign calendar")
struct CampaignCalendarTests {
  private func entries(_ campaigns: Campaign...) -> [CalendarEntry] {
    CampaignCalendar(campaigns, titles: CampaignTitles()).entries
  }

  private func phase(_ name: String, _ start: String, _ end: String? = nil, _ status: ClaimStatus = .seen) -> Phase? {
    FuzzyDate(start).map {
      Phase(name: name, start: $0, end: end.flatMap { FuzzyDate($0) }, by: "LGA", status: status)
    }
  }

  @Test("sets rival dates side by side, each with who says so")
  func rivals() {
    let waves = entries(
      campaign("a", launch: "2020-11-18") {
        $0.phases = [phase("as the LGA dates it", "2020-12", nil, .claimed)].compactMap(\.self)
        $0.claims = [
          CampaignClaim(field: "launch", value: "2020-11-18", by: "Social Work Today", status: .seen),
          CampaignClaim(field: "launch", value: "2020-12", by: "LGA", status: .claimed),
          CampaignClaim(field: "launch", value: "2021", by: "CIOT", status: .claimed),
          CampaignClaim(field: "launch", value: "a March", by: "GCS", status: .seen),
        ]
      }
    ).map(\.wave)
    #expect(waves.map(\.start) == [FuzzyDate("2020-11-18"), FuzzyDate("2020-12"), FuzzyDate("2021")])
    #expect(waves.map(\.by) == ["Social Work Today", "LGA", "CIOT"])
    #expect(waves.map(\.status) == [.seen, .claimed, .claimed])
  }

  @Test("keeps an end that is recorded apart from one that is taken by rule")
  func ends() throws {
    let recorded = try #require(entries(campaign("a", launch: "2024-01-08", end: "2024-03")).first?.wave)
    #expect(recorded.end == FuzzyDate("2024-03") && recorded.lastDay == FuzzyDate("2024-03")?.latest)
    let assumed = try #require(entries(campaign("a", launch: "2024-01-08")).first?.wave)
    #expect(assumed.end == nil && !assumed.isRunning)
    #expect(assumed.lastDay == FuzzyDate("2024-01-08").map { $0.latest + Campaign.Kind.campaign.usualDays })
  }

  @Test("says of a live campaign without an end that it runs, and of its earlier waves that their ends are taken")
  func running() {
    let live = campaign("a", launch: nil) {
      $0.status = .live
      $0.phases = [phase("first", "2020"), phase("second", "2022")].compactMap(\.self)
    }
    #expect(entries(live).map(\.wave.isRunning) == [false, true])
    #expect(entries(campaign("b") { $0.status = .live }).map(\.wave.isRunning) == [true])
    #expect(entries(campaign("c", end: "2024-03") { $0.status = .live }).map(\.wave.isRunning) == [false])
  }

  @Test("tells a beginning once when a phase only gives the launch its name or its end")
  func merged() {
    let pilot = campaign("a", launch: "2016-03-03") {
      $0.phases = [phase("pilot", "2016-03-03", "2016-07"), phase("relaunch", "2018-03")].compactMap(\.self)
    }
    #expect(entries(pilot).map(\.wave.name) == ["pilot", "relaunch"])
    #expect(entries(pilot).first?.wave.end == FuzzyDate("2016-07"))
    let apart = campaign("b", launch: "2020-09-02", end: "2022-03") {
      $0.phases = [phase("open to employers", "2020-09-02", "2021-12-17")].compactMap(\.self)
    }
    #expect(entries(apart).map(\.wave.name) == ["open to employers", nil])
  }

  @Test("keeps season precision, and lists a campaign without any date last")
  func undated() {
    let season = CalendarDate("2018-06-01").map { FuzzyDate($0, precision: .season) }
    let listed = entries(campaign("a", launch: nil), campaign("b", launch: nil) { $0.launch = season })
    #expect(listed.map(\.id) == ["b", "a"])
    #expect(listed.first?.wave.start?.precision == .season)
    #expect(listed.last?.wave.start == nil && listed.last?.wave.lastDay == nil)
  }

  @Test("lists a campaign once, under the first of its themes that is asked for")
  func headings() {
    let both = campaign("a", themes: ["safety/bullying", "learning/attendance"])
    let all = CampaignCalendar([both], titles: CampaignTitles())
    #expect(all.lanes.map(\.heading.id) == ["safety"])
    let asked = CampaignCalendar([both], filter: CampaignFilter(theme: "learning"), titles: CampaignTitles())
    #expect(asked.lanes.map(\.heading.id) == ["learning"] && asked.entries.count == 1)
  }

  @Test("says what is asked of whom in the words of the vocabulary")
  func requests() throws {
    var titles = CampaignTitles()
    titles.people = ["parents-5-11": "Parents", "public": "Everybody"]
    titles.calls = ["website": "Visit a website"]
    let asking = campaign("a") {
      $0.audiences = ["public"]
      $0.objectives = [
        CampaignObjective(direction: .more, behaviour: "attend-school", population: "parents-5-11"),
        CampaignObjective(direction: .less, behaviour: "visit-clinic", condition: "out of hours"),
      ]
      $0.calls = [CallToAction(kind: "website", label: "the page", value: "example.org")]
    }
    let entry = try #require(CampaignCalendar([asking], titles: titles).entries.first)
    #expect(
      entry.objectives == [
        CampaignRequest(words: "attend school", people: ["Parents"]),
        CampaignRequest(words: "visit clinic less (out of hours)", people: ["Everybody"]),
      ])
    #expect(entry.calls.map(\.words) == ["Visit a website: the page (example.org)"])
  }

  @Test("takes the headings of the theme tree in its order, by their titles")
  func tree() throws {
    let problems = Problems()
    let document = VocabularyDocument(try Shipped.document("vocabularies/themes.yaml", problems), problems: problems)
    let themes = document.themes()
    #expect(problems.items.isEmpty && themes.count == 59)
    let vocabulary = Vocabulary(
      departments: DepartmentDirectory([]), themes: themes, levers: [], groups: [], audiences: [], channels: [],
      calls: [], campaignTypes: [], articles: [], populations: Populations(nations: [], places: [:], placesSource: ""),
      duties: [])
    let headings = CampaignTitles(vocabulary).headings
    #expect(headings.count == 10)
    #expect(headings.first == Vocabulary.Word(id: "early-years", title: "Early years"))
    #expect(headings.contains(Vocabulary.Word(id: "learning", title: "Learning and school")))
  }

  @Test("does not depend on the order of the records, and shows every campaign of the shipped register")
  func order() throws {
    let campaigns = try Shipped.register().campaigns
    let calendar = CampaignCalendar(campaigns, titles: CampaignTitles())
    #expect(calendar == CampaignCalendar(campaigns.reversed(), titles: CampaignTitles()))
    #expect(Set(calendar.entries.map(\.id)) == Set(campaigns.map(\.id)))
    #expect(calendar.lanes.allSatisfy { !$0.entries.isEmpty })
  }

  @Test("leaves out the waves of a campaign that lie outside the window")
  func window() {
    let filter = CampaignFilter(window: CampaignWindow(from: CalendarDate("2018-01-01"), to: nil))
    let two = campaign("a", launch: "2016-03-03", end: "2016-07") {
      $0.phases = [phase("relaunch", "2018-03")].compactMap(\.self)
    }
    #expect(CampaignCalendar([two], filter: filter, titles: CampaignTitles()).entries.map(\.wave.name) == ["relaunch"])
  }
}
