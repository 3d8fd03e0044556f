/// CONTRA_OBJECTIVE: two campaigns that run together ask the same people for opposite things.
///
/// Opposite means the same behaviour with opposite signs, or two opposed behaviours with the same sign: a list pairs
/// them, or one denies the other. A condition on either side ("when too ill for school") may reconcile the two and
/// lowers the severity by one step (method, campaign conflicts).
struct ContradictoryObjectives: PairRule {
  let code = "CONTRA_OBJECTIVE"
  let knowledge: ConflictKnowledge

  func evaluate(_ pair: CampaignPair) -> ConflictDraft? {
    guard !pair.first.objectives.isEmpty, !pair.second.objectives.isEmpty else { return nil }
    let clashes = clashes(pair)
    guard let clash = clashes.min(by: { $0.weakness < $1.weakness }), let runs = pair.longestOverlap else { return nil }
    return ConflictDraft(
      kind: code, title: "opposite requests", severity: clash.isConditional ? .medium : .high,
      confidence: pair.confidence(runs), between: pair.between
    ) {
      .init(
        reason: message.reason(pair, clash, runs), evidence: evidence(pair, clashes),
        clears: Message.clears(isLinked: pair.isLinked, isConditional: clash.isConditional))
    }
  }

  private var message: Message { Message(knowledge: knowledge) }

  private func clashes(_ pair: CampaignPair) -> [ObjectiveClash] {
    pair.first.objectives.flatMap { one in
      pair.second.objectives.filter { other in
        knowledge.lists.areOpposite(one, other) && ObjectivePeople.meet(one, pair.first, other, pair.second)
      }.map { ObjectiveClash(first: one, second: $0) }
    }
  }

  private func evidence(_ pair: CampaignPair, _ clashes: [ObjectiveClash]) -> [String] {
    let claims = [pair.first, pair.second].flatMap {
      ConflictWording.claims($0, about: ["objectives", "references"], in: pair.between)
    }
    return clashes.map { message.asks(pair, $0) } + ConflictWording.dates(pair)
      + (clashes.allSatisfy(\.isConditional) ? [Message.condition] : [])
      + ConflictWording.unique(claims) + ConflictWording.references(pair)
  }
}

/// One objective of each campaign that pull opposite ways.
private struct ObjectiveClash {
  let first: CampaignObjective
  let second: CampaignObjective

  var isSameBehaviour: Bool { first.behaviour == second.behaviour }
  var isConditional: Bool { first.condition != nil || second.condition != nil }
  /// The plainest clash has the least: no condition, and one behaviour rather than two.
  var weakness: Int { (isConditional ? 2 : 0) + (isSameBehaviour ? 0 : 1) }
}

private struct Message {
  let knowledge: ConflictKnowledge

  static let condition = "Severity is one step lower because a condition may reconcile the two."
  static func clears(isLinked: Bool, isConditional: Bool) -> [String] {
    [
      isConditional
        ? "Make sure that people see in both campaigns when each request holds."
        : "State in both campaigns when each request holds, and record it as the objective's condition.",
      isLinked
        ? "Run them one after the other."
        : "Record a reference from one to the other, or run them one after the other.",
    ]
  }

  func reason(_ pair: CampaignPair, _ clash: ObjectiveClash, _ runs: StartPair) -> String {
    let verdict = clash.isConditional ? "may pull opposite ways, unless a condition parts them" : "pull opposite ways"
    return "\(ConflictWording.title(pair.first)) asks \(knowledge.request(clash.first)) while "
      + "\(ConflictWording.title(pair.second)) asks \(knowledge.request(clash.second)), and both may run together "
      + "for \(runs.length): the two requests \(verdict)."
  }

  func asks(_ pair: CampaignPair, _ clash: ObjectiveClash) -> String {
    "As recorded, \(ConflictWording.title(pair.first)) asks \(knowledge.request(clash.first)); "
      + "\(ConflictWording.title(pair.second)) asks \(knowledge.request(clash.second))."
  }
}
