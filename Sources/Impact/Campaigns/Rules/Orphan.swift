/// ORPHAN: the campaign claims no outcome of the strategy, and none of its themes feeds one.
///
/// For information when its themes feed an outcome, but no objective of the strategy has one of them. Answers to a crisis
/// are not told apart in the register; statutory notices and recruitment are, and count as the system at work (method,
/// campaign conflicts). Silent without a strategy.
struct Orphan: CampaignRule {
  let code = "ORPHAN"
  let knowledge: ConflictKnowledge
  private let outcomes: Set<String>
  private let served: Set<String>

  init(knowledge: ConflictKnowledge) {
    self.knowledge = knowledge
    served = Set(knowledge.strategy?.objectives.flatMap(\.themes) ?? [])
    outcomes = Set(knowledge.strategy?.outcomes.map(\.id) ?? [])
  }

  func evaluate(_ campaign: Campaign, asOf: Int?) -> RuleAnswer? {
    guard let strategy = knowledge.strategy, campaign.strategyOutcomes.isEmpty,
      !campaign.themes.contains(where: served.contains)
    else { return nil }
    if campaign.kind == .regulatoryPush || campaign.kind == .recruitment {
      let reason = campaign.kind == .recruitment ? Message.recruitment : Message.notice
      return .explained(SuppressedConflict(kind: code, between: [campaign.id], reason: reason))
    }
    let feeds = campaign.themes.contains { (knowledge.outcomes[$0] ?? []).contains(where: outcomes.contains) }
    return .conflict(
      ConflictDraft(
        kind: code, title: "no outcome of the strategy recorded", severity: feeds ? .info : .medium, confidence: 1,
        between: [campaign.id]
      ) {
        .init(
          reason: Message.reason(campaign, strategy), evidence: [Message.themes(campaign)], clears: Message.clears)
      })
  }
}

private enum Message {
  static let recruitment = "A recruitment drive serves the workforce behind every outcome."
  static let notice = "A campaign that makes a new rule known serves the rule."
  static let clears = [
    "Record under `strategy_outcomes` which outcome it serves.",
    "Ask what the campaign is for if it serves none.",
  ]

  static func reason(_ campaign: Campaign, _ strategy: Strategy) -> String {
    guard !campaign.themes.isEmpty else {
      return "No outcome and no theme is recorded for \(ConflictWording.title(campaign))."
    }
    return
      "No outcome is recorded for \(ConflictWording.title(campaign)), and no objective of “\(strategy.title)” has one of "
      + "its themes."
  }

  static func themes(_ campaign: Campaign) -> String {
    campaign.themes.isEmpty ? "No theme is recorded." : "Themes: \(campaign.themes.joined(separator: ", "))."
  }
}
