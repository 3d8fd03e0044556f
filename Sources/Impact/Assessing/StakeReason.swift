/// One reason why a body has a stake in a proposal.
struct StakeReason {
  /// How strong a reason is and what it is about.
  enum Kind: Hashable {
    /// A row of stakes.yaml; one whose source was seen weighs a little more than one from memory.
    case known(isSeen: Bool)
    /// A row of stakes.yaml that asks and does not claim.
    case question
    /// Another nation's government answers for the theme there.
    case devolved
    /// The proposal works against a target it leads.
    case undermined
    /// An effect makes worse an indicator it leads.
    case harmed
    /// It is the usual lead of a measure's theme.
    case theme
    /// An effect moves an indicator it leads.
    case indicator
    /// The proposal directly serves an objective it leads.
    case objective
    /// It is one of several with a stake in a theme, an indicator or an objective, or a finding names it.
    case other(String)

    /// 3 suffices to call a body missing; 1 never does, however often.
    var weight: Int {
      switch self {
      case .known(let isSeen): isSeen ? 4 : 3
      case .question, .devolved, .undermined, .harmed, .theme: 3
      case .indicator, .objective: 2
      case .other: 1
      }
    }
  }

  let kind: Kind
  /// What makes two reasons one: the row, theme, indicator or objective.
  let subject: String
  /// What is said of it; the places follow in brackets.
  let words: String
  /// Why its absence matters, in one sentence.
  let matters: String?
  /// Parts of the proposal and a line of the data.
  var trace: TracePlaces

  /// The reason with its places.
  var because: String { "\(words.last == "." ? String(words.dropLast()) : words) (\(trace.words))" }

  /// The sum over reasons: those of weight 1 count once for each kind.
  static func weight(_ reasons: [StakeReason]) -> Int {
    var kinds: Set<Kind> = []
    return reasons.reduce(0) { sum, reason in
      guard reason.kind.weight > 1 || kinds.insert(reason.kind).inserted else { return sum }
      return sum + reason.kind.weight
    }
  }

  /// Whether reasons are enough to call a body missing: one strong one, or a middling one with others beside it.
  static func suffice(_ reasons: [StakeReason]) -> Bool {
    reasons.contains { $0.kind.weight > 1 } && weight(reasons) >= 3
  }
}
