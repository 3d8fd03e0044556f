extension ProposalInput {
  /// What is wrong between effects: names used twice, unknown domains and carriers, effects that carry each other.
  func mistakes() -> [ScoringError] {
    var mistakes: [ScoringError] = []
    var seen: Set<String> = []
    for effect in effects {
      if !seen.insert(effect.id).inserted {
        mistakes.append(.repeatedName(effect: effect.id, field: "id", name: effect.id))
      }
      if !domains.contains(effect.domain) {
        mistakes.append(.unknownDomain(effect: effect.id, domain: effect.domain))
      }
    }
    let carriers = effects.reduce(into: [String: String]()) { carriers, effect in
      if let carrier = effect.carriedBy { carriers[effect.id] = carrier }
    }
    for effect in effects {
      guard let carrier = effect.carriedBy else { continue }
      if !seen.contains(carrier) {
        mistakes.append(.unknownCarrier(effect: effect.id, carrier: carrier))
      } else if Self.isCircular(from: effect.id, carriers) {
        mistakes.append(.carriedInACircle(effect: effect.id))
      }
    }
    return mistakes
  }

  /// Whether following the carriers never comes to an effect that is scored.
  private static func isCircular(from start: String, _ carriers: [String: String]) -> Bool {
    var visited: Set<String> = [start]
    var current = start
    while let next = carriers[current] {
      guard visited.insert(next).inserted else { return true }
      current = next
    }
    return false
  }
}
