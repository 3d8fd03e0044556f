/// AUDIENCE_SPILL: the campaign should not reach a group, and one of its channels reaches everybody
/// (method, campaign conflicts).
struct AudienceSpill: CampaignRule {
  let code = "AUDIENCE_SPILL"
  let knowledge: ConflictKnowledge

  func evaluate(_ campaign: Campaign, asOf: Int?) -> RuleAnswer? {
    let broadcast = campaign.channels.filter(knowledge.broadcastChannels.contains)
    guard !campaign.excludedGroups.isEmpty, !broadcast.isEmpty else { return nil }
    let groups = campaign.excludedGroups.map(knowledge.people)
    let channels = broadcast.map(knowledge.channel)
    return .conflict(
      ConflictDraft(
        kind: code, title: "may reach people it should leave out", severity: .medium, confidence: 1,
        between: [campaign.id]
      ) {
        .init(
          reason: Message.reason(campaign, groups, channels), evidence: Message.evidence(campaign, groups, channels),
          clears: Message.clears)
      })
  }
}

private enum Message {
  static let clears = [
    "Use channels that reach only the people it is for.",
    "Say in the message itself whom it is not meant for, and where those people turn.",
  ]

  static func reason(_ campaign: Campaign, _ groups: [String], _ channels: [String]) -> String {
    "\(ConflictWording.title(campaign)) is not meant for \(ConflictWording.list(groups)), but "
      + "\(ConflictWording.list(channels)) may reach everybody."
  }

  static func evidence(_ campaign: Campaign, _ groups: [String], _ channels: [String]) -> [String] {
    [
      "Groups left out: \(groups.joined(separator: ", ")).", "Broadcast channels: \(channels.joined(separator: ", ")).",
    ] + ConflictWording.claims(campaign, about: ["audience", "audiences", "excluded_groups"], in: [campaign.id])
  }
}
