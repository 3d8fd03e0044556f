import Testing

@testable import Impact

@Suite("The simulation of uncertainty")
struct SimulationTests {
  let method = MethodParameters.published

  /// The same method with fewer draws, for what does not hang on their number.
  static let quick: MethodParameters = {
    var quick = MethodParameters.published
    quick.simulation.draws = 2_100
    return quick
  }()

  static let demo: ProposalResult? = try? ProposalResult(scoring: Demo.proposal, under: .published)

  func simulated(_ domain: String) throws -> SimulatedDomain {
    let domains = try #require(Self.demo).domains
    return try #require(domains.first { $0.domain == domain }?.score?.simulation)
  }

  @Test("quantiles, means and counts agree with the golden vectors", arguments: ["education", "poverty"])
  func vectors(domain: String) throws {
    let simulated = try simulated(domain)
    for (view, score) in [("mitigated", simulated.headline), ("before_mitigation", simulated.beforeMitigation)] {
      let row = try Golden.value("worked_example", "monte_carlo", view, domain, as: [String: Any].self)
      expectClose(score.interval.low, try row.number("q05"), within: 1e-7)
      expectClose(score.interval.median, try row.number("q50"), within: 1e-7)
      expectClose(score.interval.high, try row.number("q95"), within: 1e-7)
      expectClose(score.mean, try row.number("mean"), within: 1e-7)
      expectClose(score.scoreOfMean, try row.number("score_of_mean_x"), within: 1e-7)
      #expect(score.drawsBelowZero == (try row.whole("count_below_zero")))
      #expect(score.drawsAtZero == (try row.whole("count_zero")))
      #expect(score.drawsPerBand.reduce(0, +) == 10_000)
    }
  }

  @Test("the first draws agree with the golden vectors", arguments: ["education", "poverty"])
  func firstDraws(domain: String) throws {
    let draws = try ProposalDraws(of: Demo.proposal, under: method).domains
    let indices = try #require(draws.first { $0.domain == domain }).indices
    let expected: [Double] = try Golden.value("worked_example", "monte_carlo", "mitigated", domain, "first_5")
    for (index, score) in zip(indices, expected) {
      expectClose(method.populationCurve.score(of: index), score, within: 1e-7)
    }
  }

  @Test("the bands, bounds and confidence agree with the method's text")
  func text() throws {
    let education = try simulated("education")
    #expect(education.headline.drawsPerBand[ScoreBand.moderatePositive.rawValue] == 4762)
    #expect(education.rhoBounds.map { $0.interval.low.rounded() } == [-3, -5])
    #expect(education.rhoBounds.map { $0.interval.high.rounded() } == [37, 38])
    #expect(!education.asymmetric)
    let result = try #require(Self.demo)
    #expect(result.rating?.words == "moderate positive")
    #expect(result.confidence.grade == .low)
    #expect(abs(result.confidence.value - 2.678) < 5e-4)
    #expect(result.confidence.deductions.map(\.levels) == [1])
  }

  @Test("one thread and several give the same bits", arguments: [2, 3, 8])
  func threads(count: Int) throws {
    var random = RandomEffects(seed: 3)
    let method = Self.quick
    let proposal = Demo.proposal([Demo.e1, Demo.e2, random.effect("E4", domain: "poverty")])
    let alone = try ProposalResult(scoring: proposal, under: method, threads: 1)
    #expect(try ProposalResult(scoring: proposal, under: method, threads: count) == alone)
    #expect(
      try ProposalDraws(of: proposal, under: method, threads: count)
        == ProposalDraws(of: proposal, under: method, threads: 1))
  }

  @Test("adding an effect leaves the draws of every other domain unchanged, and the order does not matter")
  func commonNumbers() throws {
    var random = RandomEffects(seed: 11)
    let method = Self.quick
    let more = random.effect("A0", domain: "education")
    let before = try ProposalDraws(of: Demo.proposal, under: method).domains
    let after = try ProposalDraws(of: Demo.proposal(Demo.proposal.effects.reversed() + [more]), under: method).domains
    #expect(before[1] == after[1])
    #expect(before[0] != after[0])
  }

  @Test("a mitigation never worsens any draw")
  func mitigation() throws {
    let method = Self.quick
    var bare = Demo.e2
    bare.mitigations = []
    let with = try ProposalDraws(of: Demo.proposal([Demo.e2]), under: method).domains[0].indices
    let without = try ProposalDraws(of: Demo.proposal([bare]), under: method).domains[0].indices
    #expect(zip(with, without).allSatisfy { $0 >= $1 })
    #expect(with != without)
  }

  @Test("a stated interval comes back from the draws when nothing is discounted")
  func stated() throws {
    var effect = Demo.e1
    effect.evidenceLevel = 5
    effect.reach = Triple(0.1)
    effect.likelihood = 1
    effect.alreadyInForce = true
    effect.timing = .init(start: 0, ramp: 0, end: 10)
    let result = try ProposalResult(scoring: Demo.proposal([effect]), under: method)
    let interval = try #require(result.domains[0].score?.simulation).headline.interval
    let curve = method.populationCurve
    #expect(abs(interval.low - curve.score(of: 0.005)) < 1)
    #expect(abs(interval.median - curve.score(of: 0.015)) < 1)
    #expect(abs(interval.high - curve.score(of: 0.025)) < 1)
  }

  @Test("a duration in doubt widens the interval, and a longer harm is never better")
  func duration() throws {
    let method = Self.quick
    var effect = Demo.e2
    effect.mitigations = []
    effect.timing = .init(start: 0, ramp: 0, end: 4)
    let sure = try ProposalResult(scoring: Demo.proposal([effect]), under: method).domains[0].score
    effect.uncertainDuration = Triple(low: 1, central: 4, high: 9)
    let unsure = try ProposalResult(scoring: Demo.proposal([effect]), under: method).domains[0].score
    #expect(unsure?.score == sure?.score)
    let low = try #require(unsure?.simulation?.headline.interval.low)
    #expect(try low < #require(sure?.simulation?.headline.interval.low))
    let swing = try #require(unsure?.swings.first { $0.factor == .duration })
    #expect(swing.low > swing.high)
  }

  @Test("a likely severe harm to a group raises a flag although the central view stays above the line")
  func probableGroupHarm() throws {
    let method = Self.quick
    var harm = Demo.e2
    harm.delta = Triple(low: -12, central: -2, high: 0)
    harm.reach = Triple(0.001)
    harm.groupReach = [.init(group: "care-experienced", share: 0.5)]
    harm.mitigations = []
    let result = try ProposalResult(scoring: Demo.proposal([harm]), under: method)
    let group = try #require(result.domains[0].score?.groups.first)
    #expect(group.score > -50)
    let probability = try #require(group.simulation).probabilitySevere
    #expect(probability > 0.05)
    let flag = RedFlag.probableGroupHarm(group: "care-experienced", domain: "education", probability: probability)
    #expect(result.redFlags == [flag])
  }

  @Test("a group reached like all children is simulated like all children, on its own curve")
  func groupLikeAll() throws {
    var effect = Demo.e1
    effect.groupReach = [.init(group: "SEND", share: effect.reach.central)]
    let score = try #require(try ProposalResult(scoring: Demo.proposal([effect]), under: Self.quick).domains[0].score)
    let group = try #require(score.groups.first?.simulation).interval
    let whole = try #require(score.simulation).headline.interval
    let high = try #require(method.populationCurve.index(of: whole.high))
    let median = try #require(method.populationCurve.index(of: whole.median))
    expectClose(group.high, method.groupCurve.score(of: high), within: 1e-3)
    expectClose(group.median, method.groupCurve.score(of: median), within: 1e-3)
  }

  @Test("every simulated number of a random proposal is finite", arguments: 1...20 as ClosedRange<UInt64>)
  func finite(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    var parameters = method
    parameters.simulation.draws = 1_000
    let result = try ProposalResult(scoring: Demo.proposal(random.effects(3)), under: parameters)
    let score = try #require(result.domains[0].score)
    let simulated = try #require(score.simulation)
    let intervals = [simulated.headline.interval] + simulated.rhoBounds.map(\.interval)
    for interval in intervals + score.groups.compactMap(\.simulation?.interval) {
      #expect(-100 <= interval.low && interval.low <= interval.median)
      #expect(interval.median <= interval.high && interval.high <= 100)
    }
  }

  @Test("draws in order give quantiles, counts and bands as counting by hand does")
  func ordered() {
    let indices = [0.03, -0.02, 0, 0.001, -0.0, 0.02, -0.5, 1e-300, -1e-300, 0.005]
    let ordered = OrderedDraws(indices, on: method.populationCurve)
    let scores = indices.map(method.populationCurve.score).sorted()
    #expect(ordered.quantile(0) == scores[0])
    #expect(ordered.quantile(1) == scores[9])
    #expect(ordered.quantile(0.5) == scores[4] + 0.5 * (scores[5] - scores[4]))
    #expect(ordered.count { $0 < 0 } == scores.count { $0 < 0 })
    #expect(
      ordered.bands(method.bands)
        == ScoreBand.allCases.map { band in
          scores.count { method.bands.band(of: $0) == band }
        })
  }
}
