/// LOCAL_VS_NATIONAL: a council's or an integrated care board's campaign sends people elsewhere, or asks for something
/// else, than the national campaign on the same topic, or on a neighbouring one for the same people. A local campaign
/// that names the national one is taken to fill a gap and is set aside (method, campaign conflicts).
struct LocalAgainstNational: PairRule {
  let code = "LOCAL_VS_NATIONAL"
  let knowledge: ConflictKnowledge

  func evaluate(_ pair: CampaignPair) -> ConflictDraft? {
    guard pair.first.scope != pair.second.scope, let theme = pair.theme, theme.similarity > 0,
      theme.similarity == 1 || Needs.haveSameAudience(pair)
    else { return nil }
    let isOpposed = knowledge.lists.haveOppositeObjectives(pair)
    let doors = pair.one.doors.isApart(from: pair.other.doors)
    guard isOpposed || doors, let runs = pair.longestOverlap, let (local, national) = pair.localAndNational else {
      return nil
    }
    return ConflictDraft(
      kind: code, title: "local and national campaigns that diverge", severity: .medium,
      confidence: pair.confidence(runs), between: pair.between
    ) {
      .init(
        reason: Message.reason(local, national, knowledge.topic(theme), isOpposed),
        evidence: [knowledge.themes(theme), Message.doors(local), Message.doors(national)]
          + ConflictWording.dates(pair) + ConflictWording.references(pair),
        clears: [Message.clear(local, national, isOpposed)])
    }
  }

  func clearance(_ pair: CampaignPair) -> String? { pair.addition }
}

private enum Message {
  static func reason(_ local: Campaign, _ national: Campaign, _ theme: String, _ isOpposed: Bool) -> String {
    let difference =
      isOpposed ? "asks for the opposite of what the national campaign asks" : "sends people to other doors than"
    let end = isOpposed ? ":" : " the national campaign:"
    return "On \(theme), the local campaign \(ConflictWording.title(local)) \(difference)\(end) "
      + "\(ConflictWording.title(national))."
  }

  static func doors(_ campaign: Campaign) -> String {
    let doors = Doors(campaign).words
    return "\(ConflictWording.title(campaign)) points to: \(doors.isEmpty ? "nothing recorded" : doors)."
  }

  static func clear(_ local: Campaign, _ national: Campaign, _ isOpposed: Bool) -> String {
    "Name \(national.id) in the material of \(local.id) and say when "
      + (isOpposed ? "each request holds." : "people should use which door.")
  }
}
