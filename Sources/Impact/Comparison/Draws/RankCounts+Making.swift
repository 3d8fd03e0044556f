extension RankCounts {
  /// Ranks fixed scores under weights that were drawn elsewhere.
  ///
  /// - Parameters:
  ///   - scores: One row a proposal, one score a domain.
  ///   - weights: One set of weights after the other, none below 0, each adding up to 1.
  /// - Returns: `nil` where the rows differ in length, a number is not finite, a weight is below 0, or there are no or too
  ///   many proposals.
  public init?(scores: [[Double]], weights: [Double], threads: Int = 2) {
    let domains = scores.first?.count ?? 0
    guard domains > 0, scores.count <= DecisionMatrix.mostProposals, weights.count >= domains,
      weights.count.isMultiple(of: domains), weights.allSatisfy({ $0 >= 0 && $0.isFinite }),
      scores.allSatisfy({ $0.count == domains && $0.allSatisfy(\.isFinite) })
    else { return nil }
    let joint = JointDraws(
      scores: ScoreDraws(fixed: scores), weights: [.given(weights, domains: domains)], draws: weights.count / domains)
    self = joint.run(threads: threads).cases[0].ranks
  }

  /// Draws the scores of proposals from their effects and ranks them, with no preference between domains.
  ///
  /// - Throws: `ComparisonFailure` with everything that is wrong.
  public init(
    drawing proposals: [ProposalInput], domains: [String], under parameters: MethodParameters, threads: Int = 2
  ) throws(ComparisonFailure) {
    let compared = proposals.map { input in
      let cells = domains.map { ComparedProposal.Cell(domain: $0, blank: .noEffect) }
      return ComparedProposal(id: input.id, title: input.id, cells: cells, input: input)
    }
    _ = try DecisionMatrix(compared)
    let settings = parameters.simulation
    let joint = JointDraws(
      scores: try ScoreDraws(compared, under: parameters), weights: [.anywhere(domains, seed: settings.seed)],
      draws: settings.draws)
    self = joint.run(threads: threads).cases[0].ranks
  }

  /// For each proposal, the mean of the given weights over the draws in which it is first; `nil` where it never is.
  ///
  /// - Parameter weights: The weights that the ranks were counted with.
  public func centralWeights(_ weights: [Double]) -> [[Double]?] {
    CentralWeights(.given(weights, domains: weights.count / max(draws, 1)), first: first, proposals: proposals).means
  }
}
