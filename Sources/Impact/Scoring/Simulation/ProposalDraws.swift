/// The simulated scores of one proposal, draw by draw, for comparing proposals on the same draws (method 1.14).
public struct ProposalDraws: Hashable, Sendable {
  /// One entry for each domain with scored effects, in ascending order.
  public let domains: [Domain]

  /// One domain's draws.
  public struct Domain: Hashable, Sendable {
    /// The name of the domain.
    public let domain: String
    /// The net index of each draw in the headline view; draw `i` of two proposals belongs together.
    public let indices: [Double]
  }

  /// Draws a proposal's headline view.
  ///
  /// - Throws: `ScoringFailure` with everything that is wrong in the parameters or in any effect.
  public init(
    of proposal: ProposalInput, under parameters: MethodParameters, threads: Int = 2
  ) throws(ScoringFailure) {
    let effects = try PreparedEffect.all(of: proposal, under: parameters)
    let simulation = Simulation(proposal.id, effects, under: parameters, detail: .headline)
    domains = simulation.headlineIndices(threads: threads).map { Domain(domain: $0.domain, indices: $0.indices) }
  }
}
