import Testing
import YAMLReading

@testable import Impact

@Suite("A proposal beside the register")
struct ProposalRuleTests {
  /// Advice on claiming that runs from October 2026 to September 2027.
  private let advice = campaign(
    "claim-now", lead: ["DHSC"], themes: ["money-home/benefit-take-up"], launch: "2026-10-01", end: "2027-09-30"
  ) {
    $0.ages = 0...4
    $0.objectives = [ask(.more, "claim-healthy-start", of: "parents-0-5")]
    $0.strategyOutcomes = ["O5"]
  }

  private func measure(
    _ lever: String, _ theme: String = "money-home/benefit-take-up", ages: ClosedRange<Int>? = 0...4,
    title: String = "A measure on Healthy Start", text: String = "", startYear: Int = 0
  ) -> Measure {
    Measure(
      id: "M1", title: title, description: text, lever: lever, intervention: nil, themes: [theme], groups: [],
      ages: ages, reach: nil, likelihood: nil, timing: .init(start: startYear, ramp: 0, end: 20, halfLife: 0),
      place: SourceMark(line: 7, column: 1))
  }

  private func report(
    _ measure: Measure, starts: String = "2027-04-01", nations: Set<Nation> = [.england], names: [String] = [],
    effects: [ProposedEffect] = [], own: [Campaign] = [], register: [Campaign]? = nil,
    directions: [String: Int] = [:]
  ) throws -> ConflictReport {
    let mark = SourceMark(line: 3, column: 1)
    let proposal = Proposal(
      file: SourceFile(name: "p.yaml", bytes: []), id: "p", title: "A proposal", lead: "DWP", partners: [],
      level: .national, nations: nations, published: nil, starts: try #require(CalendarDate(starts)), review: nil,
      summary: Located(value: "", mark: mark), measures: [measure], effects: effects,
      registerCampaigns: names.map { Located(value: $0, mark: mark) }, newCampaigns: own, strategyLinks: [],
      considered: .init(), participation: nil, alternatives: [], nationsPlace: mark, bodyPlaces: [:])
    let register = CampaignRegister(asOf: CalendarDate("2026-06-30"), campaigns: register ?? [advice])
    return try Shipped.finder().find(
      for: proposal, against: register,
      indicators: Dictionary(uniqueKeysWithValues: directions.map { ($0, indicator($0, better: $1)) }))
  }

  private func indicator(_ id: String, better: Int) -> ModuleCatalogue.Indicator {
    ModuleCatalogue.Indicator(
      id: id, name: "The name of \(id)", unit: "percent", direction: better, outcome: id,
      baseline: .init(value: 10, year: "2025", geography: "England", mark: "verified", source: "S1"), childSpread: nil,
      departments: [], articles: [], place: SourceMark(line: 9, column: 3))
  }

  private func found(_ report: ConflictReport) -> [String] {
    report.conflicts.map { "\($0.kind) \($0.severity.rawValue)" }
  }

  @Test("overtakes a campaign when it changes what the campaign's advice rests on, while it runs")
  func overtakes() throws {
    for lever in ["eligibility", "benefit-payment", "price-at-use"] {
      #expect(found(try report(measure(lever))) == ["PROPOSAL_OVERTAKES_CAMPAIGN high"], "\(lever)")
    }
    #expect(found(try report(measure("funding"))) == [])
  }

  @Test("is told for information where only the topic is shared, or its lever leaves the advice as it was")
  func overtakesOnTopicOnly() throws {
    let drinks = measure("eligibility", title: "No energy drinks for under-16s")
    #expect(found(try report(drinks)) == ["PROPOSAL_OVERTAKES_CAMPAIGN info"])
    for lever in ["regulation", "enforcement"] {
      #expect(found(try report(measure(lever))) == ["PROPOSAL_OVERTAKES_CAMPAIGN info"], "\(lever)")
    }
    let reason = try report(drinks).conflicts[0].reason
    #expect(reason.contains("Nothing it asks, and no door of it, was recognised in the proposal's text."))
  }

  @Test(
    "changes what advice rests on as the behaviour and the text tell",
    arguments: [
      ("vape", "regulation", "No sale of vaping products to anyone born after 2008", true),
      ("vape", "price-at-use", "A levy on vaping products", false),
      ("vaccinate-children", "eligibility", "Vaccinate all children against chickenpox", true),
      ("vaccinate-children", "regulation", "Nurseries keep a log of outings", false),
      ("use-social-media", "regulation", "No social media accounts under 16", true),
      ("use-roads-safely", "regulation", "Twenty miles an hour on streets with homes", false),
      ("compare-childcare-offers", "eligibility", "Funded hours for two-year-olds", true),
      ("compare-childcare-offers", "regulation", "Funded hours only in inspected nurseries", false),
      ("claim-winter-fuel-voucher", "benefit-payment", "Double the winter fuel voucher", true),
      ("claim-winter-fuel-voucher", "benefit-payment", "Double the maternity allowance", false),
      ("carry-knife", "regulation", "No sale of knives without a check of age", true),
      ("carry-knife", "regulation", "No sale of matches without a check of age", false),
      ("ask-for-consent", "regulation", "An image shared without consent is an offence", true),
      ("wear-helmet", "regulation", "Children on bicycles have to wear a helmet", true),
      ("attend-school", "price-at-use", "Free buses to school for those who attend", false),
    ])
  func advised(_ behaviour: String, _ lever: String, _ title: String, _ isHigh: Bool) throws {
    var other = advice
    other.objectives = [ask(.more, behaviour, of: "parents-0-5")]
    let found = found(try report(measure(lever, title: title), register: [other]))
    #expect(found == ["PROPOSAL_OVERTAKES_CAMPAIGN \(isHigh ? "high" : "info")"])
  }

  @Test("overtakes advice against something only where it permits the thing; a stricter law goes the way of the advice")
  func overtakesAdviceAgainst() throws {
    var against = advice
    against.objectives = [ask(.less, "vape", of: "parents-0-5")]
    let stricter = try report(measure("regulation", title: "No sale of vapes under 21"), register: [against])
    #expect(found(stricter) == ["PROPOSAL_OVERTAKES_CAMPAIGN info"])
    #expect(stricter.conflicts[0].reason.hasSuffix("the measure goes the way of what the campaign asks (“vape less”)."))
    let looser = try report(measure("regulation", title: "Allow the sale of vapes from 16"), register: [against])
    #expect(found(looser) == ["PROPOSAL_OVERTAKES_CAMPAIGN high"])
    #expect(looser.conflicts[0].reason.contains("what the campaign asks (“vape less”) may be out of date"))
  }

  @Test(
    "overtakes a campaign when it changes or closes the door to which the campaign sends people",
    arguments: [
      ("eligibility", "The thirty-hours code is abolished", true), ("service-provision", "The youth hubs close", true),
      ("service-provision", "The line 0300 555 0199 is no longer answered", true),
      ("service-provision", "Two more youth hubs", false), ("service-provision", "The swimming pools close", false),
      ("funding", "Money for youth hubs", false),
    ])
  func doors(_ lever: String, _ title: String, _ isOvertaken: Bool) throws {
    var other = advice
    other.objectives = []
    other.calls = [
      door("apply", "a thirty-hours code from the childcare account"), door("visit-place", "the nearest Youth Hub"),
      door("helpline", "the helpline", "0300 555 0199"),
    ]
    let found = found(try report(measure(lever, title: title), register: [other]))
    #expect(found == (isOvertaken ? ["PROPOSAL_OVERTAKES_CAMPAIGN high"] : []))
  }

  @Test("leaves alone a campaign for adults when it is about children, and says so in the audit")
  func adults() throws {
    var swap = advice
    (swap.audiences, swap.ages, swap.objectives) = (["adults"], nil, [ask(.more, "vape", of: "adults")])
    let children = measure("regulation", ages: 11...17, title: "No sale of vapes under 18")
    #expect(found(try report(children, register: [swap])) == [])
    let aside = try report(children, register: [swap]).suppressed
    #expect(aside.map(\.reason).contains("Measure M1 and the campaign are about people of different ages."))
    let everybody = measure("regulation", ages: nil, title: "No sale of vapes")
    #expect(found(try report(everybody, register: [swap])) == ["PROPOSAL_OVERTAKES_CAMPAIGN high"])
  }

  @Test("overtakes none that is over by then, on a neighbouring topic, about other ages or in another nation")
  func overtakesNot() throws {
    let eligibility = measure("eligibility")
    #expect(found(try report(eligibility, starts: "2027-10-01")) == ["PROPOSAL_NEEDS_CAMPAIGN medium"])
    #expect(
      found(try report(measure("eligibility", startYear: 2), starts: "2026-10-01")) == [
        "PROPOSAL_NEEDS_CAMPAIGN medium"
      ])
    #expect(
      found(try report(measure("eligibility", "money-home/cost-of-living"))) == ["PROPOSAL_NEEDS_CAMPAIGN medium"])
    #expect(found(try report(measure("eligibility", ages: 16...17))) == ["PROPOSAL_NEEDS_CAMPAIGN medium"])
    #expect(found(try report(eligibility, nations: [.scotland])) == ["PROPOSAL_NEEDS_CAMPAIGN medium"])
  }

  @Test("is never quite sure that it overtakes a campaign, and less so where no end of that is recorded")
  func overtakesByInference() throws {
    let ended = try report(measure("eligibility")).conflicts.map(\.confidence)
    var open = advice
    (open.end, open.status) = (nil, .live)
    let running = try report(measure("eligibility"), register: [open]).conflicts.map(\.confidence)
    #expect(ended == [0.7] && running == [0.56])
  }

  @Test("that names the campaign it overtakes weighs a step less")
  func overtakesNamed() throws {
    let report = try report(measure("eligibility"), names: ["claim-now"])
    #expect(found(report) == ["PROPOSAL_OVERTAKES_CAMPAIGN medium"])
  }

  @Test("needs a campaign where people must act, and none where a measure is automatic or tells them itself")
  func needs() throws {
    func found(_ measure: Measure) throws -> [String] { self.found(try report(measure, register: [])) }
    #expect(try found(measure("eligibility")) == ["PROPOSAL_NEEDS_CAMPAIGN medium"])
    #expect(try found(measure("funding")) == [])
    #expect(try found(measure("eligibility", text: "Schools enrol pupils automatically.")) == [])
    #expect(
      try found(measure("eligibility", text: "Parents must apply; it will not be automatic.")) == [
        "PROPOSAL_NEEDS_CAMPAIGN medium"
      ])
    let own = campaign("own", themes: ["money-home/benefit-take-up"], launch: "2027-03-01") { $0.isProposed = true }
    #expect(self.found(try report(measure("eligibility"), own: [own], register: [])) == [])
  }

  @Test(
    "needs no campaign where nobody has to act, and the audit says why",
    arguments: [
      ("eligibility", "Free meals only for families on benefits", "", "reads as taking away or charging"),
      ("benefit-payment", "Lower the benefit cap", "", "reads as taking away or charging"),
      ("price-at-use", "A charge for school transport", "Parents must pay.", "reads as taking away or charging"),
      ("benefit-payment", "Raise the child element", "", "changes the amount of a payment"),
      (
        "regulation", "Landlords must repair damp in 14 days", "",
        "recognised as something that people would have to do"
      ),
      (
        "statutory-duty", "Councils count their homeless children", "",
        "recognised as something that people would have to do"
      ),
      ("statutory-duty", "A register", "Parents must tell the council.", nil),
      ("price-at-use", "Abolish fees for court applications", "", nil),
      ("eligibility", "Remove the limit of two children", "", nil),
      ("benefit-payment", "A new payment for young carers", "", nil),
      ("benefit-payment", "Raise the child element", "Families have to ask for it.", nil),
      ("eligibility", "Funded hours", "Parents who earn less no longer qualify.", "as if people lost something"),
      ("eligibility", "Funded hours", "Raise the minimum earnings for funded hours.", "as if people lost something"),
      ("eligibility", "Funded hours", "Some no longer qualify; parents must apply again.", nil),
    ] as [(String, String, String, String?)])
  func needsNone(_ lever: String, _ title: String, _ text: String, _ excuse: String?) throws {
    let report = try report(measure(lever, title: title, text: text), register: [])
    #expect(found(report) == (excuse == nil ? ["PROPOSAL_NEEDS_CAMPAIGN medium"] : []))
    #expect(report.suppressed.map(\.kind) == (excuse == nil ? [] : ["PROPOSAL_NEEDS_CAMPAIGN"]))
    if let excuse { #expect(report.suppressed[0].reason.contains(excuse)) }
  }

  @Test("needs a campaign though one ended months before, begins long after, recruits or speaks to staff only")
  func cover() throws {
    func found(_ launch: String, _ end: String?, _ change: (inout Campaign) -> Void = { _ in }) throws -> [String] {
      let other = campaign("other", themes: ["money-home/benefit-take-up"], launch: launch, end: end) {
        $0.objectives = []
        change(&$0)
      }
      return self.found(try report(measure("eligibility"), register: [other])).filter { $0.contains("NEEDS") }
    }
    let needs = ["PROPOSAL_NEEDS_CAMPAIGN medium"]
    #expect(try found("2027-01-01", "2027-06-30") == [])
    #expect(try found("2027-05-01", "2027-06-30") == [])
    #expect(try found("2026-05-01", "2026-08-01") == needs)
    #expect(try found("2027-12-01", nil) == needs)
    #expect(try found("2027-01-01", "2027-06-30") { $0.audiences = ["professionals-health"] } == needs)
    #expect(try found("2027-01-01", "2027-06-30") { $0.audiences = ["professionals-health", "parents-0-5"] } == [])
    #expect(try found("2027-01-01", "2027-06-30") { $0.kind = .recruitment } == needs)
  }

  @Test("needs a campaign in each of its nations, and names those without")
  func nations() throws {
    let wales = campaign(
      "wales", lead: ["WG"], nations: ["Wales"], themes: ["money-home/benefit-take-up"], launch: "2027-03-01")
    let report = try report(measure("eligibility"), nations: [.england, .wales], register: [wales])
    #expect(found(report).contains("PROPOSAL_NEEDS_CAMPAIGN medium"))
    #expect(
      report.conflicts.contains { $0.reason.hasSuffix("is recorded for England at the measure's ages and time.") })
    let covered = try self.report(measure("eligibility"), nations: [.wales], register: [wales])
    #expect(!found(covered).contains { $0.contains("NEEDS") })
  }

  @Test("weighs a step less against a campaign that it names, and nothing for those whom the campaign does not ask")
  func contradictsNamed() throws {
    let attend = campaign("attend", lead: ["DfE"], launch: "2027-01-05", end: "2027-12-31") {
      $0.objectives = [ask(.more, "attend-school-every-day", of: "parents-5-11")]
      $0.strategyOutcomes = ["O4"]
    }
    func found(_ ages: ClosedRange<Int>, names: [String] = [], startYear: Int = 0) throws -> [String] {
      let measure = measure("service-provision", "learning/attendance", ages: ages, startYear: startYear)
      return self.found(try report(measure, names: names, effects: [effect(1.5)], register: [attend]))
    }
    #expect(try found(5...15) == ["PROPOSAL_CONTRA_CAMPAIGN high"])
    #expect(try found(5...15, names: ["attend"]) == ["PROPOSAL_CONTRA_CAMPAIGN medium"])
    #expect(try found(12...16) == [])
    #expect(try found(5...15, startYear: 2) == [])
  }

  @Test("says in the audit that no indicator is listed for what a campaign on its topic asks")
  func unlisted() throws {
    let attend = campaign("attend", lead: ["DfE"], launch: "2027-01-05", end: "2027-12-31") {
      $0.objectives = [ask(.more, "polish-shoes", of: "parents-5-11")]
    }
    let measure = measure("service-provision", "learning/attendance")
    let report = try report(measure, effects: [effect(1.5)], register: [attend])
    #expect(found(report) == [] && report.suppressed.map(\.kind) == ["PROPOSAL_CONTRA_CAMPAIGN"])
    #expect(report.suppressed[0].reason.hasPrefix("No indicator is listed for what the campaign asks (“polish shoes”)"))
  }

  @Test("works against a campaign when an effect leads people away from what it asks, at its ages")
  func contradicts() throws {
    let attend = campaign("attend", lead: ["DfE"], launch: "2027-01-05", end: "2027-12-31") {
      $0.ages = 5...15
      $0.objectives = [ask(.more, "attend-school", of: "parents-5-11")]
    }
    func report(_ change: Double, ages: ClosedRange<Int> = 5...15) throws -> ConflictReport {
      try self.report(
        measure("service-provision", "learning/attendance", ages: ages), effects: [effect(change)], register: [attend])
    }
    #expect(found(try report(1.5)) == ["PROPOSAL_CONTRA_CAMPAIGN high"])
    #expect(found(try report(-1.5)) == [])
    let older = try report(1.5, ages: 16...17)
    #expect(found(older) == [] && older.suppressed.map(\.kind) == ["PROPOSAL_CONTRA_CAMPAIGN"])
  }

  @Test(
    "works against a campaign by a band as by a number, also where the catalogue records no better direction",
    arguments: [
      ("overall-absence", 0, false, ["PROPOSAL_CONTRA_CAMPAIGN high"]), ("overall-absence", 0, true, []),
      ("pupil-persistent-absence", -1, false, ["PROPOSAL_CONTRA_CAMPAIGN high"]),
      ("pupil-persistent-absence", -1, true, []), ("ks2-rwm-expected", 1, false, []),
    ])
  func bands(_ id: String, _ better: Int, _ isFavourable: Bool, _ expected: [String]) throws {
    let attend = campaign("attend", lead: ["DfE"], launch: "2027-01-05", end: "2027-12-31") {
      $0.objectives = [ask(.more, "attend-school", of: "parents-5-11")]
    }
    var effect = effect(0, on: id)
    effect.size = .band(.medium, favourable: isFavourable, place: SourceMark(line: 9, column: 1))
    let report = try report(
      measure("service-provision", "learning/attendance", ages: 5...15), effects: [effect], register: [attend],
      directions: [id: better])
    #expect(found(report) == expected)
    for conflict in report.conflicts {
      #expect(conflict.confidence == (better == 0 ? 0.6 : 0.8))
      #expect(
        conflict.reason.contains("less of “attend school” by its effect E1, while “attend” (DfE) asks “attend school”"))
      #expect(conflict.evidence[0].contains("“The name of \(id)” (\(id))"))
      #expect(conflict.evidence[0].contains("records no better direction") == (better == 0))
    }
  }

  @Test("says in the audit that an effect without a size could not be held against what a campaign asks")
  func unread() throws {
    var silent = effect(0)
    silent.size = .notQuantified(because: "no study")
    let attend = campaign("attend", lead: ["DfE"], launch: "2027-01-05", end: "2027-12-31") {
      $0.objectives = [ask(.more, "attend-school", of: "parents-5-11")]
    }
    let measure = measure("service-provision", "learning/attendance")
    let report = try report(measure, effects: [silent], register: [attend, advice])
    #expect(found(report) == [])
    #expect(report.suppressed.map(\.between) == [["attend", "p"]])
    #expect(report.suppressed[0].reason.hasSuffix("gives no size: which way it pushes is for a person to read."))
  }

  @Test("is told at low severity where an effect moves only the outcome for which a campaign asks")
  func outcome() throws {
    let read = campaign("read", lead: ["DfE"], launch: "2027-01-05", end: "2027-12-31") {
      $0.objectives = [ask(.more, "talk-and-read-with-young-child", of: "parents-0-5")]
    }
    func report(_ change: Double) throws -> ConflictReport {
      let effect = effect(change, on: "eyfs-gld")
      return try self.report(measure("funding", "early-years/early-language"), effects: [effect], register: [read])
    }
    let against = try report(-2)
    #expect(found(against) == ["PROPOSAL_CONTRA_CAMPAIGN low"])
    #expect(against.conflicts[0].reason.contains("its effect E1 lowers eyfs-gld"))
    #expect(!against.conflicts[0].reason.contains("people to"))
    #expect(found(try report(2)) == [])
  }

  @Test("leaves alone a campaign that asks for an opposed behaviour on a condition")
  func reconciled() throws {
    func report(_ condition: String?) throws -> ConflictReport {
      let home = campaign("home", lead: ["NHSE"], launch: "2027-01-05", end: "2027-12-31") {
        $0.objectives = [ask(.more, "stay-home-when-ill", of: "parents-5-11", when: condition)]
      }
      return try self.report(
        measure("service-provision", "learning/attendance", ages: 5...15), effects: [effect(-1.5)], register: [home])
    }
    #expect(found(try report(nil)) == ["PROPOSAL_CONTRA_CAMPAIGN high"])
    let conditional = try report("when too ill for school")
    #expect(found(conditional) == [])
    #expect(conditional.suppressed.map(\.reason) == ["The campaign says when it holds: when too ill for school."])
  }

  private func effect(_ change: Double, on indicator: String = "pupil-persistent-absence") -> ProposedEffect {
    let mark = SourceMark(line: 9, column: 1)
    return ProposedEffect(
      id: "E1", title: nil, measure: "M1", domain: "education", outcome: nil, indicator: indicator,
      mediates: nil,
      size: .delta(
        Triple(low: change - 0.5, central: change, high: change + 0.5), unit: "pp", coverage: 0.9, place: mark),
      reach: nil, likelihood: nil, inForce: false, timing: nil, timingPlace: nil, evidence: nil, groups: [],
      incomeRatio: nil, mitigations: [], irreversible: false, place: mark)
  }

  private func text(_ text: String) throws -> MeasureText {
    MeasureText(measure("eligibility", title: text), try Shipped.conflictVocabulary().words)
  }

  @Test(
    "is automatic only where its text says so, does not deny it, and asks nobody to act",
    arguments: [
      ("Payment is automatic.", true), ("Pupils are auto-enrolled from benefit data", true),
      ("Families get it without having to apply.", true), ("Not everyone gains. It is paid automatically.", true),
      ("Parents need do nothing", true), ("Families do not have to ask for it", true),
      ("It is no longer automatic", false), ("Enrolment won't be automatic", false),
      ("There is no automatic right", false), ("Nobody is enrolled automatically: a parent has to ask", false),
      ("Automatic for those on Universal Credit; others claim", false),
      ("An automatic reminder is sent, and parents then apply", false),
      ("Paid on application rather than automatically", false), ("Semiautomatic doors", false), ("", false),
    ])
  func automatic(_ words: String, _ isAutomatic: Bool) throws {
    #expect(try text(words).isAutomatic == isAutomatic)
  }

  @Test(
    "asks people to act where a clause that begins with them says so",
    arguments: [
      ("A parent must register the child", true), ("Every family in temporary housing has to fill in a form", true),
      ("Parents are required to tell the council", true), ("Young people who move must tell the college", true),
      ("The school sends a form, and households apply", true), ("Mothers must show the letter", true),
      ("Parents must not smoke in cars", true), ("Parents must be told", false),
      ("Councils must help parents to apply", false),
      ("Landlords must repair the homes of families", false), ("Parents must not be charged", false),
      ("Parents would have to earn more", false), ("Councils must keep a list of families", false), ("", false),
    ])
  func asks(_ words: String, _ asksPeople: Bool) throws { #expect(try text(words).asksPeople == asksPeople) }

  @Test(
    "permits something where it says so of people or of the thing, and does not deny it",
    arguments: [
      ("Riding becomes lawful from 14", true), ("Families may take five days of leave", true),
      ("Lift the ban on scooters", true), ("Riding is unlawful", false), ("Children may still not ride one", false),
      ("Parents may be fined", false), ("Bikes are not allowed there", false), ("A ban on sale", false),
    ])
  func permits(_ words: String, _ permits: Bool) throws { #expect(try text(words).permits == permits) }
}
