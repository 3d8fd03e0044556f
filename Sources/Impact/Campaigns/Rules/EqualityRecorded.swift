/// EQUALITY_HARM: the register records that somebody says a campaign stereotypes or misses a group, or that a checklist
/// came to that answer. Never worked out from other fields: the rule only keeps the remark in sight, for a person to judge
/// (method, campaign conflicts).
struct EqualityRecorded: CampaignRule {
  let code = "EQUALITY_HARM"

  func evaluate(_ campaign: Campaign, asOf: Int?) -> RuleAnswer? {
    let said = campaign.claims.filter { $0.field == "equality" }
    guard let first = said.first else { return nil }
    return .conflict(
      ConflictDraft(
        kind: code, title: "for a person to judge", severity: .low, confidence: first.status.confidence,
        between: [campaign.id]
      ) {
        .init(
          reason: Message.reason(campaign, said, first),
          evidence: ConflictWording.claims(campaign, about: ["equality"], in: [campaign.id]), clears: Message.clears)
      })
  }
}

private enum Message {
  static let clears = [
    "Have the equality duty's questions answered by a person, and record the answer as a claim about `equality`."
  ]

  static func reason(_ campaign: Campaign, _ said: [CampaignClaim], _ first: CampaignClaim) -> String {
    let speakers = ConflictWording.unique(said.compactMap { $0.by.map { ConflictWording.speaker($0) } })
    let by = speakers.isEmpty ? "" : " (as \(ConflictWording.list(speakers)) puts it)"
    return "Of \(ConflictWording.title(campaign)) the register records a remark on equality\(by): "
      + "\(first.value). No record can decide it."
  }
}
