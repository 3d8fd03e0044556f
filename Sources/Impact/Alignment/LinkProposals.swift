/// Proposes links between effects and objectives for the officer to judge; none of them counts.
struct LinkProposals {
  let objectives: [StrategyObjective]
  let links: [StrategyLink]

  /// An objective that shares the effect's indicator, or else one of its themes, unless already linked.
  func propose(_ effects: [EffectTopic]) -> [AlignmentReport.Proposed] {
    let linked = Set(links.map { Pair(objective: $0.objective, effect: $0.effect) })
    return effects.flatMap { effect in
      objectives.compactMap { objective in
        guard !linked.contains(Pair(objective: objective.id, effect: effect.effect)) else { return nil }
        return because(effect, objective).map {
          .init(objective: objective.id, effect: effect.effect, because: $0, proposed: true)
        }
      }
    }
  }

  private func because(_ effect: EffectTopic, _ objective: StrategyObjective) -> String? {
    if let indicator = effect.indicator, objective.indicators.contains(indicator) {
      return Message.indicator(indicator, objective)
    }
    return objective.themes.first(where: effect.themes.contains).map { Message.theme($0, objective) }
  }
}

/// An objective and an effect.
private struct Pair: Hashable {
  let objective: String
  let effect: String?
}

private enum Message {
  static func indicator(_ indicator: String, _ objective: StrategyObjective) -> String {
    "The effect moves \(indicator), by which “\(objective.title)” is measured; say whether it supports or undermines it."
  }
  static func theme(_ theme: String, _ objective: StrategyObjective) -> String {
    "The effect's measure and “\(objective.title)” share the theme \(theme); say whether it supports or undermines it."
  }
}
