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

  /// The flag as a sentence; `title` gives a group's name for readers.
  public func sentence(naming title: (String) -> String) -> String {
    switch self {
    case .groupHarm(let group, let domain, let score):
      "Seriously harmed in \(domain): \(title(group)), with a group score of \(Numbers.points(score))."
    case .probableGroupHarm(let group, let domain, let probability):
      "A chance of \(Numbers.probability(probability)) of serious harm in \(domain): \(title(group))."
    case .irreversible(let effect, let domain):
      "The harm \(effect) in \(domain) cannot be undone."
    }
  }
}

extension RedFlag {
  /// The flags of all domains: groups first, then harms that cannot be undone.
  static func all(
    _ domains: [DomainResult], _ effects: [PreparedEffect], under parameters: RatingParameters
  ) -> [RedFlag] {
    let groups = domains.flatMap { domain -> [RedFlag] in
      (domain.score?.groups ?? []).flatMap { group -> [RedFlag] in
        var flags: [RedFlag] = []
        if group.score <= parameters.redFlagScore {
          flags.append(.groupHarm(group: group.group, domain: domain.domain, score: group.score))
        }
        if let severe = group.simulation?.probabilitySevere, severe > parameters.redFlagProbability {
          flags.append(.probableGroupHarm(group: group.group, domain: domain.domain, probability: severe))
        }
        return flags
      }
    }
    let irreversible = effects.filter { $0.input.irreversible && $0.isHarm && $0.input.likelihood > 0 }
    return groups + irreversible.map { .irreversible(effect: $0.input.id, domain: $0.input.domain) }
  }
}
