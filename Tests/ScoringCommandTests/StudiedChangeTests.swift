import CommandRunner
import Foundation
import Impact
import Testing

@Suite("The size of a study of one change of rates")
struct StudiedChangeTests {
  /// A rise of the child element; the text names no sum unless the test adds one.
  private static func proposal(
    _ parameters: [String], named: Bool = true, title: String = "A higher child element for each child",
    starts: String = "2027-04-12", effects: String = ""
  ) -> String {
    """
    schema: cyp-impact/proposal/1
    id: child-element
    title: The child element
    lead: DWP
    level: national
    nations: [England, Scotland, Wales]
    dates: {published: 2025-01-01, starts: \(starts), review: 2029-04-12}
    summary: Invented.
    measures:
      - id: M1
        title: \(title)
        lever: benefit-payment
        \(named ? "intervention: uc-child-element-uplift" : "groups: []")
        themes: [money-home/child-poverty]
        reach: {low: 0.3, central: 0.3, high: 0.3, of: all-children}
        likelihood: likely
        timing: {start: 0, ramp: 0, end: 10}
    \(parameters.isEmpty ? "" : "    parameters:\n      " + parameters.joined(separator: "\n      "))
    \(effects)
    participation: {none: Invented.}
    """
  }

  private func effect(_ assessment: Assessment) throws -> Assessment.EffectLine {
    try #require(assessment.effects.first { $0.intervention == "uc-child-element-uplift" })
  }

  private func line(_ assessment: Assessment) throws -> Assessment.SuggestionLine {
    try #require(assessment.suggestions?.first { $0.intervention == "uc-child-element-uplift" })
  }

  @Test("is not scored for a rise of a pound a month, and the report says what was studied and what is changed")
  func aPound() throws {
    let document = Self.proposal(["uc.child-element: +1 GBP/month"])
    let assessment = try Broken.assessment(document)
    let effect = try effect(assessment)
    #expect(effect.status == "not-quantified" && effect.points == nil)
    #expect(
      effect.reason
        == "The study was of a change of `uc.child-element` by +26.70 GBP/week, while the proposal changes "
        + "`uc.child-element` by +1 GBP/month, 0.9 per cent of that. Its size holds for what was studied and is not taken "
        + "over or scaled.")
    #expect(assessment.domains.first { $0.id == "poverty" }?.score.central == nil)
    let text = try Broken.run(document, ["assess"]).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("by +1 GBP/month, 0.9 per cent of that"))
  }

  @Test("is not counted for a suggestion either, even where suggestions are asked for")
  func suggested() throws {
    let assessment = try Broken.assessment(Self.proposal(["uc.child-element: +1 GBP/month"], named: false), "--suggest")
    let line = try line(assessment)
    #expect(line.state == .offered && line.fit == .doubtful && line.otherCase == true)
    #expect(line.doubt?.contains("0.9 per cent of that") == true)
    #expect(!assessment.effects.contains { $0.status == "scored" })
  }

  @Test(
    "is scored for that change, whatever its period, and within a tenth of it",
    arguments: ["+26.70 GBP/week", "+115.70 GBP/month", "+1388.40 GBP/year", "+24.30 GBP/week", "+29.10 GBP/week"])
  func theSame(_ change: String) throws {
    let named = try effect(try Broken.assessment(Self.proposal(["uc.child-element: \(change)"])))
    #expect(named.status == "scored" && (named.points ?? 0) > 20)
    let suggested = try Broken.assessment(Self.proposal(["uc.child-element: \(change)"], named: false), "--suggest")
    #expect(try effect(suggested).points == named.points)
  }

  @Test(
    "is not scored beyond a tenth",
    arguments: ["+23.70 GBP/week", "+30 GBP/week", "+5 %", "+53.40 GBP/week"])
  func beyond(_ change: String) throws {
    let effect = try effect(try Broken.assessment(Self.proposal(["uc.child-element: \(change)"])))
    #expect(effect.status == "not-quantified" && effect.reason?.contains(change) == true)
  }

  @Test("is told apart by what the rate is in the year the proposal starts, where a new amount is given")
  func amounts() throws {
    let amounts = [
      "uc.child-element.each: 428.90 GBP/month", "uc.child-element.eldest-born-before-2017: 476.84 GBP/month",
    ]
    #expect(try effect(try Broken.assessment(Self.proposal(amounts))).status == "scored")
    let earlier = try effect(try Broken.assessment(Self.proposal(amounts, starts: "2025-06-01")))
    #expect(earlier.status == "not-quantified")
    #expect(earlier.reason?.contains("`uc.child-element.each` to 428.90 GBP/month") == true)
  }

  @Test("is not scored where only one of the rates that were changed is changed")
  func aPart() throws {
    let effect = try effect(try Broken.assessment(Self.proposal(["uc.child-element.each: +26.70 GBP/week"])))
    #expect(effect.status == "not-quantified")
    #expect(
      effect.reason?.contains(
        "by +26.70 GBP/week and leaves `uc.child-element.eldest-born-before-2017` as it is") == true)
  }

  @Test("is turned round in its direction only where the change is the other way")
  func reversed() throws {
    let cut = ["uc.child-element: -26.70 GBP/week"]
    let named = try effect(try Broken.assessment(Self.proposal(cut)))
    #expect(named.status == "not-quantified" && named.reason?.contains("A study of the one does not measure") == true)
    let assessment = try Broken.assessment(Self.proposal(cut, named: false), "--suggest")
    let line = try line(assessment)
    #expect(line.reversed == true && line.shows == "harm" && line.delta == nil && line.withheld == true)
    let finding = try #require(assessment.findings.first { $0.rule == "evidence-reversed" })
    #expect(finding.detail.contains("by -26.70 GBP/week. A study of the one"))
    #expect(finding.detail.contains("That points to harm here."))
  }

  @Test("is scored for a named entry whose measure states no change, which is said to be assumed")
  func assumed() throws {
    let effect = try effect(try Broken.assessment(Self.proposal([])))
    #expect(effect.status == "scored")
    #expect(
      effect.reason?.contains(
        "Assumed: the measure makes the change that was studied, `uc.child-element` by +26.70 GBP/week") == true)
    let other = try self.effect(try Broken.assessment(Self.proposal(["uc.taper: 50 %"])))
    #expect(other.status == "scored" && other.reason?.contains("Assumed: ") == true)
  }

  @Test(
    "is not scored for another amount in the measure's text where no rate is stated",
    arguments: [
      "£1 a month", "£1 more a month", "£5 extra for each child a week", "2 pounds a week", "£4/week", "£50 pw",
      "by 3 per cent",
      "by 3%", "from £303.94 to £330 a month",
    ])
  func otherText(_ amount: String) throws {
    let title = "\"Raise the child element, \(amount).\""
    let effect = try effect(try Broken.assessment(Self.proposal([], title: title)))
    #expect(effect.status == "not-quantified", "\(amount)")
    #expect(effect.reason?.contains("while the text of the measure says “") == true, "\(amount)")
  }

  @Test(
    "is scored for the same amount in the measure's text, named or suggested",
    arguments: [
      "by £26.70 a week", "by £115.70 per month", "(£26.70 weekly)", "by 26.70 pounds each week", "by 38 per cent",
      "by £26.70 a week at a cost of £4.3 billion a year",
    ])
  func sameText(_ amount: String) throws {
    let title = "\"A child element raised \(amount)\""
    for named in [true, false] {
      let effect = try effect(try Broken.assessment(Self.proposal([], named: named, title: title), "--suggest"))
      #expect(effect.status == "scored" && effect.reason?.contains("Assumed") == false, "\(amount)")
    }
  }

  @Test("is doubtful for a suggestion whose measure states no amount, and a cost is none")
  func silentText() throws {
    for title in ["A higher child element", "A higher child element for £3 billion a year"] {
      let silent = try Broken.assessment(Self.proposal([], named: false, title: title), "--suggest")
      #expect(try line(silent).doubt?.contains("does not say that it makes the same change") == true)
    }
  }

  @Test("is held against what another measure of the proposal says of the rate")
  func otherMeasure() throws {
    let document = Self.proposal([]).replacing(
      "participation:",
      with: """
          - id: M2
            title: The amounts
            lever: benefit-payment
            themes: [money-home/child-poverty]
            parameters: {uc.child-element: +1 GBP/month}
        participation:
        """, maxReplacements: 1)
    let effect = try #require(try Broken.assessment(document).effects.first { $0.id == "M1.uc-child-element-uplift" })
    #expect(effect.status == "not-quantified" && effect.reason?.contains("by +1 GBP/month, 0.9 per cent") == true)
  }

  @Test("is no yardstick for an officer's own size of another change")
  func crossCheck() throws {
    let effects = """
      effects:
        - id: E1
          measure: M1
          domain: poverty
          indicator: absolute-low-income-ahc
          delta: {low: -0.2, central: -0.1, high: 0.0, unit: pp}
          reach: {low: 0.3, central: 0.3, high: 0.3, of: all-children}
          likelihood: likely
          timing: {start: 0, ramp: 0, end: 10}
          evidence: {level: 2, uk: true, sources: [{title: Invented, year: 2026}]}
      """
    let small = try Broken.assessment(Self.proposal(["uc.child-element: +1 GBP/month"], effects: effects))
    let finding = try #require(small.findings.first { $0.rule == "evidence-cross-check" })
    #expect(finding.title == "A published study is about the outcome of E1" && finding.severity == "info")
    #expect(finding.detail.contains("is not taken over or scaled"))
    let same = try Broken.assessment(Self.proposal(["uc.child-element: +26.70 GBP/week"], effects: effects))
    #expect(same.findings.first { $0.rule == "evidence-cross-check" }?.title.contains("claims less") == true)
  }
}

@Suite("A catalogue's `studied` that no rate bears out is refused at its place")
struct InvalidStudiedTests {
  private static func catalogue(_ studied: String) -> String {
    """
    schema: cyp-impact/catalogue/1
    module: uk.cyp-impact.poverty
    domain: poverty
    updated: 2026-11-22
    owner: nobody
    matches: {themes: [], groups: [], words: []}
    sources:
      NONE: {title: Invented, publisher: Nobody, year: 2026}
    indicators: []
    interventions:
      - id: invented
        name: Invented
        studied: {\(studied)}
        finding: Invented.
        level: 2
        uk: true
        consistent: true
        source: NONE
        mark: verified
    """
  }

  static let cases = [
    ("uc.child-elements: +26.70 GBP/week", "uc.child-elements", "Did you mean `uc.child-element`?"),
    ("uc.child-element: +26.70 GBP/weeks", "+26.70", "Did you mean `GBP/week`?"),
    ("uc.child-element: +26.70 GBP/hour", "+26.70", "is counted in GBP/month, not in GBP/hour"),
    ("uc.child-element.each: 400 GBP/month", "400 GBP", "must be a change"),
    ("child-benefit.eldest: none", "none}", "cannot be `none`"),
    ("benefit-cap.family.london: lots", "lots", "must be an amount or a change"),
  ]

  @Test("with one message", arguments: cases.indices)
  func refused(_ index: Int) throws {
    let (studied, upTo, says) = Self.cases[index]
    let document = Self.catalogue(studied)
    try Broken.expectOneMistake(in: document, at: Broken.place(of: upTo, in: document), saying: says)
  }

  @Test("and a change is in order")
  func sound() throws {
    let ended = try Broken.run(Self.catalogue("uc.child-element: +26.70 GBP/week, uc.child-limit: none"), ["validate"])
    #expect(ended.status == 0, "\(ended.said)")
  }
}
