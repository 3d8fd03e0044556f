/// Two sides of a strategy, or the strategy and something outside it, that can pull against each other.
public struct StrategyTension: Hashable, Sendable {
  /// What a measure must be for the tension to arise through it: one of the levers and one of the themes.
  public struct Way: Hashable, Sendable {
    /// Levers; any when empty.
    public let levers: [String]
    /// Themes; any when empty.
    public let themes: [String]

    /// Whether an effect's measure is such a way.
    func fits(_ effect: EffectTopic) -> Bool {
      (levers.isEmpty || levers.contains(effect.lever ?? ""))
        && (themes.isEmpty || themes.contains(where: effect.themes.contains))
    }
  }

  /// Objectives or outcomes on the one side.
  public let one: [String]
  /// Objectives or outcomes on the other; empty when the other side stands outside the strategy.
  public let other: [String]
  /// What stands on the other side, in words, when it is no objective.
  public let outside: String?
  /// Why the sides pull against each other.
  public let because: String
  /// The kind of measure through which they do; nil when serving both sides is enough.
  public let through: Way?
  /// How we know.
  public let mark: StrategyMark
}
