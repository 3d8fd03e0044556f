import Impact
import Testing
import YAMLReading

@Suite("Names, places and families")
struct NameRuleTests {
  private func pair(
    _ one: String, _ other: String, _ change: (inout Campaign, inout Campaign) -> Void = { _, _ in }
  ) throws -> RuleScene {
    var first = campaign("a", lead: ["DHSC"], themes: ["money-home/benefit-take-up"], launch: "2020-01-01")
    var second = campaign("b", lead: ["HMRC"], themes: ["money-home/benefit-take-up"], launch: "2026-01-01")
    (first.name, second.name) = (one, other)
    change(&first, &second)
    return try RuleScene(first, second)
  }

  @Test(
    "that differ in two letters, in small words or in a word more are close",
    arguments: [
      ("Healthy Start", "Healthy Starts"), ("Healthy Start", "The Healthy Start"), ("#HealthyStart", "Healthy Start"),
      ("Healthy Start", "Healthy Start Wales"), ("Swim4Health", "Swim for health"),
      ("Something's Not Right", "If something’s not right"),
    ])
  func close(_ one: String, _ other: String) throws {
    #expect(try pair(one, other).found == ["BRAND_CONFUSION medium"])
  }

  @Test(
    "that share one word of several are not close",
    arguments: [
      ("Safer Sleep", "Safer Streets"), ("Flying Start", "Best Start"), ("Enough", "Enough is Enough now"),
      ("Stay Safe", "Stay Calm"), ("Think", "Drink"),
    ])
  func apart(_ one: String, _ other: String) throws { #expect(try pair(one, other).found == []) }

  @Test("close on another topic weigh low, between nations they are for information")
  func severity() throws {
    let other = try pair("Healthy Start", "Healthy Starts") { _, second in second.themes = ["learning/attendance"] }
    #expect(other.found == ["BRAND_CONFUSION low"])
    let twins = try pair("Healthy Start", "Healthy Starts") { _, second in second.nations = ["Scotland"] }
    #expect(twins.found == ["BRAND_CONFUSION info"])
  }

  @Test("close in one family, of one body, or where one follows the other are set aside")
  func kin() throws {
    let changes: [(inout Campaign, inout Campaign) -> Void] = [
      { ($0.family, $1.family) = ("start", "start") }, { $1.lead = ["DHSC", "HMRC"] }, { $1.predecessors = ["a"] },
    ]
    for change in changes {
      let scene = try pair("Healthy Start", "Healthy Starts", change)
      #expect(scene.found == [] && scene.aside("BRAND_CONFUSION").count == 1)
    }
  }

  @Test("of slogans clash with another body's slogan or name")
  func slogans() throws {
    let slogan = try pair("One", "Another") {
      ($0.slogans, $1.slogans) = (["Stop, look and think twice"], ["Stop look think twice!"])
    }
    #expect(slogan.found == ["SLOGAN_CLASH medium"])
    #expect(try pair("One", "Think Twice") { first, _ in first.slogans = ["think twice"] }.found.count == 1)
    #expect(try pair("One", "Another") { first, _ in first.slogans = ["think twice"] }.found == [])
  }

  @Test("of a council's campaign that sends people elsewhere than the national one diverge, unless it names it")
  func local() throws {
    func scene(_ change: (inout Campaign, inout Campaign) -> Void = { _, _ in }) throws -> RuleScene {
      try pair("Smokefree Bump", "Leeds Smokefree Bump") {
        ($0.calls, $1.calls) = ([door("app", "Quit")], [door("helpline", "Leeds line", "0800 169")])
        ($0.launch, $0.end) = (FuzzyDate("2025-06-01"), FuzzyDate("2026-12-01"))
        ($1.scope, $1.localPlace, $1.lead) = (.local, "E08000035", ["Leeds City Council"])
        change(&$0, &$1)
      }
    }
    #expect(try scene().found == ["BRAND_CONFUSION medium", "LOCAL_VS_NATIONAL medium"])
    let adding = try scene { _, other in other.references = [CampaignReference(to: "a", place: .publicAsset)] }
    #expect(adding.found == [])
    #expect(
      adding.aside("LOCAL_VS_NATIONAL") == [
        "The local campaign “Leeds Smokefree Bump” names “Smokefree Bump”: it adds to it."
      ])
    #expect(
      try scene { _, other in other.calls = [door("app", "Quit"), door("website", "Leeds")] }.found("LOCAL_VS_NATIONAL")
        == [])
    #expect(try scene { national, _ in national.end = FuzzyDate("2025-12") }.found("LOCAL_VS_NATIONAL") == [])
    let opposed = try scene {
      ($0.calls, $1.calls) = ([], [])
      ($0.objectives, $1.objectives) = ([ask(.less, "vape")], [ask(.more, "vape")])
    }
    #expect(opposed.found("LOCAL_VS_NATIONAL") == ["LOCAL_VS_NATIONAL medium"])
  }

  @Test("of two councils never meet")
  func councils() throws {
    let scene = try pair("Walk Leeds", "Walk Leeds") {
      ($0.scope, $0.localPlace, $0.calls) = (.local, "E08000035", [door("website", "one")])
      ($1.scope, $1.localPlace, $1.calls) = (.local, "E06000014", [door("website", "other")])
      $1.launch = $0.launch
    }
    #expect(scene.found == [] && scene.aside == [])
  }

  @Test("of three that follow each other are one effort under many names, for information")
  func family() throws {
    let chain = (0..<3).map { number in
      campaign("c\(number)", lead: ["HO"], themes: ["safety/peer-relationships-abuse"], launch: "201\(2 * number)-02") {
        $0.predecessors = number == 0 ? [] : ["c\(number - 1)"]
      }
    }
    #expect(try RuleScene(chain).found == ["FRAGMENTED_FAMILY info"])
    #expect(try RuleScene(Array(chain.prefix(2))).found == [])
  }
}
