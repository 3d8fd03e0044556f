import Impact

/// Objectives for other programs: the contract `cyp-impact/objectives/1`. What is not known is null.
struct StrategyListJSON: Encodable {
  let schema = "cyp-impact/objectives/1"
  let strategies: [Joined<StrategyHead, StrategyEntry>]
  let objectives: [Joined<ObjectiveHead, Objective>]

  init(_ list: StrategyList) {
    strategies = list.strategies.strategies.map { Joined(head: StrategyHead($0), rest: StrategyEntry($0)) }
    objectives = list.strategies.strategies.flatMap { strategy in
      list.objectives(of: strategy).map { objective in
        Joined(head: ObjectiveHead(objective, of: strategy, list.strategies), rest: Objective(objective, strategy))
      }
    }
  }

  struct StrategyEntry: Encodable {
    @ExplicitNull var asOf: String?
    let outcomes: [Outcome]

    init(_ strategy: Strategy) {
      _asOf = ExplicitNull(wrappedValue: strategy.asOf.map { "\($0)" })
      outcomes = strategy.outcomes.map { Outcome(id: $0.id, title: $0.title, frameworks: $0.frameworks) }
    }
  }

  struct Outcome: Encodable {
    let id: String
    let title: String
    /// Outcomes it stands near in other frameworks, by the framework's id.
    let frameworks: [String: [String]]
  }

  struct Source: Encodable {
    let id: String
    let title: String
    @ExplicitNull var publisher: String?
    @ExplicitNull var url: String?
    let read: StrategyMark

    init(_ source: Strategy.Source) {
      (id, title, read) = (source.code, source.title, source.read)
      _publisher = ExplicitNull(wrappedValue: source.publisher)
      _url = ExplicitNull(wrappedValue: source.url)
    }
  }

  struct Objective: Encodable {
    let numbers: [TargetNumber]
    let departments: [String]
    let themes: [String]
    let indicators: [String]
    let mark: StrategyMark
    let sources: [Source]
    @ExplicitNull var note: String?

    init(_ objective: StrategyObjective, _ strategy: Strategy) {
      (numbers, mark, departments) = (objective.numbers, objective.mark, objective.departments)
      (themes, indicators) = (objective.themes, objective.indicators)
      sources = objective.sources.compactMap { strategy.sources[$0] }.map(Source.init)
      _note = ExplicitNull(wrappedValue: objective.note)
    }
  }
}
