import Impact
import YAMLReading

/// Small invented registers for the calendar.
enum CalendarFixture {
  /// A campaign with rival dates, one that still runs, one known to the season, one without a date.
  static let small = calendar([rival, running, season, undated])

  /// Names that mean harm.
  static let hostile = calendar([
    campaign("evil", "</title><script>alert('1')</script> \"x\" ]]> & \u{202E}\u{1B}[2J") {
      $0.launch = FuzzyDate("2024-01-08")
      $0.lead = ["=HYPERLINK(\"https://evil.example\")"]
      $0.phases = [
        FuzzyDate("2024-02").map { Phase(name: "\" onload=\"alert(2)", start: $0, by: "<b>", status: .claimed) }
      ].compactMap(\.self)
    },
    campaign("\"><img src=x>", "+1 @you, \"quoted\"\r\nnext line") { $0.themes = ["<svg>/onload"] },
  ])

  static func calendar(_ campaigns: [Campaign], _ filter: CampaignFilter = CampaignFilter()) -> CampaignCalendar {
    var titles = CampaignTitles()
    titles.headings = [.init(id: "learning", title: "Learning and school"), .init(id: "safety", title: "Safety")]
    titles.themes = ["learning/attendance": "Attendance", "safety/bullying": "Bullying"]
    titles.people = ["public": "The general public", "parents-5-11": "Parents of children aged 5 to 11"]
    titles.calls = ["website": "Visit a website"]
    titles.channels = ["tv": "Television"]
    titles.bodies = ["DfE": "Department for Education", "HO": "Home Office"]
    return CampaignCalendar(campaigns, filter: filter, titles: titles, asOf: CalendarDate("2026-06-30"))
  }

  static func campaign(_ id: String, _ name: String, change: (inout Campaign) -> Void) -> Campaign {
    var campaign = Campaign(
      id: id, name: name, lead: ["DfE"], nations: ["England"], themes: ["learning/attendance"],
      place: SourceMark(line: 1, column: 1), file: "test.yaml")
    change(&campaign)
    return campaign
  }

  private static let page = CampaignSource(code: "S1", title: "A press notice, with a comma")

  private static let rival = campaign("never-alone", "Never Alone") {
    $0.ref = "C01"
    $0.lead = ["HO"]
    $0.themes = ["safety/bullying"]
    $0.audiences = ["public"]
    $0.channels = ["tv"]
    $0.launch = FuzzyDate("2020-11-18")
    $0.phases = [
      FuzzyDate("2020-12").map { Phase(name: "as the LGA dates it", start: $0, by: "LGA", status: .claimed) }
    ].compactMap(\.self)
    $0.claims = [
      CampaignClaim(field: "launch", value: "2020-11-18", by: "a newspaper", status: .seen, source: page)
    ]
    $0.objectives = [CampaignObjective(direction: .more, behaviour: "report-bullying")]
    $0.calls = [CallToAction(kind: "website", label: "the page", value: "example.org")]
  }

  private static let running = campaign("in-by-nine", "In by Nine") {
    $0.ref = "C02"
    $0.launch = FuzzyDate("2024-01-08")
    $0.status = .live
    $0.nations = ["England", "Wales"]
    $0.objectives = [CampaignObjective(direction: .less, behaviour: "miss-school", population: "parents-5-11")]
  }

  private static let season = campaign("read-on", "Read On") {
    $0.launch = CalendarDate("2019-06-01").map { FuzzyDate($0, precision: .season) }
    $0.end = FuzzyDate("2022")
    $0.isVerified = false
  }

  private static let undated = campaign("somewhere", "Somewhere") { $0.localPlace = "E10000029" }
}
