import Impact
import Testing
import YAMLReading

@Suite("Many doors for the same people")
struct DoorRuleTests {
  /// Three helplines for young people, within a quarter of a year.
  private func doors(_ change: (inout [Campaign]) -> Void = { _ in }) throws -> RuleScene {
    let starts = ["2026-01-01", "2026-03-01", "2026-05-01"]
    let leads = ["NHSE", "DCMS", "Mind"]
    let calls = [
      door("text", "Shout", "85258"), door("visit-place", "the hub"), door("helpline", "a line", "0300 123"),
    ]
    var campaigns = zip(zip(starts, leads), calls).enumerated().map { number, made in
      campaign("c\(number)", lead: [made.0.1], themes: ["mental-wellbeing/self-care-resilience"], launch: made.0.0) {
        $0.audiences = ["young-people-16-25"]
        $0.calls = [made.1]
      }
    }
    change(&campaigns)
    return try RuleScene(campaigns)
  }

  @Test("are three different doors for one worry; two are not")
  func three() throws {
    #expect(try doors().found("COMPETING_CTA") == ["COMPETING_CTA medium"])
    #expect(try doors { $0.removeLast() }.found("COMPETING_CTA") == [])
    #expect(try doors { $0[2].calls = $0[1].calls }.found("COMPETING_CTA") == [])
  }

  @Test("weigh high for a child's safety")
  func safety() throws {
    let themes = ["safety/child-abuse-neglect", "safety/domestic-abuse", "safety/sexual-abuse-exploitation"]
    let scene = try doors { for number in $0.indices { $0[number].themes = [themes[number]] } }
    #expect(scene.found("COMPETING_CTA") == ["COMPETING_CTA high"])
  }

  @Test("do not count the emergency services, talking at home, or one number written twice")
  func noDoors() throws {
    for call in [door("emergency", "999"), door("talk-at-home", "at tea"), door("tell-trusted-adult", "a teacher")] {
      #expect(try doors { $0[2].calls = [call] }.found("COMPETING_CTA") == [])
    }
    let twice = try doors {
      $0[1].calls = [door("website", "Help", "https://www.help.gov.uk")]
      $0[2].calls = [door("website", "Find help", "help.gov.uk")]
    }
    #expect(twice.found("COMPETING_CTA") == [])
  }

  @Test("are none for a child and an adult, in different nations, or more than a quarter apart")
  func apart() throws {
    #expect(try doors { $0[2].audiences = ["public"] }.found("COMPETING_CTA") == [])
    #expect(try doors { $0[2].nations = ["Scotland"] }.found("COMPETING_CTA") == [])
    #expect(try doors { ($0[2].launch, $0[2].end) = (FuzzyDate("2026-12-01"), nil) }.found("COMPETING_CTA") == [])
  }

  @Test("are none when no child is of an age for three of them, which is kept with the reason")
  func ages() throws {
    let scene = try doors {
      for (number, ages) in [11...13, 14...15, 16...18].enumerated() { $0[number].ages = ages }
    }
    #expect(scene.found("COMPETING_CTA") == [])
    #expect(scene.aside("COMPETING_CTA") == ["The ages of the children do not meet."])
    let two = try doors { for (number, ages) in [11...13, 13...15, 13...18].enumerated() { $0[number].ages = ages } }
    #expect(two.found("COMPETING_CTA") == ["COMPETING_CTA medium"])
  }

  @Test("weigh a step less when some name others, and nothing when all hang together")
  func signposts() throws {
    let one = try doors { $0[0].references = [CampaignReference(to: "c1", place: .publicAsset)] }
    #expect(one.found("COMPETING_CTA") == ["COMPETING_CTA low"])
    let all = try doors {
      $0[0].references = ["c1", "c2"].map { CampaignReference(to: $0, place: .publicAsset) }
    }
    #expect(all.found("COMPETING_CTA") == [])
    #expect(all.aside("COMPETING_CTA") == ["One body, family or signpost holds all of them together."])
  }

  /// Three offers for one family that run for the same year.
  private func offers(_ change: (inout [Campaign]) -> Void = { _ in }) throws -> RuleScene {
    let themes = ["skills-work/youth-employment", "skills-work/apprenticeships-tlevels", "skills-work/careers-choices"]
    var campaigns = zip(themes, ["DWP", "DfE", "GMCA"]).enumerated().map { number, made in
      campaign("c\(number)", lead: [made.1], themes: [made.0], launch: "2026-0\(2 * number + 1)-01", end: "2027-03-31")
      {
        $0.kind = .programme
        $0.audiences = ["young-people-16-25"]
        $0.calls = [door("website", "door \(number)")]
      }
    }
    change(&campaigns)
    return try RuleScene(campaigns)
  }

  @Test("of three schemes under one heading are a fragmented offer")
  func fragmented() throws {
    #expect(try offers().found("FRAGMENTED_OFFER") == ["FRAGMENTED_OFFER medium"])
    #expect(try offers { $0.removeLast() }.found("FRAGMENTED_OFFER") == [])
    #expect(try offers { $0[2].themes = ["learning/attendance"] }.found("FRAGMENTED_OFFER") == [])
    #expect(try offers { $0[0].end = FuzzyDate("2026-04-30") }.found("FRAGMENTED_OFFER") == [])
    #expect(
      try offers { for number in $0.indices { $0[number].audiences = ["public"] } }.found("FRAGMENTED_OFFER") == [])
  }

  @Test("are told for information when a hub lists the rest in all their nations, and are none in one family")
  func hub() throws {
    let hub = try offers { $0[1].references = ["c0", "c2"].map { CampaignReference(to: $0, place: .website) } }
    #expect(hub.found("FRAGMENTED_OFFER") == ["FRAGMENTED_OFFER info"])
    #expect(
      hub.report.conflicts.contains { $0.reason.contains("“c1” names every other or is named by it, a front door") })
    let elsewhere = try offers {
      for number in $0.indices { $0[number].nations = ["England", "Wales"] }
      var hub = $0[1]
      (hub.id, hub.name, hub.nations) = ("c9", "c9", ["Wales"])
      $0.append(hub)
      $0[$0.count - 1].references = ["c0", "c1", "c2"].map { CampaignReference(to: $0, place: .website) }
    }
    #expect(elsewhere.found("FRAGMENTED_OFFER").contains("FRAGMENTED_OFFER medium"))
    let family = try offers { for number in $0.indices { $0[number].family = "one" } }
    #expect(
      family.aside("FRAGMENTED_OFFER") == ["One body, family or signpost holds all of them together."])
    #expect(family.found("FRAGMENTED_OFFER") == [])
  }
}
