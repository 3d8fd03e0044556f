/// CONTRADICTORY_CTA: two campaigns send the same people with the same worry to doors that tell them opposite things.
///
/// A door says what it asks for by `direction` and `behaviour` of its call to action; a door is also its own
/// behaviour, so that "book-appointment" is opposed by an objective to book fewer. Where the doors say nothing of the kind,
/// campaigns that ask opposite things, on no condition, and send people to different doors count too. One step lower with a
/// condition at a door (method, campaign conflicts).
struct ContradictoryCalls: PairRule {
  let code = "CONTRADICTORY_CTA"
  let knowledge: ConflictKnowledge
  let needs: Needs

  func evaluate(_ pair: CampaignPair) -> ConflictDraft? {
    guard !(pair.first.calls.isEmpty && pair.second.calls.isEmpty), Needs.haveSameAudience(pair), mayClash(pair)
    else { return nil }
    let clashes = clashes(pair)
    guard !clashes.isEmpty, let need = needs.shared(pair), let runs = pair.longestOverlap else { return nil }
    return ConflictDraft(
      kind: code, title: "doors that say the opposite",
      severity: clashes.allSatisfy(\.isConditional) ? .medium : .high,
      confidence: pair.confidence(runs), between: pair.between
    ) {
      .init(
        reason: Message.reason(pair, need, clashes),
        evidence: clashes.map(Message.evidence) + Message.doors(pair) + ConflictWording.dates(pair),
        clears: Message.clears)
    }
  }

  /// Whether what the doors ask for, or what kinds of door they are, can be opposed: for most pairs they cannot.
  private func mayClash(_ pair: CampaignPair) -> Bool {
    haveOpposedDoors(pair.first, pair.second) || haveOpposedDoors(pair.second, pair.first)
      || knowledge.lists.haveOppositeObjectives(pair) && areApart(pair)
  }

  /// Whether the two send people to different doors.
  private func areApart(_ pair: CampaignPair) -> Bool { pair.one.doors.isApart(from: pair.other.doors) }

  private func haveOpposedDoors(_ one: Campaign, _ other: Campaign) -> Bool {
    one.calls.contains { call in
      if call.action != nil { return true }
      let visit = CampaignObjective(direction: .more, behaviour: call.kind)
      return other.objectives.contains { knowledge.lists.areOpposite(visit, $0) }
        || other.calls.contains { knowledge.lists.areOpposed(call.kind, $0.kind) }
    }
  }

  private func clashes(_ pair: CampaignPair) -> [DoorClash] {
    let all = asked(pair.first).flatMap { one in
      asked(pair.second).compactMap { other -> DoorClash? in
        guard knowledge.lists.areOpposite(one.action, other.action),
          ObjectivePeople.meet(one.action, pair.first, other.action, pair.second)
        else { return nil }
        return DoorClash(first: one, second: other)
      }
    }
    let atDoors = all.filter(\.isAtDoor)
    return atDoors.isEmpty && areApart(pair) ? all.filter { !$0.isConditional } : atDoors
  }

  /// What a campaign asks for: behind each door, by the door itself, and in its objectives.
  private func asked(_ campaign: Campaign) -> [Asked] {
    campaign.calls.compactMap { call in
      call.action.map { Asked(campaign: campaign, call: call, action: $0) }
    }
      + campaign.calls.map { call in
        Asked(
          campaign: campaign, call: call, action: CampaignObjective(direction: .more, behaviour: call.kind))
      }
      + campaign.objectives.map { Asked(campaign: campaign, call: nil, action: $0) }
  }
}

/// One thing a campaign asks for, and the door it asks it at; nil for an objective.
private struct Asked {
  let campaign: Campaign
  let call: CallToAction?
  let action: CampaignObjective
}

private struct DoorClash {
  let first: Asked
  let second: Asked

  var isAtDoor: Bool { first.call != nil || second.call != nil }
  var isConditional: Bool { first.action.condition != nil || second.action.condition != nil }
}

private enum Message {
  static let clears = [
    "Agree one instruction, or state in both campaigns when each holds.",
    "Send people to one door that tells them which instruction is theirs.",
  ]

  static func reason(_ pair: CampaignPair, _ need: String, _ clashes: [DoorClash]) -> String {
    let actions = clashes.first.map { "“\($0.first.action.action)” and “\($0.second.action.action)”" } ?? ""
    return "\(ConflictWording.both(pair)) may speak to the same people about \(need) at the same time"
      + "\(pair.one.doors.isApart(from: pair.other.doors) ? ", send them to different doors" : "") and tell them opposite "
      + "things: \(actions)."
  }

  static func evidence(_ clash: DoorClash) -> String {
    "As recorded, \(said(clash.first)); \(said(clash.second))."
  }

  /// Where each sends people.
  static func doors(_ pair: CampaignPair) -> [String] {
    [pair.one, pair.other].filter { !$0.doors.words.isEmpty }.map {
      "\(ConflictWording.title($0.campaign)) points to: \($0.doors.words)."
    }
  }

  private static func said(_ asked: Asked) -> String {
    let place = asked.call.map { "at “\($0.label)”" } ?? "as an objective"
    return "\(ConflictWording.title(asked.campaign)) asks “\(asked.action.action)” \(place)"
  }
}
