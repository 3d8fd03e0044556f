import Testing

@testable import Impact

@Suite("What holds for every proposal")
struct PropertyTests {
  let method = MethodParameters.published

  func score(_ effects: [EffectInput]) throws -> DomainScore {
    try #require(try ProposalResult(scoring: Demo.proposal(effects), under: method, simulating: false).domains[0].score)
  }

  @Test("points add up to the score, and every number is finite", arguments: 1...200 as ClosedRange<UInt64>)
  func pointsAddUp(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    let score = try score(random.effects(6))
    #expect(abs(score.contributions.reduce(0) { $0 + $1.points } - score.score) < 1e-9)
    let views = [score.beforeMitigation, score.allMitigations, score.unadjusted, score.equityWeighted]
    for value in views + score.groups.map(\.score) + score.discountSensitivity.map(\.score) {
      #expect(value.isFinite && abs(value) <= 100)
    }
  }

  @Test("each effect's index is the product of its printed factors", arguments: 1...50 as ClosedRange<UInt64>)
  func chains(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    for trace in try ProposalResult(scoring: Demo.proposal(random.effects(6)), under: method, simulating: false)
      .domains[0].effects
    {
      let product = trace.adjusted * trace.reach.central * trace.likelihood * trace.duration
      #expect(abs(product * (1 - trace.mitigatedShare) * trace.keptFactor - trace.index) < 1e-12)
    }
  }

  @Test("splitting a benefit never raises the score", arguments: 1...100 as ClosedRange<UInt64>)
  func splitting(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    var effects = random.effects(4)
    effects[0].direction = 1
    effects[0].delta = random.triple(0...8)
    effects[0].mitigations = []
    let parts = [0.3, 0.7].map { share in
      var part = effects[0]
      part.id = "E0-\(share)"
      part.delta = part.delta.map { $0 * share }
      return part
    }
    #expect(try score(parts + effects.dropFirst()).score <= score(effects).score + 1e-9)
    let withoutDeduction = parts.map { part in
      var part = part
      part.overlap = 0
      return part
    }
    #expect(abs(try score(withoutDeduction).score - score([effects[0]]).score) < 1e-9)
  }

  @Test("a larger favourable change never lowers the score", arguments: 1...100 as ClosedRange<UInt64>)
  func monotone(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    var effects = random.effects(4)
    effects[0].mitigations = []
    let before = try score(effects).score
    let step = Double(effects[0].direction) * 0.5
    effects[0].delta = effects[0].delta.map { $0 + step }
    #expect(try score(effects).score >= before)
  }

  @Test(
    "a mitigation never worsens a harm, and a proposed one never enters the headline",
    arguments: 1...100 as ClosedRange<UInt64>)
  func mitigation(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    var effects = random.effects(4)
    let result = try score(effects)
    #expect(result.score >= result.beforeMitigation)
    #expect(result.allMitigations >= result.score)
    for position in effects.indices {
      for mitigation in effects[position].mitigations.indices {
        effects[position].mitigations[mitigation].committed = false
      }
    }
    #expect(try score(effects).score == result.beforeMitigation)
  }

  @Test("the order of the effects changes nothing")
  func order() throws {
    var random = RandomEffects(seed: 7)
    let effects = random.effects(8)
    #expect(try score(effects) == score(effects.reversed()))
  }

  @Test("the same amount of benefit and harm scores 0 and is called contested, with both sides shown")
  func contested() throws {
    var benefit = Demo.e1
    benefit.evidenceLevel = 5
    benefit.outcome = "a"
    var harm = benefit
    harm.id = "E2"
    harm.outcome = "b"
    harm.direction = -1
    let result = try score([benefit, harm])
    #expect(result.score == 0)
    #expect(result.conflictIndex == 1)
    #expect(result.contested)
    #expect(result.benefitScore > 15)
    #expect(result.harmScore == -result.benefitScore)
  }

  @Test("a group whose reach is not stated for an effect is named, never counted as unharmed")
  func missingReach() throws {
    var effect = Demo.e1
    effect.groupReach = [.init(group: "care-experienced", share: 0.5)]
    let groups = try score([effect, Demo.e2]).groups
    #expect(groups.map(\.group) == ["SEND", "care-experienced", "low-income"])
    #expect(groups.map(\.missing) == [["E1"], ["E2"], ["E1"]])
  }

  @Test("an effect carried by a later one is listed and scores nothing")
  func carried() throws {
    var carried = Demo.e1
    carried.id = "E0"
    carried.carriedBy = "E1"
    let result = try ProposalResult(scoring: Demo.proposal([carried, Demo.e1]), under: method, simulating: false)
      .domains[0]
    let alone = try ProposalResult(scoring: Demo.proposal([Demo.e1]), under: method, simulating: false).domains[0]
    #expect(result.score?.score == alone.score?.score)
    #expect(result.effects[0].index == 0)
    #expect(result.effects[0].carriedBy == "E1")
  }

  @Test("a rare harm is shown as if it happened")
  func rareHarms() throws {
    var rare = Demo.e2
    rare.likelihood = 0.025
    var certain = Demo.e2
    certain.likelihood = 1
    certain.alreadyInForce = true
    let expected = try score([Demo.e1, certain]).score
    let shown = try #require(try score([Demo.e1, rare]).rareHarms)
    #expect(shown.effects == ["E2"])
    expectClose(shown.score, expected, within: 1e-12)
    #expect(try score([Demo.e1, Demo.e2]).rareHarms == nil)
  }

  @Test("a harm that cannot be undone raises a flag however good the score")
  func irreversible() throws {
    var harm = Demo.e2
    harm.irreversible = true
    let result = try ProposalResult(scoring: Demo.proposal([Demo.e1, harm]), under: method, simulating: false)
    #expect(result.redFlags.contains(.irreversible(effect: "E2", domain: "education")))
  }

  @Test("a severe harm to one group raises a flag and bounds the rating")
  func groupHarm() throws {
    var harm = Demo.e2
    harm.delta = Triple(low: -8, central: -6, high: -4)
    harm.reach = Triple(0.001)
    harm.groupReach = [.init(group: "care-experienced", share: 0.9)]
    harm.mitigations = []
    let result = try ProposalResult(scoring: Demo.proposal([Demo.e1, harm]), under: method, simulating: false)
    #expect(result.rating == .mixedSignificant)
    let flag = result.redFlags.first
    guard case .groupHarm("care-experienced", "education", let score) = flag else {
      Issue.record("no flag for the group: \(result.redFlags)")
      return
    }
    #expect(score <= -50)
  }
}
