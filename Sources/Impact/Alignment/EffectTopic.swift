/// What an effect is about and how likely it is: all that a strategy needs to know of it.
public struct EffectTopic: Hashable, Sendable {
  /// The effect's id.
  public let effect: String
  /// The indicator it moves.
  public let indicator: String?
  /// The themes of its measure.
  public let themes: [String]
  /// The lever of its measure.
  public let lever: String?
  /// The chance that it comes about, 0 to 1; nil when the proposal does not say.
  public let likelihood: Double?

  /// A topic from its parts.
  public init(effect: String, indicator: String?, themes: [String], lever: String? = nil, likelihood: Double?) {
    self.effect = effect
    self.indicator = indicator
    self.themes = themes
    self.lever = lever
    self.likelihood = likelihood
  }
}
