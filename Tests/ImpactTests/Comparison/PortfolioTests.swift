import Testing

@testable import Impact

@Suite("What a set of proposals comes to")
struct PortfolioTests {
  let method = MethodParameters.published

  func proposal(_ id: String, _ effects: [EffectInput]) throws -> ComparedProposal {
    try ComparedProposal(id: id, effects: effects)
  }

  func portfolio(_ proposals: [ComparedProposal], perPound: Bool = false) throws -> Portfolio {
    try #require(
      try Portfolio(proposals, domains: RandomEffects.domains, under: method, perPound: perPound))
  }

  func index(_ effect: EffectInput) throws -> Double {
    try #require(try PreparedEffect(effect, under: method).index(.headline))
  }

  @Test("indices add up, scores do not; a shared outcome counts once in full and the deduction is listed")
  func overlap() throws {
    var smaller = Demo.e1
    smaller.reach = smaller.reach.map { $0 / 2 }
    let set = try portfolio([proposal("A", [Demo.e1]), proposal("B", [smaller])])
    let (large, small) = (try index(Demo.e1), try index(smaller))
    let education = set.domains[0]
    expectClose(education.index, large + small / 2)
    expectClose(try #require(education.score), method.populationCurve.score(of: large + small / 2))
    expectClose(try #require(education.withoutOverlap), method.populationCurve.score(of: large + small))
    #expect(education.parts.map(\.proposal) == ["A", "B"])
    expectClose(education.parts[1].index, small / 2)
    let line = try #require(set.overlaps.first)
    #expect(line.proposal == "B" && line.withProposal == "A" && line.outcome == "reading")
    expectClose(line.raw, small)
    expectClose(line.kept, small / 2)
    #expect(set.domains[1].score == nil && set.domains[1].index == 0)
  }

  @Test("a benefit and a harm on one outcome are both kept whole")
  func opposites() throws {
    var harm = Demo.e1
    harm.delta = harm.delta.map { -$0 }.sorted
    let set = try portfolio([proposal("A", [Demo.e1]), proposal("B", [harm])])
    #expect(set.overlaps.isEmpty)
    expectClose(set.domains[0].benefit, try index(Demo.e1))
    expectClose(set.domains[0].harm, try index(harm))
  }

  @Test(
    "a set of one is that proposal, and the order of a set changes nothing",
    arguments: 1...20 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    let three = try random.proposals(3)
    let alone = try portfolio([three[0]])
    for (total, cell) in zip(alone.domains, three[0].cells) { #expect(total.score == cell.score) }
    let (one, other) = (try portfolio(three), try portfolio(three.reversed()))
    #expect(one.domains.map(\.index) == other.domains.map(\.index))
    #expect(one.overlaps == other.overlaps && one.groups.map(\.score) == other.groups.map(\.score))
  }

  @Test("groups that two proposals reach, and which of them harm the group")
  func groups() throws {
    let set = try portfolio([proposal("A", [Demo.e1]), proposal("B", [Demo.e2]), proposal("C", [Demo.e3])])
    #expect(set.groups.map(\.group) == ["SEND", "low-income"] && set.groups.allSatisfy { $0.domain == "education" })
    let send = set.groups[0]
    #expect(send.parts.map(\.proposal) == ["A", "B"] && send.harmedBy == ["B"])
    expectClose(try #require(send.score), 1.341730521, within: 1e-7)
  }

  @Test("a change in one council counts for less among all children, and groups of different places are not added")
  func populations() throws {
    let national = try proposal("A", [Demo.e1])
    var local = try proposal("B", [Demo.e1])
    local.population = .init(children: 120_000, who: "children in one council")
    let set = try portfolio([national, local])
    expectClose(set.domains[0].parts[1].index, try index(Demo.e1) / 100 / 2)
    #expect(set.population?.who == "children in England")
    #expect(set.groups.allSatisfy { $0.index == nil && $0.parts.count == 2 })
    #expect(set.notes.contains { $0.hasPrefix("The proposals are for different children.") })
  }

  @Test("child-years for a million pounds: index, children and discounted years, never the score")
  func perPound() throws {
    var priced = try proposal("A", [Demo.e1, Demo.e2])
    priced.cost = 50e6
    let lines = try #require(try portfolio([priced, proposal("B", [Demo.e3])], perPound: true).childYears)
    let years = (0.005123951884 - 0.0002089431045) * 12e6 * 8.607686582
    expectClose(try #require(lines[0].childYears), years, within: 1e-8)
    expectClose(try #require(lines[0].perMillionPounds), years / 50, within: 1e-8)
    #expect(lines[1].cost == nil && lines[1].perMillionPounds == nil && lines[1].childYears != nil)
    #expect(try portfolio([priced]).childYears == nil)
  }

  @Test("proposals whose effects are not known are named, and a set of none has no total")
  func unknown() throws {
    var bare = try proposal("B", [Demo.e3])
    bare.input = nil
    #expect(try portfolio([proposal("A", [Demo.e1]), bare]).notes.contains { $0.hasSuffix("not known: B.") })
    #expect(try Portfolio([bare], domains: RandomEffects.domains, under: method, perPound: false) == nil)
  }
}
