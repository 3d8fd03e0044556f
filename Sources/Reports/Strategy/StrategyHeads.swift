import Impact

/// What every JSON about strategies says of a strategy.
struct StrategyHead: Encodable {
  let id: String
  let title: String
  let file: String
  let composite: Bool
  let sample: Bool
  @ExplicitNull var place: String?
  @ExplicitNull var note: String?

  init(_ strategy: Strategy) {
    (id, title, file) = (strategy.id, strategy.title, strategy.fileName)
    (composite, sample) = (strategy.isComposite, strategy.isSample)
    _place = ExplicitNull(wrappedValue: strategy.area)
    _note = ExplicitNull(wrappedValue: strategy.note)
  }
}

/// What every JSON about strategies says of an objective.
struct ObjectiveHead: Encodable {
  let id: String
  let strategy: String
  let outcome: String
  let outcomes: [String]
  let title: String
  let target: String
  /// Where it stands in the strategy's file.
  let place: Assessment.Spot
  let status: String
  @ExplicitNull var by: String?
  let lead: [String]
  let nations: [String]

  init(_ objective: StrategyObjective, of strategy: Strategy, _ names: StrategySet) {
    id = names.name(of: objective.id, in: strategy.id)
    self.strategy = strategy.id
    (outcome, outcomes) = (objective.outcomes.first ?? "", objective.outcomes)
    (title, target, status) = (objective.title, objective.target, objective.status.rawValue)
    place = Assessment.Spot(objective.place)
    _by = ExplicitNull(wrappedValue: objective.by.map { "\($0)" })
    (lead, nations) = (objective.lead, objective.nations)
  }
}

/// Two values written as one object, the keys of both side by side.
struct Joined<Head: Encodable, Rest: Encodable>: Encodable {
  let head: Head
  let rest: Rest

  func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    try rest.encode(to: encoder)
  }
}
