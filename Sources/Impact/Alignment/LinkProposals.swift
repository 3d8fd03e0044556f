/// Proposes links between effects and objectives for the officer to judge; none of them counts.
struct LinkProposals {
  let objectives: [StrategyObjective]
  let links: [StrategyLink]
  let departments: [String]

  /// For each effect the objectives that share its indicator, or one of its themes, unless already linked. An effect
  /// without any of these, and without a link, gets those of its own department under the same heading.
  func propose(_ effects: [EffectTopic]) -> [AlignmentReport.Proposed] {
    effects.flatMap { effect in
      let linked = Set(links.filter { $0.effect == effect.effect }.map(\.objective))
      let open = objectives.filter { !linked.contains($0.id) }
      let near = open.compactMap { alike(effect, $0) }
      return near.isEmpty && linked.isEmpty ? open.compactMap { ofTheDepartment(effect, $0) } : near
    }
  }

  private func alike(_ effect: EffectTopic, _ objective: StrategyObjective) -> AlignmentReport.Proposed? {
    if let indicator = effect.indicator, objective.indicators.contains(indicator) {
      return proposed(effect, objective, .indicator, Message.indicator(indicator, objective))
    }
    return objective.themes.first(where: effect.themes.contains).map {
      proposed(effect, objective, .theme, Message.theme($0, objective))
    }
  }

  private func ofTheDepartment(_ effect: EffectTopic, _ objective: StrategyObjective) -> AlignmentReport.Proposed? {
    let headings = Set(effect.themes.map(Self.heading))
    guard let code = objective.lead.first(where: departments.contains),
      let heading = objective.themes.map(Self.heading).first(where: headings.contains)
    else { return nil }
    return proposed(effect, objective, .department, Message.department(code, heading, objective))
  }

  private func proposed(
    _ effect: EffectTopic, _ objective: StrategyObjective, _ basis: AlignmentReport.Proposed.Basis, _ because: String
  ) -> AlignmentReport.Proposed {
    .init(objective: objective.id, effect: effect.effect, basis: basis, because: because, proposed: true)
  }

  private static func heading(_ theme: String) -> Substring { theme.prefix { $0 != "/" } }
}

private enum Message {
  static func indicator(_ indicator: String, _ objective: StrategyObjective) -> String {
    "The effect moves \(indicator), by which “\(objective.title)” is measured; say whether it supports or undermines it."
  }
  static func theme(_ theme: String, _ objective: StrategyObjective) -> String {
    "The effect's measure and “\(objective.title)” share the theme \(theme); say whether it supports or undermines it."
  }
  static func department(_ code: String, _ heading: Substring, _ objective: StrategyObjective) -> String {
    "\(code) takes part in the proposal and leads “\(objective.title)”, and both are about \(heading); say whether the "
      + "effect bears on it."
  }
}
