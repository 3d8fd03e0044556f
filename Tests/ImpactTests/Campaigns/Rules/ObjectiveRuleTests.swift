import Impact
import Testing
import YAMLReading

@Suite("Two requests that pull opposite ways")
struct ObjectiveRuleTests {
  /// Less heating against a warm home for babies, in one winter.
  private func winter(_ change: (inout Campaign, inout Campaign) -> Void = { _, _ in }) throws -> RuleScene {
    var save = campaign(
      "turn-it-down", lead: ["DESNZ"], themes: ["money-home/cost-of-living"], launch: "2026-10-01", end: "2027-02-28")
    var warm = campaign(
      "warm-baby", lead: ["UKHSA"], themes: ["early-years/parenting-support"], launch: "2026-12-01", end: "2027-02-01")
    save.objectives = [ask(.more, "turn-heating-down", of: "public")]
    warm.objectives = [ask(.more, "keep-home-warm", of: "parents-0-5")]
    change(&save, &warm)
    return try RuleScene(save, warm)
  }

  @Test("are a contradiction of high severity, though the themes are far apart")
  func opposed() throws {
    let scene = try winter()
    #expect(scene.found == ["CONTRA_OBJECTIVE high"])
    let conflict = scene.report.conflicts[0]
    #expect(conflict.reason.contains("both may run for 63 days"))
    #expect(conflict.evidence.contains { $0.contains("1 December 2026 until 1 February 2027 (seen)") })
  }

  @Test("weigh a step less with a condition, and another with a reference")
  func lowered() throws {
    let condition = ask(.more, "turn-heating-down", of: "public", when: "in rooms without babies")
    #expect(try winter { save, _ in save.objectives = [condition] }.found == ["CONTRA_OBJECTIVE medium"])
    let both = try winter { save, warm in
      save.objectives = [condition]
      save.references = [CampaignReference(to: warm.id, place: .website)]
    }
    #expect(both.found == ["CONTRA_OBJECTIVE low"])
  }

  @Test("are none of different people, of other ages, in other nations or at other times")
  func apart() throws {
    #expect(try winter { save, _ in save.objectives = [ask(.more, "turn-heating-down", of: "employers")] }.found == [])
    let ages = try winter { ($0.ages, $1.ages) = (11...17, 0...2) }
    #expect(ages.aside == ["CONTRA_OBJECTIVE: The ages of the children do not meet."])
    #expect(
      try winter { _, other in other.nations = ["Wales"] }.aside == [
        "CONTRA_OBJECTIVE: The two reach different nations."
      ])
    #expect(try winter { save, _ in save.end = FuzzyDate("2026-11") }.found == [])
    #expect(try winter { save, _ in save.end = FuzzyDate("2026-12-01") }.found == ["CONTRA_OBJECTIVE high"])
  }

  @Test("are one behaviour in opposite directions, whatever the behaviour is called")
  func sameBehaviour() throws {
    let scene = try winter {
      $0.objectives = [ask(.more, "ride-a-unicycle")]
      $1.objectives = [ask(.less, "ride-a-unicycle")]
    }
    #expect(scene.found == ["CONTRA_OBJECTIVE high"] && scene.report.conflicts[0].confidence == 1)
  }

  @Test("do not contradict when both are asked for less")
  func bothLess() throws {
    let scene = try winter {
      $0.objectives = [ask(.less, "turn-heating-down")]
      $1.objectives = [ask(.more, "keep-home-warm")]
    }
    #expect(scene.found == [])
  }

  @Test("at two doors for one worry are contradictory calls")
  func doors() throws {
    func scene(_ change: (inout Campaign, inout Campaign) -> Void = { _, _ in }) throws -> RuleScene {
      try winter {
        ($0.themes, $1.themes) = (["health/minor-illness"], ["health/minor-illness"])
        ($0.objectives, $1.objectives) = ([], [])
        ($0.audiences, $1.audiences) = (["parents-0-5"], ["parents-0-5"])
        $0.calls = [
          CallToAction(kind: "website", label: "NHS 111 online", action: ask(.more, "care-for-oneself-at-home"))
        ]
        $1.calls = [CallToAction(kind: "book-appointment", label: "the GP", action: ask(.more, "see-doctor"))]
        change(&$0, &$1)
      }
    }
    #expect(try scene().found("CONTRADICTORY_CTA") == ["CONTRADICTORY_CTA high"])
    #expect(try scene { _, other in other.audiences = ["professionals-health"] }.found("CONTRADICTORY_CTA") == [])
    #expect(try scene { _, other in other.themes = ["health/vaccination"] }.found("CONTRADICTORY_CTA") == [])
    #expect(
      try scene { $0.references = [CampaignReference(to: $1.id, place: .publicAsset)] }
        .found("CONTRADICTORY_CTA") == ["CONTRADICTORY_CTA medium"])
  }
}
