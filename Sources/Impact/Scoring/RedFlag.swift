/// A harm that stands outside the score and that nothing offsets (method 1.9).
///
/// These are the flags that the numbers decide. A stated breach of law or of a right is raised by the assessment.
public enum RedFlag: Hashable, Sendable, Codable {
  /// The children of a group are harmed severely in the central view.
  case groupHarm(group: String, domain: String, score: Double)
  /// A severe harm to a group is too likely to leave aside.
  case probableGroupHarm(group: String, domain: String, probability: Double)
  /// A harm that cannot be undone.
  case irreversible(effect: String, domain: String)

  /// The flag as a sentence.
  public var sentence: String {
    switch self {
    case .groupHarm(let group, let domain, let score):
      "Children in the group \"\(group)\" are seriously harmed in \(domain): their score is \(Int(score.rounded()))."
    case .probableGroupHarm(let group, let domain, let probability):
      "There is a \(Int((probability * 100).rounded())) per cent chance of serious harm in \(domain) to children in the "
        + "group \"\(group)\"."
    case .irreversible(let effect, let domain):
      "The harm \(effect) in \(domain) cannot be undone."
    }
  }
}
