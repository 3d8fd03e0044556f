import Foundation
import Testing

@testable import Impact

@Suite("What holds for every comparison")
struct ComparisonPropertyTests {
  let equal = ComparisonWeights.equal(RandomEffects.domains)

  func compare(
    _ proposals: [ComparedProposal], simulating: Bool = false, threads: Int = 2
  ) throws -> Comparison {
    var options = ComparisonOptions()
    options.simulating = simulating
    options.textbookMethods = true
    options.threads = threads
    return try Comparison(of: proposals, weights: equal, under: .quick, options: options)
  }

  func json(_ comparison: Comparison) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return String(decoding: try encoder.encode(comparison), as: UTF8.self)
  }

  @Test(
    "adding or removing a proposal changes no score and no order of two others by the fixed scales",
    arguments: 1...30 as ClosedRange<UInt64>)
  func independence(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    let all = try random.proposals(7)
    let (more, fewer) = (try compare(all), try compare(Array(all.dropFirst(2))))
    let stay = Set(fewer.ranking)
    for method in [RankingMethod.weightedSum, .topsisFixed] {
      let (large, small) = (try more.method(method), try fewer.method(method))
      #expect(large.values.filter { stay.contains($0.key) } == small.values)
      #expect(large.ranking.filter(stay.contains) == small.ranking)
    }
    for (one, other) in zip(more.proposals.dropFirst(2), fewer.proposals) {
      #expect(one.scores == other.scores && one.points == other.points)
    }
  }

  @Test(
    "the order of the proposals changes nothing but the order of lists",
    arguments: 1...20 as ClosedRange<UInt64>)
  func permutation(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    let all = try random.proposals(6, certain: true)
    let (one, other) = (try compare(all, simulating: true), try compare(all.shuffled(using: &random), simulating: true))
    try #require(one.ties.isEmpty && one.smaa?.details.noPreference.tiedDraws == 0)
    #expect(try json(declared(one)) == json(declared(other)))
  }

  /// The comparison with everything that is listed in declared order put in order of names.
  private func declared(_ comparison: Comparison) throws -> Comparison {
    var comparison = comparison
    comparison.proposals.sort { $0.id < $1.id }
    // PROMETHEE gives many proposals one value.
    for place in comparison.methods.indices {
      let values = comparison.methods[place].values
      let best = comparison.methods[place].name == .vikor ? 1.0 : -1.0
      comparison.methods[place].ranking.sort { (best * (values[$0] ?? 0), $0) < (best * (values[$1] ?? 0), $1) }
      comparison.agreement.first[place].ids.sort()
    }
    // Sentences name proposals in declared order.
    comparison.summary.removeAll { $0.contains(" and ") || $0.contains(";") }
    comparison.blanks.cells.sort { ($0.proposal, $0.domain) < ($1.proposal, $1.domain) }
    comparison.pareto.front.sort()
    comparison.pareto.dominatedBy = comparison.pareto.dominatedBy.mapValues { $0.sorted() }
    comparison.pareto.onlyByBlanks = byName(comparison.pareto.onlyByBlanks)
    comparison.pareto.probabilities = comparison.pareto.probabilities.map(byName)
    let totals = comparison.portfolio?.domains ?? []
    for place in totals.indices { comparison.portfolio?.domains[place].missing.sort() }
    let wins = try #require(comparison.smaa?.details.noPreference.wins)
    comparison.smaa?.details.noPreference.wins = byName(wins)
    return comparison
  }

  private func byName(_ pairs: [Comparison.ParetoFront.Pair]) -> [Comparison.ParetoFront.Pair] {
    pairs.sorted { ($0.dominant, $0.dominated) < ($1.dominant, $1.dominated) }
  }

  private func byName(_ wins: Acceptability.Wins) -> Acceptability.Wins {
    let places = wins.ids.indices.sorted { wins.ids[$0] < wins.ids[$1] }
    return Acceptability.Wins(
      ids: places.map { wins.ids[$0] }, ahead: places.map { row in places.map { wins.ahead[row][$0] } })
  }

  @Test("one thread and two give the same bytes")
  func threads() throws {
    var random = RandomEffects(seed: 99)
    let all = try random.proposals(5)
    #expect(try json(compare(all, simulating: true, threads: 1)) == json(compare(all, simulating: true, threads: 2)))
    #expect(try json(compare(all, simulating: true, threads: 2)) == json(compare(all, simulating: true, threads: 5)))
  }

  @Test("identical proposals tie by every method, and the declared order settles it")
  func ties() throws {
    var random = RandomEffects(seed: 4)
    let one = try random.proposal("P-one")
    var twin = one
    twin.id = "P-a-twin"
    let other = try random.proposal("P-other")
    for order in [[one, other, twin], [twin, other, one]] {
      let comparison = try compare(order)
      #expect(comparison.ties == [order.map(\.id).filter { $0 != "P-other" }])
      for method in comparison.methods {
        #expect(method.values["P-one"] == method.values["P-a-twin"], "\(method.name)")
        #expect(method.ranking.filter { $0 != "P-other" } == comparison.ties[0])
      }
      let ranks = comparison.proposals.filter { $0.id != "P-other" }.map(\.rank)
      #expect(ranks[0] == ranks[1])
    }
    // The twin shares the first one's random numbers, so the two are equal in every draw as well.
    let simulated = try #require(try compare([one, twin], simulating: true).smaa)
    #expect(simulated.details.noPreference.tiedDraws == simulated.draws)
    #expect(simulated.noPreference == ["P-one": [1, 0], "P-a-twin": [0, 1]])
    // First in every draw and ahead in none is no firm place.
    #expect(simulated.details.noPreference.verdict == .unclear)
    let twins = try compare([one, twin])
    #expect(twins.proposals.map(\.rankRange).allSatisfy { $0.best <= 1 })
    #expect(twins.summary.first == "All methods put the same proposals first, level with each other.")
  }

  @Test(
    "points add up to the sum, shares of draws to 1, and the first two of the tornado to the lead",
    arguments: 1...10 as ClosedRange<UInt64>)
  func sums(seed: UInt64) throws {
    var random = RandomEffects(seed: seed)
    let comparison = try compare(random.proposals(5), simulating: true)
    for line in comparison.proposals {
      #expect(abs(line.points.values.reduce(0, +) - line.weightedSum) < 1e-9)
      #expect(line.rankRange.best <= line.rank && line.rank <= line.rankRange.worst)
      let shares = try #require(comparison.smaa?.noPreference[line.id])
      #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    }
    let sums = comparison.ranking.compactMap { id in comparison.proposals.first { $0.id == id }?.weightedSum }
    #expect(sums == sums.sorted(by: >))
    #expect(comparison.tornado.margin == sums[0] - sums[1])
    for interval in comparison.weightIntervals.values {
      let (low, high) = (interval.winner[0] - 1e-12, interval.winner[1] + 1e-12)
      #expect(low <= interval.weight && interval.weight <= high)
      #expect(interval.winner[0] <= interval.wholeOrder[0] && interval.wholeOrder[1] <= interval.winner[1])
    }
  }

  @Test("a comparison read back from its JSON is the same")
  func roundTrip() throws {
    var random = RandomEffects(seed: 12)
    let text = try json(compare(random.proposals(4), simulating: true))
    let read = try JSONDecoder().decode(Comparison.self, from: Data(text.utf8))
    #expect(try json(read) == text)
  }
}
