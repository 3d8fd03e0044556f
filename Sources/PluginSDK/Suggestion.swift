/// An entry of the evidence library that a measure could be, offered to the officer.
///
/// The host lists it, and scores it only where somebody asks for suggestions; it never counts beside an effect that the
/// officer states on the same outcome.
public struct Suggestion: Codable, Sendable {
  /// The effect as it would count, with its study.
  public var effect: EffectAnswer
  /// What shows that the measure could be this: "theme learning/school-food", "says “breakfast”".
  public var because: [String]
  /// How well it fits.
  public var fit: Fit
  /// How much agrees, to choose between entries that fit equally well: the words said in the text count twice.
  public var agreement: Int
  /// What speaks against scoring it, in a sentence; nil when nothing does.
  public var doubt: String?
  /// Whether the measure takes away, or may take away, what the studies measured being given, or the reverse.
  public var isOpposite: Bool
  /// Whether it does so plainly enough to turn the direction of the studies round; nil for no.
  public var isReversed: Bool?

  /// Offers an entry.
  public init(
    effect: EffectAnswer, because: [String], fit: Fit, agreement: Int, doubt: String? = nil,
    isOpposite: Bool = false, isReversed: Bool? = nil
  ) {
    self.effect = effect
    self.because = because
    self.fit = fit
    self.agreement = agreement
    self.doubt = doubt
    self.isOpposite = isOpposite
    self.isReversed = isReversed
  }

  /// How well a measure fits an entry of the library.
  public enum Fit: String, Codable, Sendable {
    /// Text, theme and lever agree and nothing speaks against it: it may be scored when somebody asks.
    case clear
    /// The text names it, but something speaks against it.
    case doubtful
    /// Only theme, lever and group agree.
    case loose
  }
}
