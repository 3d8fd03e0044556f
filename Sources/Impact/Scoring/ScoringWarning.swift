/// Something about an effect that a reader must know and that does not stop the scoring.
public enum ScoringWarning: Hashable, Sendable, Codable {
  /// The effect starts after the horizon and counts nothing.
  case outsideHorizon(effect: String, horizon: Int)
  /// Size, reach or duration is given as one number.
  case statedWithoutUncertainty(effect: String)
  /// The size is a band of judgement.
  case bandedJudgement(effect: String)

  /// The effect concerned.
  public var effect: String {
    switch self {
    case .outsideHorizon(let effect, _), .statedWithoutUncertainty(let effect), .bandedJudgement(let effect): effect
    }
  }

  /// The field that it is about, as the proposal names it.
  public var field: String {
    switch self {
    case .outsideHorizon: "timing"
    case .statedWithoutUncertainty, .bandedJudgement: "delta"
    }
  }

  /// The warning as a sentence.
  public var sentence: String {
    switch self {
    case .outsideHorizon(_, let horizon):
      "The effect starts after the \(horizon) years that are scored, so it counts nothing. It falls outside the horizon."
    case .statedWithoutUncertainty: "The size is stated without uncertainty. Give a low and a high value if you can."
    case .bandedJudgement: "The size is a band of judgement and not a measurement."
    }
  }
}
