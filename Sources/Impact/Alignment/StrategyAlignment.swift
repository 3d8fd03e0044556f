/// Sets a proposal's links against a strategy.
public struct StrategyAlignment: Sendable {
  /// The strategy.
  public let strategy: Strategy
  /// The weights of links and the threshold of a stance.
  public let parameters: AlignmentParameters

  /// An alignment with a strategy.
  public init(_ strategy: Strategy, under parameters: AlignmentParameters) {
    self.strategy = strategy
    self.parameters = parameters
  }

  /// The report.
  ///
  /// - Parameters:
  ///   - links: The officer's links.
  ///   - likelihoods: The chance that each effect comes about, 0 to 1, by the effect's id.
  ///   - effects: What the effects are about, to propose further links.
  ///   - nations: The proposal's nations; objectives of other nations stand apart.
  public func report(
    links officerLinks: [StrategyLink], likelihoods: [String: Double], effects: [EffectTopic], nations: [String]
  ) -> AlignmentReport {
    let checked = LinkCheck(strategy: strategy, likelihoods: likelihoods, parameters: parameters).check(officerLinks)
    let here = strategy.objectives.filter { !Set($0.nations).isDisjoint(with: nations) }
    let hereIds = Set(here.map(\.id))
    let elsewhere = strategy.objectives.filter { objective in
      !hereIds.contains(objective.id) && checked.counted.contains { $0.objective == objective.id }
    }
    let links = checked.counted
    let score = score(here, links, likelihoods)
    let away = rows(elsewhere, score: self.score(elsewhere, links, likelihoods), links)
    let rows = rows(here, score: score, links)
    let touched = (rows + away).filter { $0.stance != .silent }.map(\.id)
    return AlignmentReport(
      score: score?.alignment, coverage: score?.coverage, contradiction: score?.contradiction, objectives: rows,
      silent: rows.filter { $0.stance == .silent }.map(\.id), otherNations: away,
      asserted: checked.asserted, proposed: LinkProposals(objectives: here, links: officerLinks).propose(effects),
      tensions: tensions(touched), departments: departments(touched), notes: checked.notes)
  }

  /// The sums of method 1.12; nil without objectives or when their importance adds up to nothing.
  private func score(
    _ objectives: [StrategyObjective], _ links: [AlignmentReport.Link], _ likelihoods: [String: Double]
  ) -> AlignmentScore? {
    let counted = links.map { link in
      AlignmentScore.Link(
        objective: link.objective, supports: link.direction == .supports, directness: link.directness,
        likelihood: link.effect.flatMap { likelihoods[$0] })
    }
    let weighed = objectives.map { AlignmentScore.Objective(id: $0.id, importance: $0.importance) }
    return try? AlignmentScore.of(objectives: weighed, links: counted, under: parameters)
  }

  private func rows(
    _ objectives: [StrategyObjective], score: AlignmentScore?, _ links: [AlignmentReport.Link]
  ) -> [AlignmentReport.Objective] {
    zip(objectives, score?.objectives ?? []).map { objective, stance in
      AlignmentReport.Objective(
        id: objective.id, title: objective.title, stance: stance.stance, supports: stance.support,
        undermines: stance.undermining, net: stance.net, links: links.filter { $0.objective == objective.id })
    }
  }

  /// A tension counts as touched when one of its objectives is, or for an outcome any objective that serves it.
  private func tensions(_ touched: [String]) -> [AlignmentReport.Tension] {
    let served = Set(strategy.objectives.filter { touched.contains($0.id) }.flatMap(\.outcomes))
    return strategy.tensions.compactMap { tension in
      let named = tension.between.filter(touched.contains)
      guard !named.isEmpty else { return nil }
      let all = tension.between.filter { touched.contains($0) || served.contains($0) }
      return AlignmentReport.Tension(between: tension.between, touched: all, because: tension.because)
    }
  }

  private func departments(_ touched: [String]) -> [AlignmentReport.Department] {
    var objectives: [String: [String]] = [:]
    for objective in strategy.objectives where touched.contains(objective.id) {
      for code in objective.lead { objectives[code, default: []].append(objective.id) }
    }
    return objectives.keys.sorted().map { .init(code: $0, objectives: objectives[$0, default: []]) }
  }
}
