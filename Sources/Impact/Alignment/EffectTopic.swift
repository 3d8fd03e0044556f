/// What an effect is about, to propose links to objectives.
public struct EffectTopic: Hashable, Sendable {
  /// The effect's id.
  public let effect: String
  /// The indicator it moves.
  public let indicator: String?
  /// The themes of its measure.
  public let themes: [String]

  /// A topic from its parts.
  public init(effect: String, indicator: String?, themes: [String]) {
    self.effect = effect
    self.indicator = indicator
    self.themes = themes
  }
}
