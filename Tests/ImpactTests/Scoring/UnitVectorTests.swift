import Testing

@testable import Impact

@Suite("The formulas agree with the golden vectors")
struct UnitVectorTests {
  let method = MethodParameters.published

  @Test("scores and their bands follow the curve, and the inverse leads back")
  func curve() throws {
    for row in try Golden.value("units", "score", as: [[String: Any]].self) {
      let index = try row.number("x")
      let score = method.populationCurve.score(of: index)
      expectClose(score, try row.number("score"))
      #expect(method.bands.band(of: score).words == (try row.text("band")))
      if abs(index) <= 0.1 { expectClose(try #require(method.populationCurve.index(of: score)), index) }
    }
    #expect(method.populationCurve.index(of: 100) == nil)
  }

  @Test("the duration factor follows start, growth, end, half-life and the schedule of rates")
  func duration() throws {
    for row in try Golden.value("units", "duration_factor", as: [[String: Any]].self) {
      let timing = EffectInput.Timing(
        start: try row.whole("start"), ramp: try row.whole("ramp"), end: try row.whole("end"),
        halfLife: try row.number("half_life"))
      let schedule = try row.text("schedule") == "health" ? method.discounting.health : method.discounting.standard
      expectClose(
        timing.durationFactor(horizon: try row.whole("horizon"), schedule: schedule), try row.number("D"))
    }
  }

  @Test("the welfare weight follows income and is capped")
  func equity() throws {
    for row in try Golden.value("units", "equity_weight", as: [[String: Any]].self) {
      expectClose(
        method.equity.weight(incomeRatio: try row.number("income_ratio"), eta: try row.number("eta")),
        try row.number("weight"))
    }
    #expect(method.equity.weight(incomeRatio: 0) == 3)
  }

  @Test("points add up to the score, by blocks and by every subset")
  func attribution() throws {
    for row in try Golden.value("units", "attribution", as: [[String: Any]].self) {
      let indices = try row.numbers("x")
      let points = Attribution.points(of: indices, on: method.populationCurve)
      let shares = try #require(
        Attribution.shares(count: indices.count) { changed in
          let kept = indices.enumerated().filter { changed & (1 << UInt($0.offset)) != 0 }
          return method.populationCurve.score(of: kept.reduce(0) { $0 + $1.element })
        })
      for (position, expected) in try row.numbers("two_level").enumerated() { expectClose(points[position], expected) }
      for (position, expected) in try row.numbers("shapley").enumerated() { expectClose(shares[position], expected) }
      #expect(abs(points.reduce(0, +) - (try row.number("score"))) < 1e-7)
      #expect(abs(points.reduce(0, +) - shares.reduce(0, +)) < 1e-9)
    }
  }

  @Test("the larger of two effects on one outcome counts in full, the smaller by half")
  func overlap() throws {
    let row = try Golden.value("units", "overlap", as: [String: Any].self)
    let indices = try row.numbers("x")
    let phi = try row.number("phi")
    let kept = Overlap.kept(indices: indices, outcomes: ["o", "o"], deductions: [phi, phi])
    let adjusted = zip(indices, kept).map { $0 * $1.factor }
    #expect(adjusted == (try row.numbers("adjusted")))
    #expect(kept[1].with == 0)
  }

  @Test("links to objectives give stances, alignment, coverage and contradiction")
  func alignment() throws {
    let row = try Golden.value("units", "alignment", as: [String: Any].self)
    let objectives = [("O1", 2.0), ("O2", 1), ("O3", 1), ("O4", 1)]
      .map { AlignmentScore.Objective(id: $0.0, importance: $0.1) }
    let links = [
      AlignmentScore.Link(objective: "O1", supports: true, directness: .direct, likelihood: 0.65),
      .init(objective: "O1", supports: true, directness: .indirect, likelihood: 0.85),
      .init(objective: "O2", supports: true, directness: .contributory, likelihood: 0.85),
      .init(objective: "O2", supports: false, directness: .contributory, likelihood: 0.45),
      .init(objective: "O3", supports: false, directness: .indirect, likelihood: 0.45),
      .init(objective: "O4", supports: true, directness: .direct, likelihood: nil),
    ]
    let result = try #require(try AlignmentScore.of(objectives: objectives, links: links, under: method.alignment))
    expectClose(result.alignment, try row.number("alignment"))
    expectClose(result.coverage, try row.number("coverage"))
    expectClose(result.contradiction, try row.number("contradiction"))
    let rows = try #require(row["rows"] as? [String: [Any]])
    for stance in result.objectives {
      let expected = try #require(rows[stance.id])
      expectClose(stance.support, try #require(expected[0] as? Double))
      expectClose(stance.undermining, try #require(expected[1] as? Double))
      expectClose(stance.net, try #require(expected[2] as? Double))
      #expect(stance.stance.rawValue == expected[3] as? String)
    }
  }

  @Test("a conflict's severity joins its four parts")
  func conflict() throws {
    let row = try Golden.value("units", "conflict", as: [String: Any].self)
    let opposition = ClashSeverity.outcomeOpposition(
      [.init(outcome: "reading", group: "all"): 0.006, .init(outcome: "diet", group: "all"): 0.002],
      [.init(outcome: "reading", group: "all"): -0.003, .init(outcome: "jobs", group: "all"): 0.004])
    expectClose(opposition, try row.number("outcome_opposition"))
    let clash = ClashSeverity.resourceClash(60, 50, capacity: 90)
    expectClose(clash, try row.number("resource_clash_60_50_of_90"))
    let severity = try ClashSeverity(
      .init(outcome: opposition, resource: clash, message: 0.5), overlapInTime: 0.75, under: method.conflict)
    expectClose(severity.value, try row.number("severity"))
    #expect(severity.band == .significant)
  }

  @Test("the rating is set by the strongest benefit and the worst harm")
  func rating() throws {
    for row in try Golden.value("units", "overall_rating", as: [[String: Any]].self) {
      let rating = OverallRating.of(
        domains: try row.numbers("domains"), groups: try row.numbers("groups"), cuts: method.bands)
      #expect(rating?.words == (try row.text("rating")))
    }
    #expect(OverallRating.of(domains: [], groups: [], cuts: method.bands) == nil)
  }
}
