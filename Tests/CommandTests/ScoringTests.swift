import CommandRunner
import Foundation
import Testing

@Suite("The score of the method's worked example, through files, modules and the command")
struct ScoringTests {
  /// The assessment of the example by the real education and poverty modules, whose catalogues got its indicators.
  private static let ended: Ended? = try? assess()

  private static func assess() throws -> Ended {
    let installation = try Installation(modules: ["Education", "Poverty"])
    for (module, indicators) in [("Education", reading), ("Poverty", lowIncome)] {
      let path = Installation.folder(of: module) + "/catalogue.yaml"
      let shipped = try String(contentsOfFile: installation.prefix.path(path), encoding: .utf8)
      let extended = shipped.replacing("\nsources:\n", with: "\nsources:\n" + source)
        .replacing("\nindicators:\n", with: "\nindicators:\n" + indicators)
      try installation.prefix.write(extended, to: path)
    }
    let proposal = try installation.prefix.write(Self.proposal, to: "example.yaml")
    return try installation.command("assess", proposal, "--format", "json").run()
  }

  private func assessed() throws -> JSONValue {
    let ended = try #require(Self.ended)
    try #require(ended.status == 0, "\(ended.said)")
    return try JSONValue(parsing: ended.output)
  }

  /// Mean of yearly strengths, discounted at 3.5 per cent over ten years (method 1.4).
  private func duration(_ strength: [Double]) -> Double {
    let weights = (0..<10).map { pow(1.035, -Double($0)) }
    return zip(strength, weights).map(*).reduce(0, +) / weights.reduce(0, +)
  }

  /// +50 is an index of 0.02 (method 1.7).
  private func curve(_ index: Double) -> Double { 100 * (1 - exp2(-index / 0.02)) }

  @Test("agrees with the sum by hand for the poverty effect, and with the published figure")
  func poverty() throws {
    let size = 0.015 / (0.31 * 0.69).squareRoot()
    let index = 0.70 * size * 0.10 * 0.85 * duration([0.5] + Array(repeating: 1, count: 9))
    let poverty = try #require(try assessed()["domains"].list.first { $0["id"].text == "poverty" })
    let central = try #require(poverty["score"]["central"].number)
    #expect(abs(central - curve(index)) < 1e-9)
    #expect(abs(central - 6.105220257) < 1e-9)
    #expect(poverty["band"].text == "minor positive")
    #expect(abs(try #require(poverty["equityWeighted"].number) - 12.00539324) < 1e-8)
  }

  @Test("agrees with the sum by hand for education, where a mitigated harm stands against a benefit")
  func education() throws {
    let growth = duration([0, 1.0 / 3, 2.0 / 3] + Array(repeating: 1, count: 7))
    let fading = duration([1, 1, 1, 1] + (1...6).map { pow(0.5, Double($0)) })
    let benefit = 0.85 * 1.2 / 8 * 0.08 * 0.65 * growth
    let harm = 0.24 / 8 * 0.05 * 0.45 * fading * (1 - 0.85 * 0.5)
    let education = try #require(try assessed()["domains"].list.first { $0["id"].text == "education" })
    let central = try #require(education["score"]["central"].number)
    #expect(abs(central - curve(benefit - harm)) < 1e-9)
    #expect(abs(central - 15.66230129) < 1e-8)
    #expect(abs(try #require(education["benefit"].number) - curve(benefit)) < 1e-9)
    #expect(abs(try #require(education["harm"].number) + curve(harm)) < 1e-9)
    #expect(education["band"].text == "moderate positive")
    #expect(education["borderline"].text == "minor positive")
  }

  @Test("gives each effect its points of the published attribution")
  func contributions() throws {
    let points = try assessed()["domains"].list.flatMap { domain in
      domain["contributions"].list.map { ($0["effect"].text, $0["points"].number ?? 0) }
    }
    let expected = ["E1": 16.32732353, "E2": -0.6650222403, "E3": 6.105220257]
    #expect(points.map(\.0).sorted() == ["E1", "E2", "E3"])
    for (effect, value) in points { #expect(abs(value - (expected[effect] ?? 0)) < 1e-8, "\(effect)") }
  }

  // MARK: Documents

  private static let source = "  INVENTED: {title: The method's worked example, publisher: Nobody, year: 2026}\n"

  private static let reading = ["example-reading", "example-after-school"].map { id in
    """
      - id: \(id)
        name: Invented
        unit: points
        direction: up
        baseline: {value: 100, year: 2025, geography: England, mark: computed, source: INVENTED}
        child_spread: {kind: published, value: 8, year: 2025, mark: computed, source: INVENTED}

    """
  }.joined()

  private static let lowIncome = """
      - id: example-low-income
        name: Invented
        unit: percent
        direction: down
        baseline: {value: 31, year: 2025, geography: England, mark: computed, source: INVENTED}
        child_spread: {kind: prevalence}

    """

  private static let proposal = """
    schema: cyp-impact/proposal/1
    id: worked-example
    title: The method's worked example
    lead: DfE
    level: national
    nations: [England]
    dates: {published: 2026-09-01, starts: 2027-04-01, review: 2029-04-01}
    summary: Invented.
    measures:
      - {id: M1, title: Invented, lever: service-provision, themes: [learning/reading-literacy]}
    effects:
      - id: E1
        measure: M1
        domain: education
        indicator: example-reading
        delta: {low: 0.4, central: 1.2, high: 2.0, unit: points}
        reach: {low: 0.05, central: 0.08, high: 0.10, of: all-children}
        likelihood: likely
        timing: {start: 1, ramp: 2, end: 10, half_life: 0}
        evidence: {level: 4, uk: true, consistent: true, sources: [{title: Invented, year: 2026}]}
      - id: E2
        measure: M1
        domain: education
        indicator: example-after-school
        delta: {low: -0.60, central: -0.24, high: 0.0, unit: points}
        reach: {low: 0.03, central: 0.05, high: 0.08, of: all-children}
        likelihood: realistic possibility
        timing: {start: 0, ramp: 0, end: 4, half_life: 1}
        evidence: {level: 2, uk: true, consistent: true, sources: [{title: Invented, year: 2026}]}
        mitigations:
          - {id: X1, title: Invented, share: {low: 0.3, central: 0.5, high: 0.7}, likelihood: highly likely, status: funded}
      - id: E3
        measure: M1
        domain: poverty
        indicator: example-low-income
        income_ratio: 0.58
        delta: {low: -3.0, central: -1.5, high: -0.5, unit: pp}
        reach: {low: 0.08, central: 0.10, high: 0.12, of: all-children}
        likelihood: highly likely
        timing: {start: 0, ramp: 1, end: 10, half_life: 0}
        evidence: {level: 3, uk: true, consistent: true, sources: [{title: Invented, year: 2026}]}
    participation: {none: Invented.}
    """
}
