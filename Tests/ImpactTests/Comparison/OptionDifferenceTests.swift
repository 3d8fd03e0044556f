import Testing

@testable import Impact

@Suite("Why two options differ")
struct OptionDifferenceTests {
  let weights = ComparisonWeights.equal(RandomEffects.domains)

  func difference(_ from: [EffectInput], _ to: [EffectInput]) throws -> OptionDifference {
    let options = try [("from", from), ("to", to)].map { try ComparedProposal(id: $0.0, effects: $0.1) }
    let difference = try #require(
      try OptionDifference(from: options[0], to: options[1], weights: weights, under: .published))
    let sums = options.map { option in WeightedSum.value(option.cells.map { $0.score ?? 0 }, weights.values) }
    #expect(abs(difference.points - (sums[1] - sums[0])) < 1e-9)
    return difference
  }

  @Test("an option without its mitigation: one change, worth the whole difference")
  func mitigation() throws {
    var bare = Demo.e2
    bare.mitigations = []
    let changes = try difference([Demo.e1, bare], [Demo.e1, Demo.e2]).changes
    #expect(changes.map(\.kind) == [.mitigation] && changes[0].effects == ["E2"])
    expectClose(changes[0].points, 0.2 * (15.66230129 - 15.20968612), within: 1e-7)
  }

  @Test("added, removed and changed effects, part by part, add up to the difference")
  func parts() throws {
    var larger = Demo.e1
    larger.reach = larger.reach.map { $0 * 1.2 }
    larger.likelihood = 0.85
    let changes = try difference([Demo.e1, Demo.e2], [larger, Demo.e3]).changes
    #expect(Set(changes.map(\.kind)) == [.reach, .likelihood, .removed, .added])
    #expect(changes.first { $0.kind == .added }?.domain == "poverty")
    #expect(changes.allSatisfy { $0.points > 0 })
    let sizes = changes.map { abs($0.points) }
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test("options alike have no changes, and a part that no score rests on is none")
  func alike() throws {
    var regrouped = Demo.e1
    regrouped.groupReach = []
    #expect(try difference([Demo.e1], [regrouped]).changes.isEmpty)
  }

  @Test("a mixture that cannot be scored is not taken apart")
  func impossibleMixture() throws {
    var benefit = Demo.e2
    benefit.delta = benefit.delta.map { -$0 }.sorted
    benefit.mitigations = []
    #expect(try difference([Demo.e2], [benefit]).changes.map(\.kind) == [.changed])
  }

  @Test(
    "the points of any two options add up, however many changes there are",
    arguments: 1...25 as ClosedRange<UInt64>)
  func exact(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    let counts = [2, 5, 14]
    let from = random.effects(counts[Int(seed) % 3])
    let to = random.effects(counts[Int(seed / 3) % 3])
    let difference = try difference(from, to)
    #expect(abs(difference.changes.reduce(0) { $0 + $1.points } - difference.points) < 1e-9)
    let known = Set((from + to).map(\.id))
    #expect(Set(difference.changes.flatMap(\.effects)).isSubset(of: known))
  }

  @Test("options whose effects are not known have no difference to explain")
  func unknown() throws {
    var bare = try ComparedProposal(id: "A", effects: [Demo.e1])
    bare.input = nil
    #expect(try OptionDifference(from: bare, to: bare, weights: weights, under: .published) == nil)
  }
}
