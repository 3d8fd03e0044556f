/// CONTRA_OBJECTIVE: two campaigns that run together ask the same people for opposite things.
///
/// Opposite means the same behaviour with opposite signs, or two behaviours listed as opposed with
/// the same sign. A condition on either side ("when too ill for school") may reconcile the two and
/// lowers the severity by one step (method, campaign conflicts).
public struct ContradictoryObjectives: ConflictRule {
  /// The rule's code.
  public let code = "CONTRA_OBJECTIVE"
  /// What counts as opposed.
  public let vocabulary: ConflictVocabulary

  /// Two behaviours listed as opposed are as near as two neighbouring themes.
  private static let opposedNearness = 0.6

  /// A rule with the lists to judge by.
  public init(vocabulary: ConflictVocabulary) {
    self.vocabulary = vocabulary
  }

  /// The conflict, if the two run together and ask the same people for opposite things.
  public func evaluate(_ pair: CampaignPair) -> Conflict? {
    guard let runs = pair.longestOverlap else { return nil }
    let clashes = clashes(pair)
    guard let clash = clashes.first(where: { !$0.isConditional }) ?? clashes.first else { return nil }
    let nearness = clash.isSameBehaviour ? 1 : max(Self.opposedNearness, pair.theme?.similarity ?? 0)
    return Conflict(
      kind: code, severity: clash.isConditional ? .medium : .high,
      confidence: runs.confidence * (0.5 + 0.5 * nearness), between: pair.between,
      reason: Message.reason(pair, clash, runs), evidence: evidence(pair, clashes), clears: Message.clears)
  }

  private func clashes(_ pair: CampaignPair) -> [Clash] {
    pair.first.objectives.flatMap { one in
      pair.second.objectives.filter { other in
        isOpposite(one, other) && ObjectivePeople.meet(one, pair.first, other, pair.second)
      }.map { Clash(first: one, second: $0) }
    }
  }

  private func isOpposite(_ one: CampaignObjective, _ other: CampaignObjective) -> Bool {
    if one.behaviour == other.behaviour { return one.direction != other.direction }
    return one.direction == other.direction && vocabulary.areOpposed(one.behaviour, other.behaviour)
  }

  private func evidence(_ pair: CampaignPair, _ clashes: [Clash]) -> [String] {
    let asks = clashes.map { Message.asks(pair, $0) }
    let claims = [pair.first, pair.second].flatMap {
      ConflictWording.claims($0, about: ["objectives", "references"], in: pair)
    }
    return asks + [ConflictWording.dates(pair.first), ConflictWording.dates(pair.second)]
      + (clashes.allSatisfy(\.isConditional) ? [Message.condition] : [])
      + ConflictWording.unique(claims) + ConflictWording.references(pair)
  }
}

/// One objective of each campaign that pull opposite ways.
private struct Clash {
  let first: CampaignObjective
  let second: CampaignObjective

  var isSameBehaviour: Bool { first.behaviour == second.behaviour }
  var isConditional: Bool { first.condition != nil || second.condition != nil }
}

private enum Message {
  static let condition = "Severity is one step lower because a condition may reconcile the two."
  static let clears = [
    "State in both campaigns when each request holds, and record it as the objective's condition.",
    "Record a reference from one to the other, or run them one after the other.",
  ]

  static func reason(_ pair: CampaignPair, _ clash: Clash, _ runs: StartPair) -> String {
    "\(ConflictWording.title(pair.first)) asks \(clash.first) while \(ConflictWording.title(pair.second)) "
      + "asks \(clash.second), and both may run for \(runs.overlap) days: the two requests pull opposite ways."
  }

  static func asks(_ pair: CampaignPair, _ clash: Clash) -> String {
    "As recorded, \(pair.first.id) asks \(clash.first); \(pair.second.id) asks \(clash.second)."
  }
}
