/// The words for a probability (method 1.3; HM Government, "Explaining uncertainty in UK intelligence assessment", 2025).
///
/// The yardstick has gaps between its ranges; a number in a gap takes the nearer word.
enum Yardstick {
  /// The word for a probability.
  static func word(for probability: Double) -> String {
    switch probability {
    case ..<0.075: "remote chance"
    case ..<0.225: "highly unlikely"
    case ..<0.375: "unlikely"
    case ..<0.525: "realistic possibility"
    case ..<0.775: "likely"
    case ..<0.925: "highly likely"
    default: "almost certain"
    }
  }

  /// The word and its number as the opening of a sentence: "It is likely (67%) that".
  static func opening(_ probability: Double) -> Phrase {
    let word = word(for: probability)
    let lead =
      switch word {
      case "remote chance": "There is a "
      case "realistic possibility": "It is a "
      default: "It is "
      }
    return Phrase(lead) + .strong(word) + Phrase(" (\(Figures.probability(probability))) that ")
  }
}
