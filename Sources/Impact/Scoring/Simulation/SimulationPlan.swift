/// Everything a draw needs, settled before the first one: which sums are kept and what each effect adds to them.
struct SimulationPlan: Sendable {
  let common: RandomStream
  let effects: [Term]
  let lanes: [Lane]
  /// The weights ρ, the headline's first.
  let rhos: [Double]
  let philox: Philox
  let draws: Int
  /// Whether any duration is in doubt, so that the fourth word is needed.
  let drawsDuration: Bool

  /// One sum that is followed through all draws: a domain in one view.
  struct Lane: Sendable {
    let domain: String
    let view: View
    /// A position in `rhos`.
    let rho: Int
  }

  /// What a lane shows.
  enum View: Hashable, Sendable {
    case headline
    case beforeMitigation
    case group(String)
  }

  /// How much is computed beside the headline.
  enum Detail: Sendable {
    case headline, full
  }

  /// One effect's distributions and constants.
  struct Term: Sendable {
    let stream: RandomStream
    let size: TwoPieceNormal
    let optimism: Double
    let sizeLimit: Double
    /// +1 for a benefit, −1 for a harm, so that a high deviate is always favourable.
    let orientation: Double
    /// The deviate from which the effect happens.
    let threshold: Double
    let duration: Double
    let uncertainDuration: TwoPieceNormal?
    let mitigations: [MitigationTerm]
    /// The least share of a harm that mitigations leave.
    let leastKept: Double
    /// What the effect adds to, for each ρ.
    let uses: [[Use]]
  }

  /// One mitigation's distribution.
  struct MitigationTerm: Sendable {
    let stream: RandomStream
    let share: TwoPieceNormal
    let cap: Double
    let likelihood: Double
  }

  /// One effect's part in one lane.
  struct Use: Sendable {
    let lane: Int
    let reach: TwoPieceNormal
    /// The share kept by the overlap rule in the central run of the same view.
    let kept: Double
    let mitigated: Bool
  }
}

extension SimulationPlan {
  /// - Parameter effects: Checked effects in ascending order of name; carried ones are left out.
  init(_ proposal: String, _ effects: [PreparedEffect], under parameters: MethodParameters, detail: Detail) {
    let scored = effects.filter(\.isScored)
    let settings = parameters.simulation
    let rhos = [settings.rho] + (detail == .full ? settings.rhoBounds : [])
    let lanes = Self.lanes(scored, rhos: rhos.count, detail)
    let uses = Self.uses(scored, lanes, rhos: rhos.count, coverage: settings.coverage)
    common = RandomStream(.common, proposal)
    self.effects = zip(scored, uses).map { Term($0, in: proposal, uses: $1, under: parameters) }
    self.lanes = lanes
    self.rhos = rhos
    philox = Philox(seed: settings.seed)
    draws = settings.draws
    drawsDuration = scored.contains { $0.durationRange != nil }
  }

  private static func lanes(_ effects: [PreparedEffect], rhos: Int, _ detail: Detail) -> [Lane] {
    let domains = Dictionary(grouping: effects, by: \.input.domain).sorted { $0.key < $1.key }
    return domains.flatMap { domain, effects -> [Lane] in
      let headline = Lane(domain: domain, view: .headline, rho: 0)
      guard detail == .full else { return [headline] }
      var lanes = [headline]
      if effects.contains(where: { !$0.mitigations(.committed).isEmpty }) {
        lanes.append(Lane(domain: domain, view: .beforeMitigation, rho: 0))
      }
      lanes += (1..<rhos).map { Lane(domain: domain, view: .headline, rho: $0) }
      return lanes + GroupScore.groups(in: effects).map { Lane(domain: domain, view: .group($0), rho: 0) }
    }
  }

  /// For each effect and each ρ, the lanes it adds to.
  private static func uses(
    _ effects: [PreparedEffect], _ lanes: [Lane], rhos: Int, coverage: Double
  ) -> [[[Use]]] {
    var uses = [[[Use]]](repeating: [[Use]](repeating: [], count: rhos), count: effects.count)
    for (position, lane) in lanes.enumerated() {
      let members = effects.indices.filter { effects[$0].input.domain == lane.domain }
      let sum = DomainSum(members.map { effects[$0] }, lane.view.chain)
      for (member, kept) in zip(members, sum.kept) {
        guard let reach = lane.view.reach(of: effects[member]) else { continue }
        uses[member][lane.rho].append(
          Use(
            lane: position, reach: TwoPieceNormal(reach, coverage: coverage), kept: kept.factor,
            mitigated: lane.view != .beforeMitigation && !effects[member].mitigations(.committed).isEmpty))
      }
    }
    return uses
  }
}

extension SimulationPlan.View {
  /// The same view of the central run.
  fileprivate var chain: ChainView {
    var view = ChainView.headline
    switch self {
    case .headline: break
    case .beforeMitigation: view.mitigation = .none
    case .group(let group): view.group = group
    }
    return view
  }

  fileprivate func reach(of effect: PreparedEffect) -> Triple? {
    guard case .group(let group) = self else { return effect.input.reach }
    return effect.reach(of: group)
  }
}

extension SimulationPlan.Term {
  fileprivate init(
    _ effect: PreparedEffect, in proposal: String, uses: [[SimulationPlan.Use]], under parameters: MethodParameters
  ) {
    let name = "\(proposal)/\(effect.input.id)"
    let coverage = parameters.simulation.coverage
    let counted = effect.mitigations(.committed)
    let likelihood = effect.input.likelihood
    stream = RandomStream(.effect, name)
    size = TwoPieceNormal(effect.widened, coverage: effect.input.coverage ?? coverage)
    optimism = effect.evidence.optimism
    sizeLimit = parameters.size.limit
    orientation = effect.isHarm ? -1 : 1
    threshold = likelihood <= 0 ? .infinity : likelihood >= 1 ? -.infinity : -InverseNormal.value(at: likelihood)
    duration = effect.duration
    uncertainDuration = effect.durationRange.map { TwoPieceNormal($0, coverage: coverage) }
    mitigations = counted.map { mitigation in
      SimulationPlan.MitigationTerm(
        stream: RandomStream(.mitigation, "\(name)/\(mitigation.id)"),
        share: TwoPieceNormal(mitigation.share, coverage: coverage), cap: effect.cap(on: mitigation),
        likelihood: mitigation.likelihood)
    }
    leastKept = 1 - effect.cap(on: counted)
    self.uses = uses
  }
}
