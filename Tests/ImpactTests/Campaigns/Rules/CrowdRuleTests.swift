import Impact
import Testing
import YAMLReading

@Suite("A crowded window")
struct CrowdRuleTests {
  private static let bodies = ["DfE", "UKHSA", "DfT", "DWP", "NHSE", "DCMS"]
  private static let topics = [
    "learning/attendance", "health/vaccination", "safety/road-water-home-safety", "money-home/benefit-take-up",
    "mental-wellbeing/stigma", "youth-community/youth-services",
  ]

  /// So many bodies who want the same parents in September, each on its own topic, five weeks apart.
  private func september(_ count: Int, _ change: (inout [Campaign]) -> Void = { _ in }) throws -> RuleScene {
    var campaigns = (0..<count).map { number in
      campaign("c\(number)", lead: [Self.bodies[number]], themes: [Self.topics[number]], launch: nil, end: "2026-12-31")
      {
        $0.launch = FuzzyDate(CalendarDate(dayNumber: 20_600 + 35 * number / 2 * 2))
        $0.audiences = ["parents-5-11"]
        $0.channels = ["radio", "social-paid"]
      }
    }
    change(&campaigns)
    return try RuleScene(campaigns)
  }

  @Test("weighs more the more there are, and the crowd is told once")
  func count() throws {
    let severities = try (2...6).map { try september($0).found("WINDOW_CROWD") }
    #expect(
      severities == [
        ["WINDOW_CROWD info"], ["WINDOW_CROWD low"], ["WINDOW_CROWD low"], ["WINDOW_CROWD medium"],
        ["WINDOW_CROWD medium"],
      ])
  }

  @Test("weighs medium when schools or partners are to carry two of them")
  func carried() throws {
    let scene = try september(3) {
      for number in [1, 2] { $0[number].channels = ["radio", "social-paid", "school-pack"] }
    }
    #expect(scene.found("WINDOW_CROWD") == ["WINDOW_CROWD medium"])
  }

  @Test("is none with unpaid posts only, other people, other channels, other nations or less than a fortnight together")
  func apart() throws {
    let changes: [(inout [Campaign]) -> Void] = [
      { for number in $0.indices { $0[number].channels = ["social-organic"] } },
      { $0[1].audiences = ["parents-0-5"] },
      { $0[1].channels = ["direct-mail"] },
      { $0[1].nations = ["Wales"] },
      { $0[0].end = $0[1].launch.map { FuzzyDate(CalendarDate(dayNumber: $0.latest + 12)) } },
    ]
    for change in changes { #expect(try september(2, change).found("WINDOW_CROWD") == []) }
    let fortnight = try september(2) {
      $0[0].end = $0[1].launch.map { FuzzyDate(CalendarDate(dayNumber: $0.latest + 13)) }
    }
    #expect(fortnight.found("WINDOW_CROWD") == ["WINDOW_CROWD info"])
  }

  @Test("is set aside, with the reason, where somebody is recorded to have agreed it or no child meets both")
  func aside() throws {
    let reasons: [(String, (inout [Campaign]) -> Void)] = [
      (
        "Both belong to the family `back-to-school`.",
        { campaigns in
          for number in campaigns.indices { campaigns[number].family = "back-to-school" }
        }
      ),
      ("One body leads both.", { $0[1].lead = ["DfE"] }),
      ("The body that leads one is a partner in the other.", { $0[1].partners = ["DfE"] }),
      ("One names the other.", { $0[1].references = [CampaignReference(to: "c0", place: .website)] }),
      ("The ages of the children do not meet.", { ($0[0].ages, $0[1].ages) = (5...7, 8...11) }),
    ]
    for (reason, change) in reasons {
      let scene = try september(2, change)
      #expect(scene.found("WINDOW_CROWD") == [] && scene.aside("WINDOW_CROWD") == [reason])
    }
  }
}
