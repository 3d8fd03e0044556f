import Testing

@testable import Impact

@Suite("The worked example of the method")
struct WorkedExampleTests {
  let method = MethodParameters.published

  func result() throws -> ProposalResult {
    try ProposalResult(scoring: Demo.proposal, under: method, simulating: false)
  }

  @Test("every factor of every effect's chain agrees with the golden vectors")
  func chains() throws {
    let traces = try result().domains.flatMap(\.effects)
    #expect(traces.map(\.id) == ["E1", "E2", "E3"])
    for trace in traces {
      let row = try Golden.value("worked_example", "effects", trace.id, as: [String: Any].self)
      let standardised = try row.numbers("standardised")
      let widened = try row.numbers("widened")
      expectClose(trace.standardised.low, standardised[0])
      expectClose(trace.standardised.central, standardised[1])
      expectClose(trace.standardised.high, standardised[2])
      #expect(abs(trace.widened.low - widened[0]) < 1e-11)
      expectClose(trace.widened.central, widened[1])
      expectClose(trace.widened.high, widened[2])
      expectClose(trace.likelihood, try row.number("p"))
      expectClose(trace.adjusted, try row.number("s_adjusted_central"))
      expectClose(trace.duration, try row.number("D"))
      expectClose(trace.equityWeight, try row.number("equity_weight"))
      expectClose(trace.mitigatedShare, try row.number("mitigated_share"))
      expectClose(trace.beforeMitigation, try row.number("x"))
      expectClose(trace.residual, try row.number("x_mitigated"))
      expectClose(trace.index * trace.equityWeight, try row.number("x_weighted_mitigated"))
    }
  }

  @Test("the headline of each domain agrees with the golden vectors")
  func headline() throws {
    for domain in try result().domains where domain.status == .scored {
      let row = try Golden.value("worked_example", "headline", domain.domain, as: [String: Any].self)
      let score = try #require(domain.score)
      expectClose(score.benefit, try row.number("B"))
      expectClose(score.harm, try row.number("H"))
      expectClose(score.score, try row.number("score"))
      expectClose(score.benefitScore, try row.number("benefit_score"))
      expectClose(score.harmScore, try row.number("harm_score"))
      expectClose(score.conflictIndex, try row.number("conflict_index"))
      #expect(score.band.words == (try row.text("band")))
      for (contribution, expected) in zip(score.contributions, try row.numbers("contributions")) {
        expectClose(contribution.points, expected)
      }
    }
  }

  @Test("the views beside the headline agree with the method's table")
  func views() throws {
    let domains = try result().domains
    let education = try #require(domains[0].score)
    let poverty = try #require(domains[2].score)
    expectClose(education.beforeMitigation, 15.20968612)
    expectClose(education.unadjusted, 18.26430178)
    expectClose(education.equityWeighted, 15.66230129)
    expectClose(poverty.equityWeighted, 12.00539324)
    expectClose(poverty.unadjusted, 8.606280249)
    #expect(education.borderline == .minorPositive)
    #expect(education.band.words(borderline: education.borderline) == "moderate positive (borderline minor)")
  }

  @Test("the groups' scores agree with the golden vectors")
  func groups() throws {
    let expected = try Golden.value("worked_example", "groups", as: [String: Double].self)
    var seen = 0
    for domain in try result().domains {
      for group in domain.score?.groups ?? [] {
        expectClose(group.score, try #require(expected["\(group.group)/\(domain.domain)"]))
        seen += 1
      }
    }
    #expect(seen == expected.count)
    #expect(try result().worstGroup?.group == "SEND")
  }

  @Test("the sum of discounted years by hand gives the first effect's index")
  func byHand() throws {
    let factors = (0..<10).map { (0..<$0).reduce(1.0) { sum, _ in sum / 1.035 } }
    let strength = [0, 1.0 / 3, 2.0 / 3, 1, 1, 1, 1, 1, 1, 1]
    let duration = zip(factors, strength).reduce(0) { $0 + $1.0 * $1.1 } / factors.reduce(0, +)
    let trace = try #require(try result().domains[0].effects.first)
    expectClose(trace.index, 0.85 * 0.15 * 0.08 * 0.65 * duration, within: 1e-14)
  }

  @Test("the first effect's size would have to fall to 0.0061 for education to net to nothing")
  func switching() throws {
    let score = try #require(try result().domains[0].score)
    let value = try #require(score.switchingValues.first { $0.effect == "E1" && $0.factor == .size && $0.target == 0 })
    #expect(abs(value.value - 0.0061) < 5e-5)
    var effect = Demo.e1
    effect.delta = Triple(value.value * 8)
    let moved = try ProposalResult(scoring: Demo.proposal([effect, Demo.e2]), under: method, simulating: false)
    #expect(abs(try #require(moved.domains[0].score).score) < 1e-9)
  }

  @Test("a domain without effects has no score, and one without numbers says so")
  func blanks() throws {
    #expect(try result().domains[1].status == .noEffect)
    #expect(try result().domains[1].score == nil)
    var proposal = Demo.proposal
    proposal.unquantified = [.init(id: "E9", domain: "health")]
    let health = try ProposalResult(scoring: proposal, under: method, simulating: false).domains[1]
    #expect(health.status == .notQuantified)
    #expect(health.score == nil)
  }
}
