import Impact
import Testing
import YAMLReading

@Suite("The pairs that reviewers know")
struct GoldPairTests {
  private func report(_ ids: String..., change: (inout Campaign) -> Void = { _ in }) throws -> ConflictReport {
    let register = try Shipped.register()
    let chosen = try ids.map { id in
      var campaign = try #require(register[id])
      change(&campaign)
      return campaign
    }
    return try pairsOnly(Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: chosen)))
  }

  /// What is above information and between several campaigns.
  private func pairsOnly(_ report: ConflictReport) -> ConflictReport {
    var report = report
    report.conflicts.removeAll { $0.severity == .info || $0.between.count == 1 }
    return report
  }

  @Test("P01: the two campaigns of late 2020 are duplicates without a reference, not a contradiction")
  func seed() throws {
    let report = try report("somethings-not-right", "together-we-can-tackle-child-abuse")
    let conflict = try #require(report.conflicts.first)
    #expect(report.conflicts.map(\.kind) == ["DUP_NO_XREF", "SLOGAN_CLASH"])
    #expect(conflict.severity == .medium)
    #expect(conflict.between == ["somethings-not-right", "together-we-can-tackle-child-abuse"])
    #expect(
      conflict.reason
        == "“Something's Not Right” (HO) and “Together, we can tackle child abuse” (DfE) take up "
        + "child abuse and neglect and by the dates of the LGA may start at the same time; "
        + "no reference recorded in public assets or toolkits, though one is in the press notice of "
        + "“Something's Not Right”.")
  }

  @Test("P01: the rival dates stand side by side, each as its author's")
  func seedDates() throws {
    let evidence = try #require(
      try report("somethings-not-right", "together-we-can-tackle-child-abuse").conflicts.first?.evidence)
    let dates = try #require(evidence.first { $0.hasPrefix("Dates of “Something's Not Right” (HO):") })
    #expect(dates.contains("18 November 2020 to November 2020 (seen in Social Work Today"))
    #expect(dates.contains("December 2020 (according to the LGA, in Local Government Association"))
    #expect(
      evidence.contains {
        $0.hasPrefix("According to the LGA, of “Something's Not Right” (HO), references: neither campaign")
      })
    #expect(evidence.contains { $0.contains("is named in the press notice of “Something's Not Right” (HO)") })
    #expect(!evidence.contains { $0.contains("does not reference") })
  }

  @Test("P01: without the press notice the pair would weigh one step more")
  func seedWithoutPressNotice() throws {
    let report = try report("somethings-not-right", "together-we-can-tackle-child-abuse") { $0.references = [] }
    #expect(report.conflicts.map(\.severity) == [.high, .medium])
  }

  @Test("the third launch of the same day is found, which the LGA's briefing does not mention")
  func thirdLaunch() throws {
    let report = try report("somethings-not-right", "act-early")
    #expect(report.conflicts.map(\.kind) == ["DUP_NO_XREF"])
    #expect(report.conflicts.map(\.severity) == [.medium])
  }

  @Test("P04: half-price meals against losing weight is a contradiction of high severity")
  func eatOut() throws {
    let report = try report("better-health", "eat-out-to-help-out")
    #expect(report.conflicts.map(\.kind) == ["CONTRA_OBJECTIVE"])
    #expect(report.conflicts.map(\.severity) == [.high])
    let evidence = try #require(report.conflicts.first?.evidence)
    #expect(
      evidence.contains {
        $0.hasPrefix("According to Action on Sugar, of “Eat Out to Help Out” (HMT, HMRC), objectives:")
      })
  }

  @Test("P08: attendance against staying home when ill drops a step because a reference is recorded")
  func attendance() throws {
    let pair = try report("moments-matter", "too-ill-for-school").conflicts.filter { $0.kind == "CONTRA_OBJECTIVE" }
    let alone = try report("moments-matter", "too-ill-for-school") { $0.references = [] }.conflicts
      .filter { $0.kind == "CONTRA_OBJECTIVE" }
    #expect(alone.map(\.severity) == [.medium])
    #expect(pair.map(\.severity) == [.low])
  }

  @Test("P17: two departments speaking to the parents of under-fives are duplicates")
  func earlyParents() throws {
    let register = try Shipped.register()
    let pair = try ["hungry-little-minds", "start-for-life"].map { try #require(register[$0]) }
    let report = try Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: pair))
    #expect(report.conflicts.map(\.kind) == ["DUP_NO_XREF"])
    #expect(report.conflicts.map(\.severity) == [.info])
  }

  @Test(
    "negative controls raise nothing",
    arguments: [
      ["this-is-abuse", "disrespect-nobody", "enough"],  // N01
      ["stay-strong-maternal", "stay-strong-childhood"],  // N02
      ["back-to-school-safely", "back-to-school"],  // N04
      ["change4life", "better-health-childrens-nutrition"],  // N10
    ])
  func controls(_ ids: [String]) throws {
    let register = try Shipped.register()
    let chosen = try ids.map { try #require(register[$0]) }
    let report = try Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: chosen))
    #expect(pairsOnly(report).conflicts == [])
  }

  @Test(
    "N05 and N13: the Welsh law campaign and the adult drinking campaign conflict with nothing in the register",
    arguments: ["ending-physical-punishment-wales", "drink-free-days"])
  func lonely(_ id: String) throws {
    let report = pairsOnly(try Shipped.finder().find(in: try Shipped.register()))
    #expect(!report.conflicts.contains { $0.between.contains(id) })
  }

  @Test("N04: a declared part of a wider campaign of another body is not its duplicate")
  func declaredPart() throws {
    var part = try #require(try Shipped.register()["back-to-school-safely"])
    part.partOf = ["stay-alert"]
    let whole = campaign("stay-alert", lead: ["CO"], launch: "2020-08-10")
    let report = pairsOnly(try Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: [part, whole])))
    #expect(report.conflicts == [])
    #expect(
      report.suppressed.map(\.reason) == [
        "One is a declared part of the other, or both are parts of one wider campaign."
      ])
  }

  @Test("N05: the same campaigns in different nations are set aside, with the reason")
  func nations() throws {
    let england = campaign("england", lead: ["DfE"])
    let wales = campaign("wales", lead: ["WG"], nations: ["Wales"])
    let report = pairsOnly(try Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: [england, wales])))
    #expect(report.conflicts == [])
    #expect(
      report.suppressed == [
        SuppressedConflict(
          kind: "DUP_NO_XREF", between: ["england", "wales"], reason: "The two reach different nations.")
      ])
  }

  @Test("campaigns about children of different ages are set aside, with the reason")
  func ages() throws {
    let young = campaign("young", lead: ["DfE"]) { $0.ages = 0...4 }
    let older = campaign("older", lead: ["HO"]) { $0.ages = 5...11 }
    let report = pairsOnly(try Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: [young, older])))
    #expect(report.conflicts == [])
    #expect(report.suppressed.map(\.reason) == ["The ages of the children do not meet."])
  }

  @Test("N07: telling adult smokers to vape does not contradict telling the young not to")
  func vaping() throws {
    let young = try #require(try Shipped.register()["love-your-lungs"])
    let adults = campaign("swap-to-stop", lead: ["DHSC"], themes: ["health/tobacco-vaping"], launch: "2025-01") {
      $0.objectives = [CampaignObjective(direction: .more, behaviour: "vape", population: "adults")]
    }
    #expect(try Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: [young, adults])).conflicts == [])
  }

  @Test("N12: one charity campaign that joins in another's launch is its partner, not its duplicate")
  func royalPatrons() throws {
    let charity = campaign(
      "heads-together", lead: ["Royal Foundation"], themes: ["mental-wellbeing/stigma"], launch: "2019-10")
    let health = campaign("every-mind-matters", themes: ["mental-wellbeing/self-care-resilience"], launch: "2019-10") {
      $0.lead = ["PHE"]
      $0.partners = ["Royal Foundation"]
    }
    let report = pairsOnly(try Shipped.finder().find(in: CampaignRegister(asOf: nil, campaigns: [charity, health])))
    #expect(report.conflicts == [])
    #expect(report.suppressed.map(\.reason) == ["The body that leads one is a partner in the other."])
  }
}
