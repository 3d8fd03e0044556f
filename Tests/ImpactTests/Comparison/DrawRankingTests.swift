import Testing

@testable import Impact

@Suite("Ranking one draw")
struct DrawRankingTests {
  /// The order by sorting, and the order by passes over digits.
  func expectSorted(_ sums: [Double], _ note: String) {
    let ranking = DrawRanking(count: sums.count)
    for (place, sum) in sums.enumerated() { ranking.sums[place] = sum }
    var order = [UInt16](repeating: 0, count: sums.count)
    let tied = ranking.rank(from: sums.min() ?? 0, to: sums.max() ?? 0, into: &order)
    #expect(order.map(Int.init) == sums.bestFirst, "\(note)")
    #expect(tied == (Set(sums).count < sums.count), "\(note)")
  }

  @Test("random sums of any number of proposals", arguments: [1, 2, 7, 8, 9, 100, 999, 1_000, 2_000])
  func random(count: Int) {
    var random = RandomEffects(seed: UInt64(count))
    expectSorted((0..<count).map { _ in random.number(-100...100) }, "\(count)")
    expectSorted((0..<count).map { _ in random.number(-100...100).rounded() }, "\(count) with ties")
  }

  @Test("sums closer together than the digits can tell, beside one far away")
  func nearTies() {
    var random = RandomEffects(seed: 1)
    expectSorted([100] + (0..<500).map { _ in random.number(0...1e-9) }, "cluster")
    expectSorted((0..<500).map { 1 + Double($0 % 3) * 2.220446049250313e-16 } + [-100], "last bits")
    expectSorted([Double](repeating: 3, count: 400), "all equal")
    expectSorted((0..<64).map { Double($0) * 1e-300 }, "tiny")
  }

  @Test("a table counts every rank once, however many draws are kept")
  func table() {
    let table = RankTable(proposals: 3, draws: 600)
    for draw in 0..<600 {
      for rank in 0..<3 { table.next[rank] = UInt16((rank + draw) % 3) }
      table.keep(tied: draw % 2 == 0)
    }
    let counts = table.result()
    #expect(counts.draws == 600 && counts.tiedDraws == 300)
    for proposal in 0..<3 {
      #expect((0..<3).allSatisfy { counts.count(proposal, rank: $0) == 200 })
      #expect(counts.expectedRank(proposal) == 2)
    }
  }
}
