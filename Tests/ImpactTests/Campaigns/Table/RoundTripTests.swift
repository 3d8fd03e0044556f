import Testing
import YAMLReading

@testable import Impact

@Suite("A register written and read back")
struct RoundTripTests {
  @Test("is the same in every field for all shipped campaigns, through the table and through YAML")
  func shipped() throws {
    let register = try Shipped.register()
    let table = try Table.register(CampaignTable.write(register))
    #expect(table.facts == register.facts)
    #expect(table.asOf == register.asOf)
    let yaml = try Table.register(yaml: CampaignYAML.write(register))
    #expect(yaml.facts == register.facts)
    #expect(yaml.asOf == register.asOf)
  }

  @Test("is the same text again")
  func sameBytes() throws {
    let register = try Shipped.register()
    let table = CampaignTable.write(register)
    #expect(CampaignTable.write(try Table.register(table)) == table)
    let yaml = CampaignYAML.write(register)
    #expect(CampaignYAML.write(try Table.register(yaml: yaml)) == yaml)
  }

  @Test("is the same for every text that could be taken for something else", arguments: hostile)
  func text(_ text: String) throws {
    let register = CampaignRegister(asOf: nil, campaigns: [full(text)])
    #expect(try Table.register(CampaignTable.write(register)).facts == register.facts)
    #expect(try Table.register(yaml: CampaignYAML.write(register)).facts == register.facts)
  }

  @Test("is the same for texts made of random hostile pieces")
  func random() throws {
    var generator = Pieces(state: 4)
    let campaigns = (0..<100).map { full(generator.text(), id: "c\($0)") }
    let register = CampaignRegister(asOf: CalendarDate("2026-06-30"), campaigns: campaigns)
    let table = CampaignTable.write(register)
    #expect(try Table.register(table).facts == register.facts)
    #expect(try Table.register(yaml: CampaignYAML.write(register)).facts == register.facts)
    #expect(CampaignTable.write(try Table.register(table)) == table)
  }

  @Test("keeps every precision of a date, also on days that do not begin a period")
  func dates() throws {
    let dates = ["2020-01-01", "2020-06-01", "2020-06-15"].flatMap { day in
      FuzzyDate.Precision.allCases.compactMap { precision in
        CalendarDate(day).map { FuzzyDate($0, precision: precision) }
      }
    }
    let campaigns = dates.enumerated().map { position, date in
      campaign("c\(position)", launch: nil) {
        $0.launch = date
        $0.phases = [Phase(name: "a", start: date)]
        $0.policy = Campaign.Policy(name: "p", end: date)
      }
    }
    let register = CampaignRegister(asOf: nil, campaigns: campaigns)
    #expect(try Table.register(CampaignTable.write(register)).facts == register.facts)
    #expect(try Table.register(yaml: CampaignYAML.write(register)).facts == register.facts)
  }

  @Test("keeps lists that are empty on purpose, and one that holds only `[]`")
  func emptyLists() throws {
    let register = CampaignRegister(
      asOf: nil, campaigns: [campaign("a", nations: [], themes: []) { $0.aliases = ["[]"] }])
    #expect(try Table.register(CampaignTable.write(register)).facts == register.facts)
    #expect(try Table.register(yaml: CampaignYAML.write(register)).facts == register.facts)
  }

  @Test("keeps pages apart that two documents gave one code")
  func codes() throws {
    let pages = ["One", "Two"].map { CampaignSource(code: "S1", title: $0) }
    let campaigns = zip(["a", "b"], pages).map { id, page in campaign(id) { $0.sources = [page] } }
    let register = CampaignRegister(asOf: nil, campaigns: campaigns)
    #expect(try Table.register(CampaignTable.write(register)).facts == register.facts)
    let yaml = try Table.register(yaml: CampaignYAML.write(register))
    #expect(yaml.campaigns.flatMap(\.sources).map(\.title) == ["One", "Two"])
    #expect(yaml.campaigns.flatMap(\.sources).map(\.code) == ["S1", "S1-2"])
  }

  static let hostile = [
    "a \"quoted\" word", "two\nlines", "two\r\nlines", "a\rreturn", "a;b; c", "a|b | c", "k=v", "a, b", "emoji 🧒🏽 é",
    "# not a comment", "a # b", "a: b", "a:", "- a", "? a", "  leading", "trailing  ", "\ttab", "tab\t", "no", "null",
    "~", "true", "1e3", "12", "0x1F", "2020-11-18", "2020-11", "2020", "=1+1", "'=1+1", "''=1", "'quote", "+44", "-5",
    "@cmd", "＝1", "\\", "a\\", "\\;", "\\n", "[]", "[a]", "{a: b}", "*a", "&a", "!a", "%a", "`a", "--- a", "...",
    "a\u{2028}b", "\u{FEFF}a", "a\u{FFFE}", "<<", "\"", "'", ",", ";", "|", "=", " = ", "a |", "| a",
  ]

  /// A campaign that has the text wherever a text can stand.
  private func full(_ text: String, id: String = "full") -> Campaign {
    let page = CampaignSource(code: text, title: text, url: text, more: [text, "b"])
    let other = CampaignSource(code: "x" + text, title: text)
    let year = FuzzyDate(CalendarDate(dayNumber: 18_628), precision: .year)
    let act = CampaignObjective(direction: .less, behaviour: "visit-clinic")
    return campaign(id) {
      $0.ref = text
      $0.name = text
      $0.aliases = [text, "b", text]
      $0.slogans = [text]
      $0.lead = ["HO", text + " trust board"]
      $0.scope = .local
      $0.localPlace = text
      $0.phases = [Phase(name: text, start: year, by: text, status: .claimed, source: other)]
      $0.ages = 4...4
      $0.calls = [CallToAction(kind: "website", label: text, value: text, action: act)]
      $0.objectives = [CampaignObjective(direction: .more, behaviour: "a", population: "public", condition: text)]
      $0.references = [CampaignReference(to: "elsewhere " + text, place: .website, source: page, note: text)]
      $0.policy = Campaign.Policy(name: text)
      $0.isVerified = false
      $0.claims = [
        CampaignClaim(field: text, value: text, by: text, status: .claimed, source: other, note: text, other: text),
        CampaignClaim(field: "a", value: "b", by: nil, status: .seen),
      ]
      $0.sources = [page]
      $0.note = text
    }
  }
}

/// Texts put together from characters that mean something to CSV, to YAML, to the notation of cells or to spreadsheets.
private struct Pieces {
  var state: UInt64

  mutating func text() -> String {
    let text = (0..<Int(next() % 8)).map { _ in Self.pieces[Int(next() % UInt64(Self.pieces.count))] }.joined()
    return "=" + text + "x"
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  private static let pieces = [
    "\"", "\"\"", "'", ",", ";", "|", "=", "\\", " ", "\t", "\n", "\r", "\r\n", ": ", " #", "- ", "[]", "{", "}", "x",
    "é", "🧒", "@", "+", "null", "1", "code=", "\u{2028}", "\u{FEFF}",
  ]
}
