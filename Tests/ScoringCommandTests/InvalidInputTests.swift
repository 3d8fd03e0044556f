import CommandRunner
import Foundation
import Impact
import Testing

@Suite("Each number that the method cannot bear is refused at its place")
struct InvalidInputTests {
  /// One way to break the proposal: what is replaced, by what, where the message stands, and words of it.
  struct Case: CustomTestStringConvertible {
    var old: String
    var new: String
    /// The place of the message is the end of this text.
    var upTo: String
    var says: String

    var testDescription: String { new }

    init(_ old: String, _ new: String, upTo: String, says: String) {
      self.old = old
      self.new = new
      self.upTo = upTo
      self.says = says
    }
  }

  static let cases = sizes + shares + likelihoods + times + others

  private static let sizes = [
    Case("low: -3.0", "low: -0.1", upTo: "delta: {low: ", says: "is above high"),
    Case("central: -1.5", "central: 0.5", upTo: "delta: {low: -3.0, central: ", says: "is outside low to high"),
    Case("low: -3.0, central: -1.5", "low: -300, central: -150", upTo: "delta: ", says: "standard deviations, beyond"),
    Case("low: -3.0", "low: .nan", upTo: "delta: {low: ", says: "not a finite number"),
    Case("low: -3.0", "low: -.inf", upTo: "delta: {low: ", says: "not a finite number"),
    Case("low: -3.0", "low: 1e999", upTo: "delta: {low: ", says: "not a finite number"),
    Case("low: -3.0", "low: three", upTo: "delta: {low: ", says: "must be a number"),
    Case(
      "high: -0.5, unit: pp", "high: -0.5, unit: pp, coverage: 1.5",
      upTo: "delta: {low: -3.0, central: -1.5, high: -0.5, unit: pp, coverage: ", says: "must be between"),
  ]

  private static let shares = [
    Case("high: 0.12", "high: 1.2", upTo: "reach: {low: 0.08, central: 0.10, high: ", says: "between 0 and 1"),
    Case("low: 0.08", "low: -0.08", upTo: "reach: {low: ", says: "between 0 and 1"),
    Case("low: 0.08", "low: 0.11", upTo: "reach: {low: 0.11, central: ", says: "is outside low to high"),
    Case("low-income: 0.25", "low-income: 1.25", upTo: "groups: {low-income: ", says: "between 0 and 1"),
    Case("low-income: 0.25", "low-incomes: 0.25", upTo: "groups: {", says: "has no key"),
  ]

  private static let likelihoods = [
    Case("highly likely", "1", upTo: "likelihood: ", says: "only for something already in force"),
    Case("highly likely", "1.5", upTo: "likelihood: ", says: "between 0 and 1"),
    Case("highly likely", "-0.1", upTo: "likelihood: ", says: "between 0 and 1"),
    Case("highly likely", "probably so", upTo: "likelihood: ", says: "not a known likelihood"),
  ]

  private static let times = [
    Case("ramp: 1, end: 10", "ramp: 1, end: 0", upTo: "timing: {start: 0, ramp: 1, end: ", says: "is not after"),
    Case("start: 0, ramp: 1", "start: -1, ramp: 1", upTo: "timing: {start: ", says: "must be between"),
    Case(
      "end: 10}", "end: 10, half_life: -1}", upTo: "timing: {start: 0, ramp: 1, end: 10, half_life: ",
      says: "must be between"),
  ]

  private static let others = [
    Case("level: 3", "level: 6", upTo: "evidence: {level: ", says: "between 1 and 5"),
    Case("level: 3", "level: good", upTo: "evidence: {level: ", says: "must be a whole number"),
    Case(
      "low: 0.1, central: 0.5, high: 1.0", "low: -1.0, central: -0.5, high: -0.1", upTo: "mitigations:\n      - ",
      says: "not a harm"),
    Case(
      "{low: 0.1, central: 0.2, high: 0.3}, likelihood: likely, status: proposed",
      "{low: 0.1, central: 0.95, high: 0.97}, likelihood: likely, status: proposed, eliminates: true",
      upTo: "status: funded}\n      - ", says: "evidence of level 4"),
    Case(
      "share: {low: 0.3", "share: {low: 0.8", upTo: "share: {low: ", says: "is above high"),
  ]

  @Test("by assess and validate alike, with status 2 and nothing on standard output", arguments: cases.indices)
  func refused(_ index: Int) throws {
    let mistake = Self.cases[index]
    let document = try Broken.proposal(mistake.old, mistake.new)
    let start = try #require(document.range(of: mistake.upTo))
    let place = try Broken.place(of: String(document[start.upperBound...]), in: document)
    let ended = try Broken.run(document, ["assess"])
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("broken.yaml:\(place): error: "), "\(place)\n\(ended.said)")
    let words = ended.said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(mistake.says), "\(words)")
  }

  @Test("The proposal is in order before it is broken")
  func sound() throws {
    let assessment = try Broken.assessment(Broken.sound)
    #expect(assessment.effects.map(\.status) == ["scored", "scored"])
  }

  @Test("An unknown word for a likelihood is answered with the seven that are known")
  func seven() throws {
    let said = try Broken.run(try Broken.proposal("highly likely", "probably so"), ["assess"]).said
    for word in [
      "remote chance", "highly unlikely", "unlikely", "realistic possibility", "likely", "highly likely",
      "almost certain",
    ] {
      #expect(said.contains("`\(word)`"), "\(word)")
    }
  }

  @Test("A likelihood of 1 is taken where the measure is in force")
  func inForce() throws {
    let document = try Broken.proposal("likelihood: highly likely", "likelihood: 1\n    in_force: true")
    #expect(try Broken.assessment(document).effects.first?.trace?.likelihood == 1)
  }

  @Test("An effect that starts after the years counted is a gap without a score; one that starts in the last is scored")
  func horizon() throws {
    let document = try Broken.proposal("start: 0, ramp: 1, end: 10", "start: 12, ramp: 1, end: 20")
    let assessment = try Broken.assessment(document)
    let effect = try #require(assessment.effects.first)
    #expect(effect.status == "not-quantified" && effect.points == nil)
    #expect(assessment.overall.gaps.contains { $0.hasPrefix("E1 ") && $0.contains("falls within the horizon") })
    let last = try Broken.proposal("start: 0, ramp: 1, end: 10", "start: 9, ramp: 1, end: 20")
    #expect(try Broken.assessment(last).effects.first?.points != nil)
  }

  @Test("An effect without evidence counts as level 1, with a warning")
  func noEvidence() throws {
    let line = "    evidence: {level: 3, uk: true, sources: [{title: Invented, year: 2026}]}\n    groups"
    let assessment = try Broken.assessment(try Broken.proposal(line, "    groups"))
    #expect(assessment.effects.first?.trace?.levelInForce == 1)
    #expect(assessment.warnings.contains { $0.contains("E1 (line 12)") && $0.contains("evidence level 1") })
  }
}

@Suite("A proposal that is too long")
struct LengthTests {
  private static func proposal(measures: Int, effects: Int) -> String {
    let head = Broken.sound[..<(Broken.sound.range(of: "measures:")?.lowerBound ?? Broken.sound.endIndex)]
    let things = (1...measures).map { "  - {id: M\($0), title: Invented, lever: funding, themes: []}\n" }.joined()
    let effects = (1...effects).map { number in
      """
        - {id: E\(number), measure: M1, domain: poverty, indicator: relative-low-income-ahc, delta: {low: -3, central: -1, high: 1, unit: pp},
           reach: {low: 0.001, central: 0.002, high: 0.003, of: all-children}, likelihood: likely, timing: {start: 0, ramp: 1, end: 10}}

      """
    }.joined()
    return head + "measures:\n" + things + "effects:\n" + effects
  }

  @Test(
    "is refused with the number that is allowed and what to do",
    arguments: [(101, 1, "measures", 100), (1, 501, "effects", 500)])
  func refused(_ measures: Int, _ effects: Int, _ list: String, _ most: Int) throws {
    let document = Self.proposal(measures: measures, effects: effects)
    let ended = try Broken.run(document, ["assess"])
    #expect(ended.status == 2 && ended.output.isEmpty)
    #expect(ended.said.contains("`\(list)` has \(most + 1) entries; a proposal may have at most \(most)"))
    #expect(ended.said.contains("cyp-impact compare"))
    let place = try Broken.place(of: list == "measures" ? "- {id: M1" : "- {id: E1", in: document)
    #expect(ended.said.contains("broken.yaml:\(place)"), "\(ended.said)")
  }

  @Test("is assessed in seconds when it is as long as is allowed")
  func longest() throws {
    let start = ContinuousClock.now
    let assessment = try Broken.assessment(Self.proposal(measures: 100, effects: 500), "--draws", "1000")
    #expect(assessment.effects.count == 500)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}

@Suite("A catalogue that the method cannot bear is refused at its place")
struct InvalidCatalogueTests {
  private static let sound = """
    schema: cyp-impact/catalogue/1
    module: uk.cyp-impact.poverty
    domain: poverty
    updated: 2026-11-22
    owner: nobody
    matches: {themes: [], groups: [], words: []}
    sources:
      NONE: {title: Invented, publisher: Nobody, year: 2026}
    indicators:
      - id: invented
        name: Invented
        unit: percent
        direction: down
        baseline: {value: 27, year: 2025, geography: England, mark: computed, source: NONE}
        population: {who: children aged 5 to 10, ages: {min: 5, max: 10}}
        child_spread: {kind: prevalence}
        place_spread: {kind: la-sd, value: 4, mark: computed, source: NONE}
        gaps:
          - {group: disabled, value: 31, against: 26, mark: verified}
    interventions:
      - id: studied
        name: Invented
        indicator: invented
        effect: {low: -3, central: -2, high: -1, unit: pp}
        finding: Invented.
        level: 2
        uk: true
        consistent: true
        source: NONE
        mark: verified
    """

  private static let published = "{kind: published, value: 8, year: 2025, mark: computed, source: NONE}"

  /// What is replaced, by what, the end of the text before the message's place, and words of it.
  static let cases = [
    ("value: 27", "value: 0", "baseline: {value: ", "strictly between none and all"),
    ("value: 27", "value: 100", "baseline: {value: ", "strictly between none and all"),
    ("value: 27", "value: -5", "baseline: {value: ", "must be between 0 and 100"),
    ("value: 27", "value: 310.7", "baseline: {value: ", "must be between 0 and 100"),
    ("value: 27", "value: .inf", "baseline: {value: ", "not a finite number"),
    ("unit: percent", "unit: points", "child_spread: ", "is for shares of children, not for `points`"),
    ("{kind: prevalence}", Self.published.replacing("8", with: "0"), "published, value: ", "must be above 0"),
    ("{kind: prevalence}", Self.published.replacing("8", with: "-8"), "published, value: ", "must be above 0"),
    ("value: 27, year: 2025", "value: 27, year: soon", "value: 27, year: ", "is no year or period, but “soon”"),
    ("value: 27, year: 2025", "value: 27, year: 25", "value: 27, year: ", "is no year or period"),
    (
      "value: 27, year: 2025", "value: 27, year: 2044/45", "value: 27, year: ",
      "begins after the catalogue was updated (2026-11-22)"
    ),
    ("{kind: prevalence}", Self.published.replacing("2025", with: "never"), "value: 8, year: ", "is no year or period"),
    ("la-sd, value: 4", "la-sd, value: 0", "la-sd, value: ", "must be above 0, but is 0"),
    ("disabled, value: 31", "disabled, value: 310.7", "disabled, value: ", "must be between 0 and 100"),
    ("against: 26", "against: -26", "against: ", "must be between 0 and 100"),
    ("ages: {min: 5", "ages: {min: 15", "ages: ", "Give the younger age first"),
    ("direction: down", "direction: downwards", "direction: ", "is not a known direction"),
    ("name: Invented\n    unit", "name: \"\"\n    unit", "invented\n    name: ", "is blank"),
    ("{title: Invented, publisher: Nobody", "{publisher: Nobody", "  NONE: ", "needs `title`"),
  ]

  @Test("with one message, whatever else leans on what is wrong", arguments: cases.indices)
  func refused(_ index: Int) throws {
    let (old, new, upTo, says) = Self.cases[index]
    let document = try Broken.replacing(old, new, in: Self.sound)
    let start = try #require(document.range(of: upTo))
    let place = try Broken.place(of: String(document[start.upperBound...]), in: document)
    try Broken.expectOneMistake(in: document, at: place, saying: says)
  }

  @Test("It is in order before it is broken, with any period that has begun")
  func sound() throws {
    for year in ["2025", "2026/27", "year to 31 March 2025", "mean of 2022/23 to 2024/25", "2024/25 (provisional)"] {
      let document = try Broken.replacing("value: 27, year: 2025", "value: 27, year: \(year)", in: Self.sound)
      let ended = try Broken.run(document, ["validate"])
      #expect(ended.status == 0, "\(ended.said)")
    }
  }
}
