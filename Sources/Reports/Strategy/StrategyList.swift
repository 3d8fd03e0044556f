public import Impact

/// The objectives of strategies, or those of them that were asked for.
public struct StrategyList: Sendable {
  /// Which objectives are listed; nil lists all.
  public struct Filter: Sendable {
    /// Id of an outcome.
    public var outcome: String?
    /// Code of a body that leads or takes part.
    public var department: String?
    /// Nation in which the objective holds.
    public var nation: String?
    /// How binding it is.
    public var status: StrategyObjective.Status?

    /// A filter from its conditions.
    public init(outcome: String?, department: String?, nation: String?, status: StrategyObjective.Status?) {
      self.outcome = outcome
      self.department = department
      self.nation = nation
      self.status = status
    }

    func includes(_ objective: StrategyObjective) -> Bool {
      let bodies = objective.lead + objective.departments
      return (outcome.map(objective.outcomes.contains) ?? true) && (department.map(bodies.contains) ?? true)
        && (nation.map(objective.nations.contains) ?? true) && (status.map { $0 == objective.status } ?? true)
    }
  }

  let strategies: StrategySet
  let filter: Filter

  /// The objectives of strategies that a filter includes.
  public init(_ strategies: StrategySet, filter: Filter) {
    self.strategies = strategies
    self.filter = filter
  }

  func objectives(of strategy: Strategy) -> [StrategyObjective] { strategy.objectives.filter(filter.includes) }
}

/// Writes the objectives of strategies in a format; parameters as for their coverage.
///
/// - Throws: `EncodingError` when JSON is asked for and it cannot be encoded.
public func render(
  _ list: StrategyList, as format: StrategyFormat, style: Style = .plain, width: Int = 80,
  detail: Detail = .standard
) throws -> String {
  guard let shared = format.shared else { return StrategyListRows(list).text }
  return try laidOut(StrategyListJSON(list), StrategyListStory(list, detail: detail).document, as: shared, style, width)
}
