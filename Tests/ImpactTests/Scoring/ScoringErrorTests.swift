import Testing

@testable import Impact

@Suite("Numbers that cannot be scored")
struct ScoringErrorTests {
  let method = MethodParameters.published

  /// The first effect of the example with one change, and the mistake that it should bring.
  static let cases: [(change: @Sendable (inout EffectInput) -> Void, field: String)] = [
    ({ $0.spread = 0 }, "indicator.sd"),
    ({ $0.spread = .nan }, "indicator.sd"),
    ({ $0.delta.low = -.infinity }, "delta"),
    ({ $0.delta.central = 3 }, "delta"),
    ({ $0.delta.high = 17 }, "delta"),
    ({ $0.coverage = 1 }, "delta.coverage"),
    ({ $0.direction = 0 }, "indicator.direction"),
    ({ $0.reach.high = 1.2 }, "reach"),
    ({ $0.reach.low = 0.09 }, "reach"),
    ({ $0.reach.low = .nan }, "reach"),
    ({ $0.likelihood = -0.1 }, "likelihood"),
    ({ $0.likelihood = .nan }, "likelihood"),
    ({ $0.likelihood = 1 }, "likelihood"),
    ({ $0.overlap = 1.5 }, "overlap"),
    ({ $0.groupReach = [.init(group: "SEND", share: 2)] }, "groups.SEND"),
    ({ $0.groupReach = [.init(group: "SEND", share: 0.2), .init(group: "SEND", share: 0.2)] }, "groups"),
    ({ $0.timing.end = 1 }, "timing.end"),
    ({ $0.timing.start = .min }, "timing.start"),
    ({ $0.timing.end = .max }, "timing.end"),
    ({ $0.timing.ramp = -1 }, "timing.ramp"),
    ({ $0.timing.halfLife = .infinity }, "timing.half_life"),
    ({ $0.uncertainDuration = Triple(low: 5, central: 8, high: 12) }, "timing.duration"),
    ({ $0.uncertainDuration = Triple(low: 5.5, central: 9, high: 12) }, "timing.duration"),
    ({ $0.evidenceLevel = 6 }, "evidence.level"),
    ({ $0.bandedJudgement = true }, "evidence.level"),
    ({ $0.equityWeight = 3.5 }, "equity"),
    ({ $0.mitigations = Demo.e2.mitigations }, "mitigations.M1"),
    ({ $0.domain = "housing" }, "domain"),
    ({ $0.carriedBy = "E7" }, "mediates"),
    ({ $0.carriedBy = "E1" }, "mediates"),
  ]

  @Test("each mistake is named by its field", arguments: cases.indices)
  func mistakes(position: Int) throws {
    var effect = Demo.e1
    Self.cases[position].change(&effect)
    let failure = #expect(throws: ScoringFailure.self) {
      try ProposalResult(scoring: Demo.proposal([effect, Demo.e3]), under: method)
    }
    let errors = try #require(failure?.errors)
    #expect(errors.map(\.field) == [Self.cases[position].field])
    #expect(errors[0].effect == "E1")
    #expect(errors[0].sentence.hasSuffix("."))
  }

  @Test("whatever the numbers, they are refused or every score is finite", arguments: 1...400 as ClosedRange<UInt64>)
  func hostile(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    var parameters = method
    parameters.simulation.draws = 1_000
    parameters.simulation.rhoBounds = []
    let proposal = Demo.proposal([random.hostileEffect("E1")])
    guard proposal.effects[0].mistakes(under: parameters).isEmpty else {
      #expect(throws: ScoringFailure.self) { try ProposalResult(scoring: proposal, under: parameters) }
      return
    }
    let score = try #require(try ProposalResult(scoring: proposal, under: parameters).domains[0].score)
    let simulated = try #require(score.simulation).headline
    let views = [score.index, score.score, score.equityWeighted, score.unadjusted, simulated.mean]
    let numbers = views + score.groups.map(\.score) + score.swings.map(\.width)
    #expect(numbers.allSatisfy { $0.isFinite })
    #expect(simulated.interval.low <= simulated.interval.high)
  }

  @Test("all mistakes of all effects are told at once")
  func allAtOnce() throws {
    var one = Demo.e1
    one.spread = -1
    one.likelihood = 7
    var other = Demo.e3
    other.evidenceLevel = 0
    other.timing.end = 0
    let failure = #expect(throws: ScoringFailure.self) {
      try ProposalResult(scoring: Demo.proposal([one, other]), under: method)
    }
    #expect(failure?.errors.map(\.field) == ["indicator.sd", "likelihood", "timing.end", "evidence.level"])
  }

  @Test("a mitigation above the cap needs to eliminate the harm, with evidence")
  func cap() throws {
    var effect = Demo.e2
    effect.mitigations[0].share = Triple(low: 0.9, central: 0.95, high: 1)
    #expect(effect.mistakes(under: method).map(\.field) == ["mitigations.M1"])
    effect.mitigations[0].eliminates = true
    #expect(effect.mistakes(under: method).map(\.field) == ["mitigations.M1"])
    effect.mitigations[0].evidenceLevel = 4
    #expect(effect.mistakes(under: method).isEmpty)
    let prepared = try PreparedEffect(effect, under: method)
    expectClose(prepared.mitigatedShare(.committed), 0.85 * 0.95)
  }

  @Test("a start after the horizon is a warning, and the effect counts nothing")
  func outsideHorizon() throws {
    var effect = Demo.e1
    effect.timing = .init(start: 12, ramp: 0, end: 20)
    let result = try ProposalResult(scoring: Demo.proposal([effect]), under: method, simulating: false)
    #expect(result.warnings == [.outsideHorizon(effect: "E1", horizon: 10)])
    #expect(result.domains[0].score?.index == 0)
    #expect(result.domains[0].effects[0].tailShare == 1)
  }

  @Test("an unknown word for likelihood is answered with the seven that are known")
  func unknownLikelihood() throws {
    let error = #expect(throws: ScoringError.self) { try method.yardstick.probability(of: "maybe") }
    let sentence = try #require(error?.sentence)
    #expect(
      sentence == "\"maybe\" is not a term of the yardstick. Use one of: remote chance, highly unlikely, unlikely, "
        + "realistic possibility, likely, highly likely, almost certain.")
  }

  @Test("words and probabilities lead to each other, and gaps split in the middle")
  func yardstick() throws {
    for term in method.yardstick.terms {
      #expect(try method.yardstick.word(for: method.yardstick.probability(of: term.word)) == term.word)
    }
    #expect(try method.yardstick.probability(of: "probable") == 0.65)
    #expect(method.yardstick.word(for: 0.374) == "unlikely")
    #expect(method.yardstick.word(for: 0.376) == "realistic possibility")
    #expect(method.yardstick.word(for: 1.1) == nil)
  }

  @Test("shares of an equity mix must add up to 1")
  func sharesSum() throws {
    #expect(throws: ScoringError.sharesDoNotSum(effect: "E1", sum: 0.75)) {
      try EquityParameters.mixedWeight(effect: "E1", [(share: 0.5, weight: 2), (share: 0.25, weight: 1)])
    }
    #expect(try EquityParameters.mixedWeight(effect: "E1", [(share: 0.5, weight: 2), (share: 0.5, weight: 1)]) == 1.5)
    #expect(EquityParameters.weightInSeveralGroups([1, 2, 1.5]) == 2)
  }

  @Test("a rating that no table maps is an error and not a guess")
  func unknownRating() throws {
    #expect(try method.evidence.level(scheme: "grade", rating: "moderate") == 4)
    #expect(throws: ScoringError.unknownRating(scheme: "grade", rating: "A")) {
      try method.evidence.level(scheme: "grade", rating: "A")
    }
  }

  @Test("parameters that the formulas cannot bear are refused by name")
  func parameters() throws {
    #expect(method.mistakes().isEmpty)
    var broken = method
    broken.anchors.population = 0
    broken.bands.minor = 20
    broken.simulation.draws = 999
    #expect(broken.mistakes().map(\.field) == ["anchors.population", "bands", "simulation.draws"])
  }

  @Test("links and conflicts outside 0 to 1, and objectives of no importance, are refused")
  func alignment() {
    #expect(throws: ScoringError.importanceNotPositive) {
      try AlignmentScore.of(objectives: [.init(id: "O1", importance: 0)], links: [], under: method.alignment)
    }
    #expect(throws: ScoringError.self) {
      try ClashSeverity(.init(resource: 1.5), overlapInTime: 1, under: method.conflict)
    }
  }
}
