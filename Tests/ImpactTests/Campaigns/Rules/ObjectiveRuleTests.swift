import Testing
import YAMLReading

@testable import Impact

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
    #expect(conflict.reason.contains("both may run together for 63 days"))
    #expect(conflict.evidence.contains { $0.contains("1 December 2026 to 1 February 2027 (as recorded)") })
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
    #expect(scene.found == ["CONTRA_OBJECTIVE high"] && scene.report.conflicts[0].confidence == 0.5)
    let oneTheme = try winter {
      ($0.objectives, $1.objectives) = ([ask(.more, "ride-a-unicycle")], [ask(.less, "ride-a-unicycle")])
      $1.themes = $0.themes
    }
    #expect(oneTheme.found("CONTRA_OBJECTIVE") == ["CONTRA_OBJECTIVE high"])
    #expect(oneTheme.report.conflicts[0].confidence == 1)
  }

  @Test(
    "are opposed by a list, by two opposed words or where one denies the other, in either order",
    arguments: [
      ("walk-to-school", "drive-to-school", true), ("avoid-energy-drinks", "drink-energy-drinks", true),
      ("avoid-energy-drinks", "buy-an-energy-drink", true), ("avoid-energy-drinks", "energy-drinks", true),
      ("stop-vaping", "vape", true), ("never-carry-a-knife", "carry-knives", true),
      ("stay-off-social-media", "use-social-media", true), ("do-not-sign-the-petition", "sign-petition", true),
      ("quit-running", "run", true), ("give-up-classes", "take-class", true),
      ("opt-in-to-sharing", "opt-out-of-sharing", true), ("go-to-a-and-e", "avoid-a-and-e", true),
      ("open-bedroom-windows", "keep-the-bedroom-window-shut", true), ("put-baby-in-sun", "keep-baby-out-of-sun", true),
      ("turn-off-lights-at-night", "turn-on-lights-at-night", true), ("in", "out", false),
      ("stop-look-and-listen", "look-and-listen", false), ("stop-and-think", "think", false),
      ("eat-less-meat", "eat-meat", true), ("use-phones-less", "use-phones", true),
      ("dont-share-photos", "share-photos", true),
      ("do-not-stop-breastfeeding", "stop-breastfeeding", true), ("lock-playgrounds", "unlock-playgrounds", true),
      ("eat-less-meat", "eat-more-meat", true), ("accept-lifts", "refuse-lifts", true),
      ("sign-in-visitors", "sign-out-visitors", false), ("breathe-in-slowly", "breathe-out-slowly", false),
      ("eat-less-meat", "eat-fewer-sweets", false),
      ("sign-up", "stand-down", false), ("join-in", "join-out-of-school-club", false),
      ("avoid-energy-drinks", "drink-water", false), ("avoid-energy-drinks", "stop-drinking", false),
      ("avoid-energy-drinks", "cut-out-energy-drinks", false), ("stop-smoking", "vape", false),
      ("stop", "stop", false), ("never-vape", "help-others-vape", false), ("avoid", "drink", false),
      ("nothing-new", "new", false),
    ])
  func opposed(_ one: String, _ other: String, _ areOpposed: Bool) throws {
    let lists = try Shipped.conflictVocabulary()
    #expect(lists.areOpposed(one, other) == areOpposed && lists.areOpposed(other, one) == areOpposed)
    let found = lists.opposites(among: [one, other, "unlike-the-others"])
    #expect(found == (areOpposed ? [one: [other], other: [one]] : [:]))
  }

  @Test("that deny each other meet though their campaigns share no theme")
  func denied() throws {
    let scene = try winter {
      $0.objectives = [ask(.more, "avoid-energy-drinks")]
      $1.objectives = [ask(.more, "drink-energy-drinks")]
      ($0.themes, $1.themes) = (["health/obesity-diet"], ["youth/sport-physical-activity"])
    }
    #expect(scene.found == ["CONTRA_OBJECTIVE high"] && scene.report.conflicts[0].confidence == 0.5)
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
    let isConditional = try scene { save, _ in
      save.calls = [
        CallToAction(
          kind: "website", label: "NHS 111 online", action: ask(.more, "care-for-oneself-at-home", when: "when mild"))
      ]
    }
    #expect(isConditional.found("CONTRADICTORY_CTA") == ["CONTRADICTORY_CTA medium"])
  }

  @Test("at different doors that say nothing themselves are contradictory calls, without a condition")
  func doorsOfObjectives() throws {
    func scene(_ change: (inout Campaign, inout Campaign) -> Void = { _, _ in }) throws -> RuleScene {
      try winter {
        ($0.themes, $1.themes) = (["health/minor-illness"], ["health/minor-illness"])
        ($0.audiences, $1.audiences) = (["parents-0-5"], ["parents-0-5"])
        ($0.objectives, $1.objectives) = (
          [ask(.less, "see-doctor", of: "parents-0-5")], [ask(.more, "see-doctor", of: "parents-0-5")]
        )
        ($0.calls, $1.calls) = ([door("website", "NHS 111 online")], [door("book-appointment", "the GP")])
        change(&$0, &$1)
      }
    }
    let apart = try scene()
    #expect(apart.found == ["CONTRADICTORY_CTA high", "CONTRA_OBJECTIVE high", "DUP_NO_XREF info"])
    #expect(apart.report.conflicts.contains { $0.reason.contains("send them to different doors") })
    #expect(try scene { $1.calls = $0.calls }.found == ["CONTRA_OBJECTIVE high", "DUP_NO_XREF info"])
    #expect(
      try scene { save, _ in save.objectives = [ask(.less, "see-doctor", of: "parents-0-5", when: "when mild")] }
        .found == ["CONTRA_OBJECTIVE medium", "DUP_NO_XREF info"])
  }
}
