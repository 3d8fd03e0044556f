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

  func evaluate(_ campaigns: CampaignSet, _ tell: (RuleAnswer) -> Void) {
    guard let pairs = crowdedPairs(campaigns, tell) else {
      return tell(.unjudged(kind: code, because: Message.tooMany))
    }
    let crowds = CrowdStars(pairs)
    for star in crowds.stars { tell(.conflict(draft(star, crowds, campaigns))) }
  }

  /// The pairs that crowd each other; nil when there are too many to look at. Tells of those whose windows somebody is
  /// recorded to have agreed.
  private func crowdedPairs(_ set: CampaignSet, _ tell: (RuleAnswer) -> Void) -> [(Int, Int)]? {
    var crowded: [(Int, Int)] = []
    var seen = 0
    sweep(of: set).forEachPair { one, other in
      seen += 1
      let pair = CampaignPair(set.compared[one], set.compared[other])
      if isCrowd(pair) {
        if let reason = excuse(pair) {
          tell(.explained(SuppressedConflict(kind: code, between: pair.between, reason: reason)))
        } else {
          crowded.append((one, other))
        }
      }
      return seen < Self.mostPairs
    }
    return seen < Self.mostPairs ? crowded : nil
  }

  /// The days of each campaign under every audience, channel and nation.
  private func sweep(of set: CampaignSet) -> PlaceSweep {
    var sweep = PlaceSweep()
    for (position, campaign) in set.campaigns.enumerated() {
      let keys = campaign.audiences.flatMap { audience in
        campaign.channels.flatMap { channel in campaign.nations.map { "\(audience) \(channel) \($0)" } }
      }
      sweep.add(position, campaign, set.spans[position], keys: keys)
    }
    return sweep
  }

  private func isCrowd(_ pair: CampaignPair) -> Bool {
    guard pair.audienceOverlap >= Self.sameAudience, pair.channelOverlap >= Self.sameChannels,
      !pair.sharedNations.isEmpty, pair.haveOneReach, let runs = pair.longestOverlap, runs.overlap >= Self.fortnight
    else { return false }
    return shared(pair).contains { $0 != "social-organic" }
  }

  /// What is recorded of the two that says who agreed their windows, or why nobody has to.
  private func excuse(_ pair: CampaignPair) -> String? {
    for excuse in PairExcuse.allCases {
      if let reason = excuse.reason(pair) { return reason }
    }
    return pair.isLinked ? Message.linked : nil
  }

  private func shared(_ pair: CampaignPair) -> [String] {
    pair.first.channels.filter(pair.second.channels.contains)
  }

  private func draft(_ star: CrowdStars.Star, _ crowds: CrowdStars, _ set: CampaignSet) -> ConflictDraft {
    let campaign = set.campaigns[star.centre]
    let rest = star.others.map { set.campaigns[$0] }
    return ConflictDraft(
      kind: code, title: "crowded window", severity: severity(star, crowds, set),
      confidence: set.confidence([star.centre] + star.others), between: ([campaign] + rest).map(\.id)
    ) {
      .init(
        reason: Message.reason(campaign, rest, knowledge),
        evidence: rest.prefix(ConflictWording.mostNamed).map { Message.pair(CampaignPair(campaign, $0), knowledge) }
          + ([campaign] + rest.prefix(ConflictWording.mostNamed)).map(ConflictWording.dates),
        clears: Message.clears)
    }
  }

  private func severity(_ star: CrowdStars.Star, _ crowds: CrowdStars, _ set: CampaignSet) -> ConflictSeverity {
    if star.others.count >= Self.many { return .medium }
    let isCarried = crowds.pairs(within: star).contains { one, other in
      shared(CampaignPair(set.campaigns[one], set.campaigns[other])).contains(where: Self.carried.contains)
    }
    return isCarried ? .medium : star.others.count > 1 ? .low : .info
  }
}

private enum Message {
  static let tooMany = "more than \(WindowCrowd.mostPairs) pairs share an audience and a channel; narrow the campaigns"
  static let linked = "One names the other."
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
    return "\(ConflictWording.both(pair)): \(ConflictWording.list(people)) through "
      + "\(ConflictWording.list(channels)), together for \(days)."
  }
}
