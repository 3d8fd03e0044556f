import Testing

@testable import Impact

@Suite("Blanks and impossible comparisons")
struct BlankTests {
  let domains = ["education", "health"]

  func proposal(_ id: String, _ education: Double, _ health: ComparedProposal.Cell) -> ComparedProposal {
    ComparedProposal(
      id: id, title: id, cells: [ComparedProposal.Cell(domain: "education", score: education), health])
  }

  func compare(_ proposals: [ComparedProposal]) throws -> Comparison {
    try Comparison(of: proposals, weights: .equal(domains), under: .quick)
  }

  func failures(_ work: () throws -> Void) -> [ComparisonError] {
    do {
      try work()
      return []
    } catch {
      return (error as? ComparisonFailure)?.errors ?? []
    }
  }

  @Test("a method that only has others level with the first is not said to disagree")
  func level() throws {
    let proposals = [3.0, 2, 1].enumerated().map { place, score in
      proposal("ABC".map(String.init)[place], score, .init(domain: "health", score: score))
    }
    let comparison = try compare(proposals)
    #expect(
      comparison.summary.first
        == "No method puts another before A, but PROMETHEE II (linear) puts 2 others level.")
    #expect(!comparison.agreement.onTheFirst)
  }

  @Test("a blank counts as 0, is null in the scores, and the ranking is repeated with it at -15 and 15")
  func blank() throws {
    let a = proposal("A", 20, .init(domain: "health", blank: .notQuantified))
    let b = proposal("B", 10, .init(domain: "health", score: 5))
    let comparison = try compare([a, b])
    #expect(comparison.proposals[0].scores["health"] == .some(nil))
    #expect(comparison.proposals[0].weightedSum == 10)
    #expect(comparison.ranking == ["A", "B"])
    #expect(comparison.blanks.cells == [.init(proposal: "A", domain: "health", standing: .notQuantified)])
    #expect(comparison.blanks.rankingAtLow == ["B", "A"] && comparison.blanks.rankingAtHigh == ["A", "B"])
    #expect(!comparison.blanks.firstHolds)
    #expect(comparison.proposals.map(\.rankRange) == [.init(best: 1, worst: 2), .init(best: 1, worst: 2)])
    #expect(comparison.tornado.bars.contains { $0.kind == .blank && $0.marginAtLow == -5 && $0.marginAtHigh == 10 })
    #expect(comparison.isComplete)
    #expect(
      comparison.summary.contains(
        "A need not stay first: effects without a number, between -15 and 15 for each domain, could change that."))
  }

  @Test("where nothing was found no input is moved, but the range of ranks is told with and without such blanks")
  func noEffect() throws {
    let a = proposal("A", 20, .init(domain: "health", blank: .noEffect))
    let b = proposal("B", 10, .init(domain: "health", score: 5))
    let comparison = try compare([a, b])
    #expect(!comparison.blanks.firstHolds && comparison.blanks.firstHoldsUnmeasured)
    #expect(comparison.proposals[0].rankRange.worst == 2 && comparison.proposals[0].rankRangeUnmeasured.worst == 1)
    #expect(!comparison.tornado.bars.contains { $0.kind == .blank })
    #expect(comparison.summary.contains { $0.hasPrefix("A stays first wherever effects without a number lie.") })
  }

  @Test("a module that failed makes the proposal provisional, and its score may lie anywhere")
  func failed() throws {
    let a = proposal("A", 80, .init(domain: "health", blank: .failed))
    let b = proposal("B", 10, .init(domain: "health", score: 5))
    let comparison = try compare([a, b])
    #expect(comparison.proposals.map(\.provisional) == [true, false] && !comparison.isComplete)
    #expect(comparison.proposals[0].rankRange == .init(best: 1, worst: 2))
    #expect(comparison.tornado.bars[0].kind == .blank && comparison.tornado.bars[0].turns)
    #expect(comparison.summary.contains { $0.hasPrefix("A module gave no answer for A") })
  }

  @Test("what is counted in another domain is no blank")
  func carried() throws {
    let a = proposal("A", 20, .init(domain: "health", blank: .carriedElsewhere))
    let b = proposal("B", 10, .init(domain: "health", score: 5))
    let comparison = try compare([a, b])
    #expect(comparison.blanks.cells.isEmpty && comparison.blanks.firstHolds)
    #expect(comparison.blanks.rankingAtLow == nil)
  }

  @Test("dominance that rests on a blank says so")
  func dominance() throws {
    let a = proposal("A", 20, .init(domain: "health", blank: .noEffect))
    let b = proposal("B", 10, .init(domain: "health", score: -5))
    #expect(try compare([a, b]).pareto.dominatedBy == ["B": ["A"]])
    #expect(try compare([a, b]).pareto.onlyByBlanks.map(\.dominated) == ["B"])
  }

  @Test("one proposal, two with one id, domains that differ, scores off the scale: all at once")
  func impossible() throws {
    let a = proposal("A", 20, .init(domain: "health", score: 5))
    #expect(failures { _ = try compare([a]) } == [.tooFew(count: 1)])
    #expect(failures { _ = try compare([]) } == [.tooFew(count: 0)])
    let off = proposal("A", 120, .init(domain: "housing", score: .nan))
    let errors = failures { _ = try compare([a, off]) }
    #expect(errors.count == 4)
    #expect(errors.first == .repeatedProposal("A") && errors.contains(.domainsDiffer(proposal: "A")))
    #expect(errors.allSatisfy { $0.proposal == "A" })
    let weights = ComparisonWeights.equal(["education", "housing"])
    #expect(
      failures { _ = try Comparison(of: [a, proposal("B", 1, a.cells[1])], weights: weights, under: .quick) }
        == [.weightsOfOtherDomains(["education", "housing"])])
  }

  @Test("weights: unknown, missing, negative, a sum that is not 1; a sum that is nearly 1 is divided, with a notice")
  func weights() throws {
    let stated = ComparisonWeights.Statement(who: "A panel", when: "2026-11-01", why: "an example")
    let make = { try ComparisonWeights($0, stated: stated, domains: domains) }
    #expect(failures { _ = try make(["education": 0.5, "health": 0.4]) } == [.sumIsNotOne(0.9)])
    let errors = failures { _ = try make(["education": -0.5, "housing": 1.5]) }
    #expect(
      errors == [
        .unknownDomain(domain: "housing", known: domains), .negativeWeight(domain: "education", value: -0.5),
        .missingWeight(domain: "health"),
      ])
    #expect(errors.map(\.weight) == ["housing", "education", "health"])
    #expect(failures { _ = try make(["education": .nan, "health": 1]) } == [.weightNotFinite(domain: "education")])
    let near = try make(["education": 0.5, "health": 0.5000005])
    #expect(abs(near.values.reduce(0, +) - 1) < 1e-15 && near.notice != nil)
    #expect(try make(["education": 0.3, "health": 0.7]).notice == nil)
    #expect(failures { _ = try make(["education": 0.5, "health": 0.500002]) }.count == 1)
  }

  @Test("an effect that cannot be scored is named with its proposal")
  func unscorable() throws {
    var effect = Demo.e1
    effect.spread = 0
    var a = proposal("A", 20, .init(domain: "health", score: 5))
    a.input = ProposalInput(id: "A", domains: domains, effects: [effect])
    let errors = failures { _ = try compare([a, proposal("B", 1, .init(domain: "health", score: 1))]) }
    #expect(errors == [.unscorable(proposal: "A", .spreadNotPositive(effect: "E1", value: 0))])
    #expect(errors[0].sentence.hasPrefix("The proposal \"A\" cannot be scored: effect E1, indicator.sd:"))
  }
}
