/// A proposal, or a set of them, read in the outcomes of another framework through the strategy's map.
public struct FrameworkReading: Hashable, Sendable, Codable {
  /// One outcome of the framework.
  public struct Outcome: Hashable, Sendable, Codable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String
    /// Outcomes of the strategy that stand near it.
    public var outcomes: [String]
    /// Ids of objectives under them, in the strategy's order.
    public var objectives: [String]
    /// Those that are supported.
    public var supports: [String]
    /// Those that are undermined; one pulled both ways stands in both lists.
    public var undermines: [String]
  }

  /// The framework's id.
  public var id: String
  /// Its title.
  public var title: String
  /// How its list of outcomes is known.
  public var mark: StrategyMark
  /// What a reader must know about it.
  @ExplicitNull public var note: String?
  /// Its outcomes, in order.
  public var outcomes: [Outcome]

  /// Reads the objectives of a strategy in a framework.
  ///
  /// - Parameters:
  ///   - supports: Ids of the objectives that are supported.
  ///   - undermines: Ids of those that are undermined.
  public init(
    _ framework: OutcomeFramework, of strategy: Strategy, objectives: [StrategyObjective], supports: Set<String>,
    undermines: Set<String>
  ) {
    id = framework.id
    title = framework.title
    mark = framework.mark
    _note = ExplicitNull(wrappedValue: framework.note)
    outcomes = framework.outcomes.map { word in
      let near = strategy.outcomes.filter { $0.frameworks[framework.id, default: []].contains(word.id) }.map(\.id)
      let under = objectives.filter { $0.outcomes.contains(where: near.contains) }.map(\.id)
      return Outcome(
        id: word.id, title: word.title, outcomes: near, objectives: under, supports: under.filter(supports.contains),
        undermines: under.filter(undermines.contains))
    }
  }
}
