public import YAMLReading

/// An officer's statement that an effect of the proposal bears on an objective.
public struct StrategyLink: Hashable, Sendable {
  /// Which way it bears.
  public enum Direction: String, Sendable, Codable, CaseIterable {
    case supports, undermines
  }

  /// The strategy's id.
  public let strategy: String
  /// The objective's id.
  public let objective: String
  /// The effect's id; a link without one is only asserted.
  public let effect: String?
  /// Which way it bears.
  public let direction: Direction
  /// How closely it bears.
  public let directness: Directness
  /// The line of the strategy it rests on.
  public let quote: String?
  /// Where it stands in the proposal.
  public let place: SourceMark

  /// A link from its parts.
  public init(
    strategy: String, objective: String, effect: String?, direction: Direction, directness: Directness,
    quote: String?, place: SourceMark
  ) {
    self.strategy = strategy
    self.objective = objective
    self.effect = effect
    self.direction = direction
    self.directness = directness
    self.quote = quote
    self.place = place
  }
}
