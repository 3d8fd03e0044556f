/// OUTLIVES_POLICY: the campaign runs on after the policy it serves has ended or been replaced.
///
/// It runs on when its recorded end, or, while it is live, the day the register speaks for, lies after the policy's end
/// (method, campaign conflicts).
struct OutlivesPolicy: CampaignRule {
  let code = "OUTLIVES_POLICY"

  func evaluate(_ campaign: Campaign, asOf: Int?) -> RuleAnswer? {
    guard let policy = campaign.policy, let end = policy.end, let runs = runsUntil(campaign, asOf),
      runs.day > end.latest
    else { return nil }
    return .conflict(
      ConflictDraft(
        kind: code, title: "outlives its policy", severity: .medium, confidence: end.precision.confidence,
        between: [campaign.id]
      ) {
        .init(
          reason: Message.reason(campaign, policy.name, end, runs.words),
          evidence: [Message.policy(policy.name, end), ConflictWording.dates(campaign)], clears: Message.clears)
      })
  }

  private func runsUntil(_ campaign: Campaign, _ asOf: Int?) -> (day: Int, words: String)? {
    if let end = campaign.end { return (end.earliest, "until \(end)") }
    let waves = campaign.phases.map { $0.end ?? $0.start }
    if let last = waves.max(by: { $0.earliest < $1.earliest }), campaign.status != .live {
      return (last.earliest, "until \(last) or later")
    }
    guard campaign.status == .live, let asOf else { return nil }
    return (asOf, "on the day the register speaks for")
  }
}

private enum Message {
  static let clears = [
    "End the campaign or change its pages to the policy that holds now.",
    "Record the policy it serves now under `policy`.",
  ]

  static func reason(_ campaign: Campaign, _ policy: String, _ end: FuzzyDate, _ runs: String) -> String {
    "\(ConflictWording.title(campaign)) runs \(runs), after the policy it serves ended \(end.dated): \(policy)."
  }

  static func policy(_ name: String, _ end: FuzzyDate) -> String { "Policy as recorded: \(name), until \(end)." }
}
