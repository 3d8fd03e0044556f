extension Acceptability {
  /// Draws weights and scores and sums up what they say.
  ///
  /// - Parameter order: Positions in the order of the ranking.
  /// - Returns: The result, and in how many draws one proposal dominates another where pairs are followed.
  /// - Throws: `ComparisonFailure` with every effect that cannot be scored.
  static func simulated(
    _ compared: [ComparedProposal], _ matrix: DecisionMatrix, _ weights: ComparisonWeights, order: [Int],
    under parameters: MethodParameters, options: ComparisonOptions
  ) throws(ComparisonFailure) -> (acceptability: Acceptability, dominance: PairCounts?) {
    let settings = parameters.simulation
    let scores = try ScoreDraws(compared, under: parameters)
    var sources = [WeightDraws.anywhere(matrix.domains, seed: settings.seed)]
    if weights.stated != nil {
      sources.append(
        .around(weights.values, matrix.domains, kappa: parameters.comparison.kappa, seed: settings.seed))
    }
    let joint = JointDraws(
      scores: scores, weights: sources, draws: settings.draws, ranking: order,
      pairwise: compared.count <= options.mostPairwise)
    let result = joint.run(threads: options.threads)
    let cases = zip(result.cases, sources).map { counted, source in
      let central = CentralWeights(source, first: counted.ranks.first, proposals: compared.count)
      let confidence = central.confidence(scores, draws: settings.draws, threads: options.threads)
      return Case(counted, matrix, order: order, central: central.means, confidence: confidence)
    }
    let shares = result.cases.map { counted in
      matrix.byProposal(compared.indices.map(counted.ranks.acceptabilities))
    }
    let still = compared.filter { $0.input == nil && $0.cells.allSatisfy { $0.range == nil } }.map(\.id)
    let acceptability = Acceptability(
      draws: settings.draws, seed: settings.seed, noPreference: shares[0],
      statedWeights: shares.count > 1 ? shares[1] : nil,
      details: Details(noPreference: cases[0], statedWeights: cases.count > 1 ? cases[1] : nil),
      withoutUncertainty: still)
    return (acceptability, result.dominance)
  }
}

extension Acceptability.Case {
  fileprivate init(
    _ counted: JointDraws.Case, _ matrix: DecisionMatrix, order: [Int], central: [[Double]?], confidence: [Double?]
  ) {
    let ranks = counted.ranks
    let ids = matrix.proposals
    let firsts = ids.indices.map { Double(ranks.count($0, rank: 0)) }
    let ahead = zip(order, counted.aheadOfNext).map { (ids[$0], Double($1) / Double(ranks.draws)) }
    // Draws in which the next is level do not make a first place firm.
    let firm = min(firsts[order[0]], counted.aheadOfNext.first.map(Double.init) ?? .infinity)
    self.init(
      verdict: .init(share: firm / Double(ranks.draws)), mostOftenFirst: ids[firsts.bestFirst[0]],
      expectedRank: matrix.byProposal(ids.indices.map(ranks.expectedRank)),
      centralWeights: matrix.byProposal(central.map { $0.map(matrix.byDomain) }),
      confidenceFactor: matrix.byProposal(confidence),
      aheadOfNext: Dictionary(ahead) { first, _ in first }, tiedDraws: ranks.tiedDraws,
      wins: counted.wins.map { Acceptability.Wins(ids: ids, ahead: $0.rows) })
  }
}
