/// A proposal as a strategy sees it.
public struct AlignmentSubject: Sendable {
  /// The officer's links, to any strategy.
  public var links: [StrategyLink]
  /// The officer's effects.
  public var effects: [EffectTopic]
  /// The nations it holds for; objectives of other nations stand apart.
  public var nations: [String]
  /// The departments that lead it or have agreed to take part, by code.
  public var departments: [String]

  /// A subject from its parts.
  public init(links: [StrategyLink], effects: [EffectTopic], nations: [String], departments: [String] = []) {
    self.links = links
    self.effects = effects
    self.nations = nations
    self.departments = departments
  }

  /// What a strategy needs to know of a proposal.
  public init(_ proposal: Proposal) {
    let effects = proposal.effects.map { effect in
      let measure = proposal.measures.first { $0.id == effect.measure }
      return EffectTopic(
        effect: effect.id, indicator: effect.indicator, themes: measure?.themes ?? [], lever: measure?.lever,
        likelihood: effect.likelihood?.probability)
    }
    self.init(
      links: proposal.strategyLinks, effects: effects,
      nations: Nation.allCases.filter(proposal.nations.contains).map(\.rawValue),
      departments: [proposal.lead] + proposal.partners)
  }
}
