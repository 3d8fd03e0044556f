/// FRAGMENTED_FAMILY: one effort has changed its name often: three or more campaigns that follow or belong to each other.
///
/// For information only: nothing collides, but people met one aim under many names (National Audit Office, HC 726, 2020,
/// on the campaigns against childhood obesity).
struct FragmentedFamily: GroupRule {
  let code = "FRAGMENTED_FAMILY"

  private static let leastNames = 3

  func evaluate(_ campaigns: CampaignSet, _ tell: (RuleAnswer) -> Void) {
    let members = Array(campaigns.campaigns.indices)
    let families = Efforts(of: members, in: campaigns, by: .kinship).groups(of: members)
    for group in families where group.count >= Self.leastNames {
      let kin = group.map { campaigns.campaigns[$0] }
      let draft = ConflictDraft(
        kind: code, title: "one effort under many names", severity: .info, confidence: 1, between: kin.map(\.id)
      ) {
        .init(reason: Message.reason(kin), evidence: kin.map(ConflictWording.dates), clears: [Message.clear])
      }
      tell(.conflict(draft))
    }
  }
}

private enum Message {
  static let clear = "Nothing to clear; say on the pages of each what it belongs to or follows."

  static func reason(_ campaigns: [Campaign]) -> String {
    let ordered = campaigns.sorted {
      ($0.starts.first?.date.earliest ?? .max, $0.id) < ($1.starts.first?.date.earliest ?? .max, $1.id)
    }
    return "\(campaigns.count) names of one effort, or of its parts: \(ConflictWording.some(ordered))."
  }
}
