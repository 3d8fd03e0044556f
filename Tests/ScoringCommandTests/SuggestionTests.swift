import CommandRunner
import Foundation
import Impact
import Testing

@Suite("What the evidence libraries suggest")
struct SuggestionTests {
  /// A proposal without effects; every intervention meant is in a catalogue, and none is named.
  private static func proposal(_ measures: String, effects: String = "") -> String {
    """
    schema: cyp-impact/proposal/1
    id: suggestions
    title: Measures that have been studied
    lead: DHSC
    level: national
    nations: [England]
    dates: {published: 2026-09-01, starts: 2027-04-01, review: 2029-04-01}
    summary: Invented.
    measures:
    \(measures)
    \(effects)
    participation: {none: Invented.}
    """
  }

  private static let mindfulness = """
      - id: M1
        title: Mindfulness lessons in every secondary school
        lever: curriculum-guidance
        themes: [learning/curriculum-rshe]
        reach: {low: 0.2, central: 0.25, high: 0.3, of: all-children}
    """

  private static let meals = """
      - {id: M1, title: Universal free school meals for every primary pupil, lever: eligibility, themes: [learning/school-food]}
    """

  private static let recall = """
      - id: M1
        title: Call and recall for late vaccinations
        lever: service-provision
        themes: [health/vaccination]
        reach: {low: 0.01, central: 0.01, high: 0.01, of: all-children}
        likelihood: likely
        timing: {start: 0, ramp: 0, end: 10}
    """

  private func line(_ assessment: Assessment, _ intervention: String) throws -> Assessment.SuggestionLine {
    try #require(assessment.suggestions?.first { $0.intervention == intervention })
  }

  private func rule(_ assessment: Assessment, _ rule: String) -> [Assessment.FindingLine] {
    assessment.findings.filter { $0.rule == rule }
  }

  @Test("are offered for information with why, size, level, design and population, and count nothing")
  func offered() throws {
    let assessment = try Broken.assessment(Self.proposal(Self.recall))
    let line = try line(assessment, "vaccination-recall")
    #expect(line.state == .offered && line.fit == .clear && line.module == "uk.cyp-impact.health")
    #expect(
      assessment.domains.first { $0.id == "health" }?.sentence.contains(
        "no effect is stated. Studies of a similar measure") == true)
    #expect(assessment.effects.isEmpty && assessment.overall.weightedSum == nil && assessment.tool.suggests == nil)
    let finding = try #require(rule(assessment, "evidence-could-be").first)
    #expect(finding.severity == "info" && finding.title == "Could be: Reminder and recall for vaccination")
    let place = try Broken.place(of: "id: M1", in: Self.proposal(Self.recall))
    #expect("\(finding.place.line):\(finding.place.column)" == place)
    for part in [
      "says “recall”", "theme health/vaccination", "+8.1 pp per child reached (+6.7 to +10.2)", "level 5 of 5",
      "Cochrane review", "75 studies",
    ] { #expect(finding.detail.contains(part), "\(part)") }
  }

  @Test("count with --suggest, marked as the module's in JSON, text and explanation")
  func counted() throws {
    let document = Self.proposal(Self.recall)
    let assessment = try Broken.assessment(document, "--suggest")
    let effect = try #require(assessment.effects.first)
    #expect(effect.origin == "suggested" && effect.module == "uk.cyp-impact.health" && effect.status == "scored")
    #expect(effect.intervention == "vaccination-recall" && (effect.points ?? 0) > 0 && effect.place == nil)
    #expect(assessment.tool.suggests == true)
    for command in ["assess", "explain"] {
      let text = try Broken.run(document, [command, "--suggest"]).text.split(whereSeparator: \.isWhitespace)
      #expect(text.joined(separator: " ").contains("suggested by the health module"), "\(command)")
    }
    let brief = try Broken.run(document, ["assess", "--suggest", "--detail", "brief"]).text
    let words = brief.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("What M1.vaccination-recall counts is the modules', from published studies"))
  }

  @Test("count the same as the entry that a proposal names")
  func sameAsNamed() throws {
    let suggested = try Broken.assessment(Self.proposal(Self.recall), "--suggest")
    let named = try Broken.assessment(Self.proposal(Self.recall + "\n    intervention: vaccination-recall"))
    #expect(suggested.effects.first?.points == named.effects.first?.points)
    #expect(named.effects.first?.origin == "evidence" && named.suggestions?.contains { $0.state == .counted } == false)
  }

  @Test("stand beside an officer's effect on the same outcome, which counts alone")
  func crossCheck() throws {
    let effects = """
      effects:
        - id: E1
          measure: M1
          domain: health
          indicator: mmr2-by-5
          delta: {low: 10.0, central: 20.0, high: 30.0, unit: pp}
          reach: {low: 0.01, central: 0.01, high: 0.01, of: all-children}
          likelihood: likely
          timing: {start: 0, ramp: 0, end: 10}
          evidence: {level: 3, uk: true, sources: [{title: Invented, year: 2026}]}
      """
    let document = Self.proposal(Self.recall, effects: effects)
    let (with, without) = (try Broken.assessment(document, "--suggest"), try Broken.assessment(document))
    #expect(with.effects.map(\.id) == ["E1"] && with.overall.weightedSum == without.overall.weightedSum)
    let line = try line(with, "vaccination-recall")
    #expect(line.state == .crossCheck && line.instead == "E1")
    let finding = try #require(rule(without, "evidence-cross-check").first)
    #expect(finding.severity == "medium" && finding.title == "E1 claims more than the published study found")
    #expect(finding.detail.contains("The published study suggests: “Reminder and recall for vaccination”"))
    #expect(finding.place.line == document.split(separator: "\n").firstIndex { $0.contains("delta:") }.map { $0 + 1 })
    let modest = try Broken.assessment(
      Broken.replacing("{low: 10.0, central: 20.0, high: 30.0", "{low: 2.0, central: 7.0, high: 9.0", in: document))
    #expect(rule(modest, "evidence-cross-check").map(\.severity) == ["info"])
  }

  @Test("include what studies found to do nothing")
  func nullResult() throws {
    let assessment = try Broken.assessment(Self.proposal(Self.mindfulness), "--suggest")
    let line = try line(assessment, "universal-mindfulness")
    #expect(line.state == .counted && line.shows == "no-difference")
    let effect = try #require(assessment.effects.first { $0.intervention == "universal-mindfulness" })
    #expect((effect.points ?? 0) < 0 && effect.chain.first { $0.name == "reach" }?.value == 0.25)
    #expect(effect.chain.first { $0.name == "duration" }?.words.contains("nobody says how long") == true)
  }

  @Test("say from which published number a reach comes that nobody stated, and what else is assumed")
  func assumed() throws {
    let assessment = try Broken.assessment(Self.proposal(Self.meals), "--suggest")
    let effect = try #require(assessment.effects.first { $0.intervention == "universal-primary-meals-y6" })
    let reach = try #require(effect.chain.first { $0.name == "reach" })
    #expect(abs(reach.value - 644_000.0 / 12_183_016) < 1e-12)
    #expect(reach.words.contains("children aged 10 to 11 (644,000)") && reach.words.contains("nobody says how many"))
    #expect(reach.sources?.contains { $0.file == "uk.cyp-impact.health/catalogue.yaml" && $0.line != nil } == true)
    #expect(reach.sources?.contains { $0.file == "assessments/vocabularies/populations.yaml" } == true)
    let likelihood = try #require(effect.chain.first { $0.name == "likelihood" })
    #expect(likelihood.value == 0.65 && likelihood.words.contains("assumption"))
    #expect(likelihood.sources?.contains { $0.what == "parameter suggestions.likelihood" } == true)
  }

  @Test("cut a stated reach to those whom the size holds for")
  func cut() throws {
    let wide = Self.meals.replacingOccurrences(
      of: "themes:", with: "reach: {low: 0.2, central: 0.3, high: 0.4, of: all-children}, themes:")
    let assessment = try Broken.assessment(Self.proposal(wide), "--suggest")
    let effect = try #require(assessment.effects.first { $0.intervention == "universal-primary-meals-y6" })
    let reach = try #require(effect.chain.first { $0.name == "reach" })
    #expect(abs(reach.value - 644_000.0 / 12_183_016) < 1e-12 && reach.words.contains("cut to children aged 10 to 11"))
  }

  @Test("do not count what is law already where the proposal applies")
  func alreadyLaw() throws {
    let assessment = try Broken.assessment(Self.proposal(Self.meals), "--suggest")
    let line = try line(assessment, "universal-primary-meals-reception")
    #expect(line.state == .offered && line.doubt?.contains("law since 2014-09-01") == true)
    let wales = try Broken.replacing("nations: [England]", "nations: [Wales]", in: Self.proposal(Self.meals))
    let elsewhere = try Broken.assessment(wales, "--suggest").suggestions
    #expect(elsewhere?.first { $0.intervention == "universal-primary-meals-reception" }?.state == .counted)
  }

  private static func apprenticeships(_ ages: String, _ nation: String = "England") -> String {
    proposal(
      """
        - id: M1
          title: Foundation apprenticeships for young people at risk
          lever: funding
          themes: [skills-work/apprenticeships-tlevels]
          ages: \(ages)
          reach: {low: 0.01, central: 0.01, high: 0.01, of: all-children}
          likelihood: likely
          timing: {start: 0, ramp: 1, end: 10}
      """
    ).replacing("nations: [England]", with: "nations: [\(nation)]")
  }

  @Test("are not counted, named or suggested, where nobody whom the measure is for is of the ages that are counted")
  func otherAges() throws {
    let entry = "apprenticeships-for-at-risk-youth"
    let document = Self.apprenticeships("{min: 5, max: 10}")
    let line = try line(try Broken.assessment(document, "--suggest"), entry)
    #expect(line.state == .offered && line.fit == .doubtful)
    #expect(line.doubt?.hasPrefix("Measure M1 is for children aged 5 to 10; “") == true)
    #expect(line.doubt?.contains("turn 12 in the year in which it works in full") == true)
    let named = document.replacing("lever: funding", with: "lever: funding\n    intervention: \(entry)")
    let effect = try #require(try Broken.assessment(named).effects.first { $0.intervention == entry })
    #expect(effect.status == "not-quantified" && effect.reason == line.doubt)
    let effects = """
      effects:
        - {id: E1, measure: M1, domain: employment, indicator: neet-16-24, delta: {low: -2, central: -1, high: 0, unit: pp},
           reach: {low: 0.01, central: 0.01, high: 0.01, of: all-children}, likelihood: likely,
           timing: {start: 0, ramp: 1, end: 10}}
      participation:
      """
    let own = try Broken.assessment(try Broken.replacing("participation:", effects, in: named))
    #expect(own.effects.first { $0.id == "E1" }?.status == "refused" && own.overall.weightedSum == nil)
    #expect(rule(own, "effect-other-ages").first?.severity == "high")
    let beside = try #require(rule(own, "evidence-cross-check").first { $0.detail.contains("Effect E1") })
    #expect(beside.title == "A published study is about the outcome of E1" && beside.remedy.hasPrefix("Neither counts"))
    let partly = try Broken.assessment(Self.apprenticeships("{min: 14, max: 17}"), "--suggest")
    #expect(partly.effects.contains { $0.intervention == entry && $0.status == "scored" })
  }

  @Test("are held against the nations of their baseline, whichever of the two is wider")
  func geography() throws {
    let uk = try Broken.assessment(Self.apprenticeships("{min: 16, max: 24}", "Scotland"), "--suggest")
    let wider = try #require(rule(uk, "effect-wider-geography").first)
    #expect(wider.severity == "info" && wider.detail.contains("The proposal is for Scotland."))
    let scotland = try Broken.replacing("nations: [England]", "nations: [Scotland]", in: Self.proposal(Self.recall))
    let other = try #require(rule(try Broken.assessment(scotland, "--suggest"), "effect-other-geography").first)
    #expect(other.title == "The baseline of M1.vaccination-recall is for England only")
    let text = try Broken.run(scotland, ["assess", "--suggest"]).text.split(whereSeparator: \.isWhitespace)
    let gap = "The proposal is for Scotland, and scores rest on figures for England (M1.vaccination-recall)."
    #expect(text.joined(separator: " ").contains(gap))
    #expect(rule(try Broken.assessment(Self.proposal(Self.recall), "--suggest"), "effect-other-geography").isEmpty)
  }

  @Test(
    "are not counted where the measure takes away, gives another amount, or nobody knows how many children",
    arguments: [
      ("Close breakfast clubs", "funding", "learning/school-food", "breakfast-clubs", "take away"),
      (
        "Raise Child Benefit by £5 a week", "benefit-payment", "money-home/child-poverty", "child-benefit-uplift",
        "`child-benefit` by +26.70 GBP/week, while the text of the measure says “£5 a week”"
      ),
    ])
  func doubtful(_ title: String, _ lever: String, _ theme: String, _ intervention: String, _ doubt: String) throws {
    let measure = "  - {id: M1, title: \(title), lever: \(lever), themes: [\(theme)]}"
    let assessment = try Broken.assessment(Self.proposal(measure), "--suggest")
    let line = try line(assessment, intervention)
    #expect(line.state == .offered && line.fit == .doubtful && line.doubt?.contains(doubt) == true)
    let isTaken = doubt == "take away"
    #expect(line.shows == (isTaken ? "harm" : "benefit") && line.reversed == (isTaken ? true : nil))
    #expect(!assessment.effects.contains { $0.intervention == intervention })
  }

  @Test("tell only the direction of a measure that undoes what was studied, with no size and in no score")
  func undone() throws {
    let measure = """
        - {id: M1, title: Stop call and recall for vaccinations, lever: service-provision, themes: [health/vaccination]}
      """
    let assessment = try Broken.assessment(Self.proposal(measure), "--suggest")
    let line = try line(assessment, "vaccination-recall")
    #expect(line.reversed == true && line.shows == "harm" && line.delta == nil && line.unit == nil)
    #expect(assessment.effects.isEmpty && assessment.overall.weightedSum == nil)
    let finding = try #require(rule(assessment, "evidence-reversed").first)
    #expect(finding.severity == "low" && finding.title.hasPrefix("Seems to undo what has been studied"))
    #expect(finding.detail.contains("at most the direction is told") && finding.detail.contains("points to harm here"))
    #expect(finding.detail.contains("The studies' size is of the opposite and does not measure this"))
    #expect(!rule(assessment, "evidence-could-be").contains { $0.detail.contains("Reminder and recall") })
    let named = measure.replacingOccurrences(of: "lever:", with: "intervention: vaccination-recall, lever:")
    let effect = try #require(Broken.assessment(Self.proposal(named)).effects.first)
    #expect(effect.status == "not-quantified" && effect.reason?.contains("take away") == true)
  }

  @Test(
    "and named entries are not scored where title or description may take away what was studied, and say why",
    arguments: [
      ("Vaccination recall letters are switched off", "Letters stop."),
      ("Vaccination recall", "Surgeries need no longer send reminders."),
    ])
  func mayTakeAway(_ title: String, _ description: String) throws {
    let measure = Self.recall.replacingOccurrences(
      of: "title: Call and recall for late vaccinations", with: "title: \(title)\n    description: \(description)")
    let suggested = try Broken.assessment(Self.proposal(measure), "--suggest")
    #expect(try line(suggested, "vaccination-recall").state == .offered && suggested.effects.isEmpty)
    #expect(rule(suggested, "evidence-could-be").isEmpty)
    let finding = try #require(rule(suggested, "evidence-reversed").first)
    #expect(finding.title.hasSuffix("Reminder and recall for vaccination") && finding.detail.contains("take away what"))
    #expect(finding.detail.contains("The studies' size ") && !finding.detail.contains("No size that can be scored"))
    let named = try Broken.assessment(Self.proposal(measure + "\n    intervention: vaccination-recall"))
    let effect = try #require(named.effects.first)
    #expect(effect.status == "not-quantified" && named.overall.weightedSum == nil)
    #expect(effect.reason?.contains("it may take away") == true)
    #expect(effect.reason?.hasSuffix("State the effect with a size of its own.") == true)
  }

  @Test("have a size that is not told beside an officer's effect of a measure that may undo what it names")
  func withheldBeside() throws {
    let effects = """
      effects:
        - {id: E1, measure: M1, domain: health, indicator: mmr2-by-5, delta: {low: -8, central: -4, high: -1, unit: pp},
           reach: {low: 0.01, central: 0.01, high: 0.01, of: all-children}, likelihood: likely,
           timing: {start: 0, ramp: 0, end: 10}}
      """
    let measure = Self.recall.replacing(
      "title: Call and", with: "intervention: vaccination-recall\n    title: Stop call and")
    let finding = try #require(
      rule(try Broken.assessment(Self.proposal(measure, effects: effects)), "evidence-cross-check").first)
    #expect(finding.title == "A published study is about the outcome of E1")
    #expect(finding.detail.contains("The studies' size may be of the opposite and is not told"))
  }

  @Test("of a measure that names them are scored though its text takes away a harm")
  func namedRelief() throws {
    let measure = Self.recall.replacingOccurrences(
      of: "title: Call and recall for late vaccinations", with: "title: Reduce infections by recall for vaccination")
    let named = try Broken.assessment(Self.proposal(measure + "\n    intervention: vaccination-recall"))
    #expect(named.effects.first?.status == "scored")
  }

  @Test("are told as undone without a direction where the studies found no clear difference")
  func undoneWithoutDirection() throws {
    let measure = """
        - {id: M1, title: Stop adding fluoride to water, lever: regulation, themes: [health/oral-health]}
      """
    let finding = try #require(rule(Broken.assessment(Self.proposal(measure)), "evidence-reversed").first)
    #expect(
      finding.title.hasSuffix("Water fluoridation") && finding.detail.contains("no clear direction to turn round"))
  }

  @Test("are said to be counted only where they are")
  func notCounted() throws {
    let measure = """
        - {id: M1, title: Free breakfast in every primary school, lever: funding, themes: [learning/school-food]}
      """
    let assessment = try Broken.assessment(Self.proposal(measure), "--suggest")
    #expect(try line(assessment, "breakfast-clubs").state == .counted)
    #expect(rule(assessment, "evidence-suggested").isEmpty && assessment.overall.weightedSum == nil)
    let finding = try #require(rule(assessment, "evidence-could-be").first)
    #expect(finding.detail.contains("Magic Breakfast") && !finding.remedy.contains("--suggest"))
  }

  @Test("are identified and not quantified where no published number says how many children there are")
  func unknownReach() throws {
    let levy = """
        - id: M1
          title: Extend the soft drinks levy to milkshakes
          lever: taxation
          themes: [health/oral-health]
          groups: [low-income]
      """
    let assessment = try Broken.assessment(Self.proposal(levy), "--suggest")
    let effect = try #require(assessment.effects.first { $0.intervention == "soft-drinks-levy-teeth" })
    #expect(effect.status == "not-quantified" && effect.reason?.contains("Nobody says how many children") == true)
    #expect(assessment.domains.first { $0.id == "health" }?.status == .notQuantified)
  }

  @Test("of several for one measure and indicator, only the best fit counts")
  func alternatives() throws {
    let assessment = try Broken.assessment(Self.proposal(Self.meals), "--suggest")
    let best = try line(assessment, "free-school-meals-universal")
    let other = try line(assessment, "free-school-meals-universal-credit")
    #expect(best.state == .counted && other.state == .alternative && other.instead == best.id)
  }

  @Test("do not turn a proposal that has nothing to do with children into one that has")
  func neutral() throws {
    let ended = try Checkout.command(
      "assess", "assessments/proposals/no-children.yaml", "--suggest", "--format", "json"
    ).run()
    let assessment = try JSONDecoder().decode(Assessment.self, from: Data(ended.output))
    #expect(assessment.domains.allSatisfy { $0.status == .noEffect } && assessment.suggestions == [])
    #expect(assessment.findings.allSatisfy { $0.severity == "info" })
  }
}
