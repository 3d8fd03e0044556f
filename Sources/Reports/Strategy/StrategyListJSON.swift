import Impact

/// Objectives for other programs: the contract `cyp-impact/objectives/1`. What is not known is null.
struct StrategyListJSON: Encodable {
  let schema = "cyp-impact/objectives/1"
  let strategies: [StrategyEntry]
  let objectives: [Objective]

  init(_ list: StrategyList) {
    strategies = list.strategies.strategies.map(StrategyEntry.init)
    objectives = list.strategies.strategies.flatMap { strategy in
      list.objectives(of: strategy).map { Objective($0, strategy, list.strategies) }
    }
  }

  struct StrategyEntry: Encodable {
    let id: String
    let title: String
    let file: String
    let composite: Bool
    let sample: Bool
    @ExplicitNull var place: String?
    @ExplicitNull var note: String?
    @ExplicitNull var asOf: String?
    let outcomes: [Outcome]

    init(_ strategy: Strategy) {
      (id, title, file) = (strategy.id, strategy.title, strategy.fileName)
      (composite, sample) = (strategy.isComposite, strategy.isSample)
      _place = ExplicitNull(wrappedValue: strategy.area)
      _note = ExplicitNull(wrappedValue: strategy.note)
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
    let id: String
    let strategy: String
    let outcomes: [String]
    let title: String
    let target: String
    /// Where it stands in the strategy's file.
    let place: Assessment.Spot
    let status: String
    @ExplicitNull var by: String?
    let numbers: [TargetNumber]
    let lead: [String]
    let departments: [String]
    let nations: [String]
    let themes: [String]
    let indicators: [String]
    let mark: StrategyMark
    let sources: [Source]
    @ExplicitNull var note: String?

    init(_ objective: StrategyObjective, _ strategy: Strategy, _ names: StrategySet) {
      id = names.name(of: objective.id, in: strategy.id)
      self.strategy = strategy.id
      (outcomes, title, target) = (objective.outcomes, objective.title, objective.target)
      (status, numbers, mark) = (objective.status.rawValue, objective.numbers, objective.mark)
      place = Assessment.Spot(objective.place)
      _by = ExplicitNull(wrappedValue: objective.by.map { "\($0)" })
      (lead, departments, nations) = (objective.lead, objective.departments, objective.nations)
      (themes, indicators) = (objective.themes, objective.indicators)
      sources = objective.sources.compactMap { strategy.sources[$0] }.map(Source.init)
      _note = ExplicitNull(wrappedValue: objective.note)
    }
  }
}
