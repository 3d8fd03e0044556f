/// The strategies that proposals are read against, the main one first.
///
/// National and local strategies are used side by side, and each is judged on its own. An objective that only one of
/// them has is called by its id; where two use the same id, `strategy/id` says which is meant.
public struct StrategySet: Sendable {
  /// The strategies, the main one first.
  public let strategies: [Strategy]
  private let byName: [String: [Objective]]

  /// An objective and the strategy it belongs to.
  public struct Objective: Hashable, Sendable {
    /// The strategy's id.
    public let strategy: String
    /// The objective's id.
    public let id: String
    /// Its name whatever other strategies there are.
    public var fullName: String { "\(strategy)/\(id)" }
  }

  /// A set of strategies with ids of their own.
  public init(_ strategies: [Strategy]) {
    self.strategies = strategies
    var byName: [String: [Objective]] = [:]
    for strategy in strategies {
      for objective in strategy.objectives {
        let found = Objective(strategy: strategy.id, id: objective.id)
        byName[objective.id, default: []].append(found)
        byName[found.fullName, default: []].append(found)
      }
    }
    self.byName = byName
  }

  /// The strategy whose outcomes other documents name; nil without any.
  public var main: Strategy? { strategies.first }

  /// Every name that a document may use for an objective.
  public var names: Set<String> { Set(byName.keys) }

  /// The objectives of this name: one, none, or several that the document must tell apart.
  public func objectives(called name: String) -> [Objective] { byName[name] ?? [] }

  /// The shortest name that means this objective and no other.
  public func name(of objective: String, in strategy: String) -> String {
    let others = objectives(called: objective)
    return others.count > 1 ? Objective(strategy: strategy, id: objective).fullName : objective
  }
}
