import Testing
import YAMLReading

@testable import Impact

@Suite("A campaign on its own")
struct LoneRuleTests {
  private func found(_ campaign: Campaign, asOf: String = "2027-06-30") throws -> [String] {
    try RuleScene([campaign], asOf: asOf).found
  }

  @Test("outlives its policy when its end, or the day it is known to be live, lies after the policy's end")
  func policy() throws {
    let ended = campaign("a", launch: "2024-01-01", end: "2027-03-31") {
      $0.policy = Campaign.Policy(name: "A scheme", end: FuzzyDate("2026-01"))
    }
    #expect(try found(ended) == ["OUTLIVES_POLICY medium"])
    #expect(try found(change(ended) { $0.end = FuzzyDate("2026-01-31") }) == [])
    let live = change(ended) { ($0.end, $0.status) = (nil, .live) }
    #expect(try found(live) == ["OUTLIVES_POLICY medium"])
    #expect(try found(live, asOf: "2026-01-31") == [])
    #expect(try found(change(ended) { $0.policy = Campaign.Policy(name: "A scheme") }) == [])
  }

  @Test("is led by a body that closed: medium without a successor, low with one, nothing when the successor takes part")
  func owner() throws {
    let youth = campaign("a", lead: ["NCST"], launch: "2024-04-01", end: "2025-09-01")
    #expect(try found(youth) == ["OWNER_ABOLISHED medium"])
    #expect(try found(change(youth) { $0.end = FuzzyDate("2025-02-28") }) == [])
    let health = campaign("a", lead: ["PHE"], launch: "2021-04-01", end: "2022-09-01")
    #expect(try found(health) == ["OWNER_ABOLISHED low"])
    let handed = try RuleScene(change(health) { $0.partners = ["UKHSA"] })
    #expect(handed.found == [])
    #expect(handed.aside == ["OWNER_ABOLISHED: UKHSA, which followed PHE, takes part in the campaign."])
    #expect(try found(change(health) { $0.lead = ["MHCLG"] }) == [])
    let followed = try RuleScene(change(youth) { $0.successors = ["b"] })
    #expect(followed.found == [] && followed.aside == ["OWNER_ABOLISHED: `b` is recorded to follow it."])
  }

  @Test("ran when the end of its lead body was announced already: low")
  func announced() throws {
    let campaign = campaign("a", lead: ["PHE"], launch: "2020-07-01", end: "2020-08-19")
    #expect(try found(campaign) == ["OWNER_ABOLISHED low"])
    #expect(try found(change(campaign) { $0.end = FuzzyDate("2020-08-18") }) == [])
  }

  @Test("should leave a group out and is broadcast; a targeted one is not")
  func spill() throws {
    let weight = campaign("a", themes: ["health/obesity-diet"]) {
      ($0.excludedGroups, $0.channels) = (["sen"], ["tv", "direct-mail"])
    }
    #expect(try found(weight) == ["AUDIENCE_SPILL medium"])
    #expect(try found(change(weight) { $0.channels = ["direct-mail", "app"] }) == [])
    #expect(try found(change(weight) { $0.excludedGroups = [] }) == [])
  }

  @Test("has a partner with an interest against its topic, by name or by kind; on another topic it has none")
  func partner() throws {
    let scroll = campaign("a", themes: ["safety/online-harm"]) { $0.partners = ["Barnardos", "tiktok"] }
    #expect(try found(scroll) == ["PARTNER_CONFLICT medium"])
    #expect(try found(change(scroll) { $0.partners = ["The TikTok"] }) == ["PARTNER_CONFLICT medium"])
    #expect(try found(change(scroll) { $0.partners = ["Online platforms under regulation"] }).count == 1)
    #expect(try found(change(scroll) { $0.themes = ["learning/reading-literacy"] }) == [])
    #expect(try found(change(scroll) { $0.partners = ["Barnardos"] }) == [])
  }

  @Test(
    "has such a partner under the longer name of a company, and not where another body only has the word in its name",
    arguments: [
      ("Coca-Cola Great Britain", true), ("The Coca-Cola Company", true), ("Mars UK Ltd", true),
      ("Mars Wrigley UK", true), ("Nestle UK Ltd", true), ("NESTLÉ", true), ("Nestlé Purina", true),
      ("KFC (Kentucky Fried Chicken)", true), ("Walkers Ramblers", false), ("McDonalds Restaurants Limited", true),
      ("Mars Hill Baptist Church", false), ("PepsiCo Street Primary School", false), ("Marsden Nursery", false),
      ("Great Coca-Cola Museum", false),
      ("Red Nose Day", false), ("Snap Cymru", false), ("", false),
    ])
  func companies(_ partner: String, _ isListed: Bool) throws {
    let diet = campaign("a", themes: ["health/obesity-diet"]) { $0.partners = [partner] }
    #expect(try found(diet) == (isListed ? ["PARTNER_CONFLICT medium"] : []))
  }

  @Test("keeps a recorded remark on equality in sight, as its author's and for a person to judge")
  func equality() throws {
    let boxes = campaign("a") {
      $0.claims = [
        CampaignClaim(field: "equality", value: "the boxes stereotyped", by: "a petition", status: .claimed),
        CampaignClaim(field: "audience", value: "young drivers", by: "a council", status: .claimed),
      ]
    }
    #expect(try found(boxes) == ["EQUALITY_HARM low"])
    #expect(try found(change(boxes) { $0.claims.removeFirst() }) == [])
    let conflict = try RuleScene(boxes).report.conflicts[0]
    #expect(conflict.reason.contains("(as a petition puts it): the boxes stereotyped. No record can decide it."))
    #expect(
      conflict.evidence == [
        "According to a petition, of “a” (HO), equality: the boxes stereotyped.",
        "The record of “a” (HO) names no source.",
      ])
  }

  @Test("serves no outcome: medium on an unmapped topic, for information where only no objective has it")
  func orphan() throws {
    let theme = "mental-wellbeing/self-care-resilience"
    let shipped = try Shipped.knowledge()
    var unmapped = shipped
    unmapped.outcomes[theme] = []
    func found(_ campaign: Campaign, _ knowledge: ConflictKnowledge) -> [String] {
      let register = CampaignRegister(asOf: nil, campaigns: [campaign])
      return ConflictFinder(knowledge: knowledge).find(in: register).conflicts.map { "\($0.kind) \($0.severity)" }
    }
    let lonely = campaign("a", themes: [theme])
    #expect(found(lonely, unmapped) == ["ORPHAN medium"])
    #expect(found(lonely, shipped) == ["ORPHAN info"])
    #expect(found(campaign("a", themes: ["learning/attendance"]), shipped) == [])
    #expect(found(change(lonely) { $0.strategyOutcomes = ["O3"] }, unmapped) == [])
    for kind in [Campaign.Kind.recruitment, .regulatoryPush] {
      #expect(found(change(lonely) { $0.kind = kind }, unmapped) == [])
    }
  }

  private func change(_ campaign: Campaign, _ change: (inout Campaign) -> Void) -> Campaign {
    var campaign = campaign
    change(&campaign)
    return campaign
  }
}
