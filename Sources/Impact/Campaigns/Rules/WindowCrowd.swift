/// WINDOW_CROWD: several campaigns want the attention of the same people through the same channels at the same time.
///
/// Two crowd each other when they run together for a fortnight or more, share half of their audiences and two fifths of
/// their channels, and nobody is recorded to co-ordinate them. With four or more others the crowd counts as medium, also
/// when schools or partners are asked to carry both; with two or three as low, with one as info (method, campaign conflicts).
struct WindowCrowd: GroupRule {
  let code = "WINDOW_CROWD"
  let knowledge: ConflictKnowledge

  private static let fortnight = 14
  private static let sameAudience = 0.5
  private static let sameChannels = 0.4
  private static let many = 4
  private static let carried: Set<String> = ["school-pack", "partner-toolkit"]

  /// With more pairs than this the rule says that it cannot judge, rather than half of it.
  static let mostPairs = 5_000_000

  func evaluate(_ campaigns: CampaignSet) -> [RuleAnswer] {
    guard let pairs = pairs(campaigns) else { return [.unjudged(kind: code, because: Message.tooMany)] }
    var neighbours: [Int: [Int]] = [:]
    for (one, other) in pairs {
      neighbours[one, default: []].append(other)
      neighbours[other, default: []].append(one)
    }
    return crowds(neighbours).map { .conflict(draft($0.centre, $0.others, campaigns)) }
  }

  /// Stars around the campaign with the most others, each pair told once.
  private func crowds(_ neighbours: [Int: [Int]]) -> [(centre: Int, others: [Int])] {
    let order = neighbours.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    var told: Set<CrowdPair> = []
    return order.compactMap { centre, others in
      let pairs = others.map { CrowdPair(centre, $0) }
      guard pairs.contains(where: { !told.contains($0) }) else { return nil }
      told.formUnion(pairs)
      return (centre, others.sorted())
    }
  }

  /// The pairs that crowd each other; nil when there are too many to look at.
  private func pairs(_ set: CampaignSet) -> [(Int, Int)]? {
    var words = WordNumbers()
    var items = KeyedIntervals()
    for (position, campaign) in set.campaigns.enumerated() {
      let keys = campaign.audiences.flatMap { audience in
        campaign.channels.flatMap { channel in
          campaign.nations.map { words.number("\(audience) \(channel) \($0)") }
        }
      }
      items.append(
        set.spans[position].map { (Int32(clamping: $0.lowerBound), Int32(clamping: $0.upperBound)) }, keys: keys)
    }
    var found: [(Int, Int)] = []
    var seen = 0
    items.forEachPair { one, other in
      seen += 1
      if crowd(CampaignPair(set.campaigns[one], set.campaigns[other])) { found.append((one, other)) }
      return seen < Self.mostPairs
    }
    return seen < Self.mostPairs ? found : nil
  }

  private func crowd(_ pair: CampaignPair) -> Bool {
    guard pair.audienceOverlap >= Self.sameAudience, pair.channelOverlap >= Self.sameChannels,
      !pair.sharedNations.isEmpty, pair.haveOneReach, pair.ageOverlap != 0, !pair.isCoordinated,
      let runs = pair.longestOverlap, runs.overlap >= Self.fortnight
    else { return false }
    return shared(pair).contains { $0 != "social-organic" }
  }

  private func shared(_ pair: CampaignPair) -> [String] {
    pair.first.channels.filter(pair.second.channels.contains)
  }

  private func draft(_ centre: Int, _ others: [Int], _ set: CampaignSet) -> ConflictDraft {
    let campaign = set.campaigns[centre]
    let rest = others.map { set.campaigns[$0] }
    let isCarried = rest.contains { shared(CampaignPair(campaign, $0)).contains(where: Self.carried.contains) }
    let severity: ConflictSeverity =
      rest.count >= Self.many || isCarried ? .medium : rest.count > 1 ? .low : .info
    return ConflictDraft(
      kind: code, title: "crowded window", severity: severity, confidence: set.confidence([centre] + others),
      between: ([campaign] + rest).map(\.id)
    ) {
      .init(
        reason: Message.reason(campaign, rest, knowledge),
        evidence: rest.prefix(ConflictWording.mostNamed).map { Message.pair(CampaignPair(campaign, $0), knowledge) }
          + ([campaign] + rest.prefix(ConflictWording.mostNamed)).map(ConflictWording.dates),
        clears: Message.clears)
    }
  }
}

/// Two positions, the smaller first.
private struct CrowdPair: Hashable {
  let low: Int
  let high: Int

  init(_ one: Int, _ other: Int) {
    low = min(one, other)
    high = max(one, other)
  }
}

private enum Message {
  static let tooMany = "more than \(WindowCrowd.mostPairs) pairs share an audience and a channel; narrow the campaigns"
  static let clears = [
    "Run them one after the other, or share out channels and audiences.",
    "Record a reference or a family if the windows were agreed.",
  ]

  static func reason(_ campaign: Campaign, _ others: [Campaign], _ knowledge: ConflictKnowledge) -> String {
    let people = campaign.audiences.filter { audience in others.contains { $0.audiences.contains(audience) } }
    return
      "\(ConflictWording.title(campaign)) may want the attention of \(ConflictWording.list(people.map(knowledge.people))) "
      + "at the same time and through the same channels as \(ConflictWording.some(others))."
  }

  static func pair(_ pair: CampaignPair, _ knowledge: ConflictKnowledge) -> String {
    let channels = pair.first.channels.filter(pair.second.channels.contains).map(knowledge.channel)
    let people = pair.first.audiences.filter(pair.second.audiences.contains).map(knowledge.people)
    let days = pair.longestOverlap.map { ConflictWording.days($0.overlap) } ?? ""
    return "\(pair.first.id) and \(pair.second.id): \(ConflictWording.list(people)) through "
      + "\(ConflictWording.list(channels)), together for \(days)."
  }
}
