/// Sets a proposal's links against a strategy.
public struct StrategyAlignment: Sendable {
  /// The strategy.
  public let strategy: Strategy

  /// An alignment with a strategy.
  public init(_ strategy: Strategy) {
    self.strategy = strategy
  }

  /// The report.
  ///
  /// - Parameters:
  ///   - links: The officer's links.
  ///   - likelihoods: The chance that each effect comes about, 0 to 1, by the effect's id.
  ///   - effects: What the effects are about, to propose further links.
  ///   - nations: The proposal's nations; objectives of other nations stand apart.
  public func report(
    links: [StrategyLink], likelihoods: [String: Double], effects: [EffectTopic], nations: [String]
  ) -> AlignmentReport {
    let checked = LinkCheck(strategy: strategy, likelihoods: likelihoods).check(links)
    let here = strategy.objectives.filter { !Set($0.nations).isDisjoint(with: nations) }
    let hereIds = Set(here.map(\.id))
    let elsewhere = strategy.objectives.filter { objective in
      !hereIds.contains(objective.id) && checked.counted.contains { $0.objective == objective.id }
    }
    let rows = here.map { row($0, checked.counted) }
    let totals = AlignmentArithmetic.totals(zip(here, rows).map(weighed))
    let touched = (rows + elsewhere.map { row($0, checked.counted) }).filter { $0.stance != .silent }.map(\.id)
    return AlignmentReport(
      score: totals?.alignment, coverage: totals?.coverage, contradiction: totals?.contradiction, objectives: rows,
      silent: rows.filter { $0.stance == .silent }.map(\.id), otherNations: elsewhere.map { row($0, checked.counted) },
      asserted: checked.asserted, proposed: LinkProposals(objectives: here, links: links).propose(effects),
      tensions: tensions(touched), departments: departments(touched), notes: checked.notes)
  }

  private func row(_ objective: StrategyObjective, _ counted: [AlignmentReport.Link]) -> AlignmentReport.Objective {
    let links = counted.filter { $0.objective == objective.id }
    func sum(_ direction: StrategyLink.Direction) -> Double {
      AlignmentArithmetic.noisyOr(links.filter { $0.direction == direction }.compactMap(\.weight))
    }
    let (supports, undermines) = (sum(.supports), sum(.undermines))
    return AlignmentReport.Objective(
      id: objective.id, title: objective.title,
      stance: AlignmentArithmetic.stance(supports: supports, undermines: undermines), supports: supports,
      undermines: undermines, net: supports - undermines, links: links)
  }

  private func weighed(
    _ objective: StrategyObjective, _ row: AlignmentReport.Objective
  ) -> AlignmentArithmetic.Row {
    AlignmentArithmetic.Row(
      importance: objective.importance, supports: row.supports, undermines: row.undermines)
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
