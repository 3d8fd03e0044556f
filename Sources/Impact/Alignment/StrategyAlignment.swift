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

  /// How a proposal stands towards the strategy. Whether the strategy concerns it at all is for the caller to ask.
  public func report(on proposal: Proposal) -> AlignmentReport { report(on: AlignmentSubject(proposal)) }

  /// How a subject stands towards the strategy; only its links to this strategy are looked at.
  public func report(on subject: AlignmentSubject) -> AlignmentReport {
    let likelihoods = Dictionary(subject.effects.compactMap { effect in effect.likelihood.map { (effect.effect, $0) } })
    {
      first, _ in first
    }
    let officerLinks = subject.links.filter { $0.strategy == strategy.id }
    let checked = LinkCheck(strategy: strategy, likelihoods: likelihoods, parameters: parameters).check(officerLinks)
    let published = strategy.objectives.filter(\.isPublished)
    let here = published.filter { !Set($0.nations).isDisjoint(with: subject.nations) }
    let hereIds = Set(here.map(\.id))
    let elsewhere = published.filter { objective in
      !hereIds.contains(objective.id) && checked.counted.contains { $0.objective == objective.id }
    }
    let links = checked.counted
    let isOrphan = !links.contains { hereIds.contains($0.objective) }
    let score = score(here, links, likelihoods)
    let away = rows(elsewhere, score: self.score(elsewhere, links, likelihoods), links)
    let rows = rows(here, score: score, links)
    let linked = Set(officerLinks.compactMap(\.effect))
    return AlignmentReport(
      score: isOrphan ? nil : score?.alignment, coverage: score?.coverage, contradiction: score?.contradiction,
      objectives: rows, silent: rows.filter { $0.stance == .silent }.map(\.id), otherNations: away,
      asserted: checked.asserted, withoutLikelihood: checked.withoutLikelihood, recalled: checked.recalled,
      proposed: LinkProposals(objectives: here, links: officerLinks, departments: subject.departments)
        .propose(subject.effects),
      tensions: TensionCheck(strategy: strategy, links: links, effects: subject.effects).find(),
      orphans: subject.effects.map(\.effect).filter { !linked.contains($0) },
      departments: departments((rows + away).filter { $0.stance != .silent }.map(\.id)), notes: checked.notes)
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

  private func departments(_ touched: [String]) -> [AlignmentReport.Department] {
    var objectives: [String: [String]] = [:]
    for objective in strategy.objectives where touched.contains(objective.id) {
      for code in objective.lead { objectives[code, default: []].append(objective.id) }
    }
    return objectives.keys.sorted().map { .init(code: $0, objectives: objectives[$0, default: []]) }
  }
}
