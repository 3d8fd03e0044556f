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

  /// The yardstick itself, printed where its words are used.
  static let table =
    "Words for chances: remote chance 0\u{2013}5%; highly unlikely 10\u{2013}20%; unlikely 25\u{2013}35%; realistic "
    + "possibility 40\u{2013}50%; likely 55\u{2013}75%; highly likely 80\u{2013}90%; almost certain 95\u{2013}100%."

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
