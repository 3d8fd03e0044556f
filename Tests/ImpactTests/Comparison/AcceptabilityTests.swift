import Testing

@testable import Impact

@Suite("Rank acceptabilities, against an independent implementation")
struct AcceptabilityTests {
  let golden: GoldenComparison
  let seed = MethodParameters.published.simulation.seed
  let draws = MethodParameters.published.simulation.draws

  init() throws { golden = try GoldenComparison() }

  var anywhere: WeightDraws { .anywhere(golden.domains, seed: seed) }
  var around: WeightDraws { .around(golden.weights, golden.domains, kappa: 50, seed: seed) }
  func uncertain() throws -> ScoreDraws { try ScoreDraws(golden.proposals(), under: .published) }

  func first(_ weights: WeightDraws, _ count: Int) -> [[Double]] {
    var drawn = [Double](repeating: 0, count: count * weights.domains)
    weights.fill(&drawn, from: 0, count: count)
    return (0..<count).map { Array(drawn[$0 * weights.domains..<($0 + 1) * weights.domains]) }
  }

  @Test("the first weights drawn, without preference and around stated ones")
  func weights() throws {
    for (drawn, key) in [(anywhere, "uniform_weights_first_3"), (around, "dirichlet50_weights_first_3")] {
      let expected: [[Double]] = try Golden.value("smaa", key)
      for (row, values) in zip(first(drawn, 3), expected) {
        for (weight, value) in zip(row, values) { expectClose(weight, value, within: 1e-7) }
      }
    }
  }

  @Test("the first scores drawn")
  func scores() throws {
    let block = ScoreBlock(try uncertain())
    block.fill(from: 0, count: 1)
    let expected: [[Double]] = try Golden.value("smaa", "score_draw_0")
    for (row, values) in expected.enumerated() {
      for (domain, value) in values.enumerated() {
        expectClose(block.scores(0)[domain * block.width + row], value, within: 1e-7)
      }
    }
  }

  @Test(
    "rank counts, wins, expected ranks, central weights and confidence factors, on one thread and on two",
    arguments: [1, 2])
  func cases(threads: Int) throws {
    let fixed = ScoreDraws(fixed: golden.scores)
    try expect("uniform_weights_fixed_scores", fixed, anywhere, threads)
    try expect("uniform_weights_uncertain_scores", uncertain(), anywhere, threads)
    try expect("dirichlet50_weights_uncertain_scores", uncertain(), around, threads)
  }

  func expect(_ name: String, _ scores: ScoreDraws, _ weights: WeightDraws, _ threads: Int) throws {
    let expected: [String: Any] = try Golden.value("smaa", "cases", name)
    let joint = JointDraws(scores: scores, weights: [weights], draws: draws, pairwise: true)
    let counted = joint.run(threads: threads).cases[0]
    let six = golden.ids.indices
    let counts = six.map { proposal in six.map { counted.ranks.count(proposal, rank: $0) } }
    #expect(counts == expected["rank_counts"] as? [[Int]])
    #expect(counted.wins?.rows == expected["pairwise_win_counts"] as? [[Int]])
    #expect(counted.ranks.tiedDraws == 0)
    for (proposal, rank) in try expected.numbers("expected_rank").enumerated() {
      expectClose(counted.ranks.expectedRank(proposal), rank)
    }
    let central = CentralWeights(weights, first: counted.ranks.first, proposals: 6)
    let means = try #require(expected["central_weights"] as? [Any])
    for (own, value) in zip(central.means, means) {
      let value = (value as? [Any])?.compactMap { $0 as? Double } ?? []
      #expect((own?.count ?? 0) == value.count)
      for (weight, mean) in zip(own ?? [], value) { expectClose(weight, mean, within: 1e-7) }
    }
    let factors = try #require(expected["confidence_factor"] as? [Any]).map { $0 as? Double }
    #expect(central.confidence(scores, draws: draws, threads: threads) == factors)
  }
}
