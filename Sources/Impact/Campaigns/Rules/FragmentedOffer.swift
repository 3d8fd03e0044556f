/// FRAGMENTED_OFFER: one family meets three or more schemes under one heading at the same time, each with a door of its own.
///
/// The general public is not one family and is left out. Told for information when one of them is a hub in all their nations
/// (every other names it, or it names every other, where people see it). Set aside when one body, family or signpost holds
/// all of them together (method, campaign conflicts).
struct FragmentedOffer: GroupRule {
  let code = "FRAGMENTED_OFFER"
  let knowledge: ConflictKnowledge

  private static let leastSchemes = 3

  func evaluate(_ campaigns: CampaignSet, _ tell: (RuleAnswer) -> Void) {
    let cells = MeetingCells(campaigns) {
      Self.headings($0)
    } audiences: {
      $0.audiences.filter { $0 != CompetingCalls.everybody }
    }
    let doors = OpenDoors(set: campaigns, window: 0, least: Self.leastSchemes) { $0.count >= Self.leastSchemes }
    let found = doors.groups(of: cells)
    for group in found.meeting.largest { tell(answer(group, campaigns)) }
    for group in found.apart.largest { tell(group.ofDifferentAges(code, campaigns)) }
  }

  private func answer(_ group: Gatherings.Gathering, _ set: CampaignSet) -> RuleAnswer {
    let campaigns = group.members.map { set.campaigns[$0] }
    let hubs = campaigns.filter { isHub($0, campaigns) }
    if hubs.isEmpty, Efforts(of: group.members, in: set, by: .coordination).count == 1 {
      return .explained(SuppressedConflict(kind: code, between: campaigns.map(\.id), reason: Efforts.one))
    }
    let hub = hubs.first { shared(campaigns).allSatisfy($0.nations.contains) }
    return .conflict(
      ConflictDraft(
        kind: code, title: hub == nil ? "several offers, no front door recorded" : "several offers with a front door",
        severity: hub == nil ? .medium : .info, confidence: set.confidence(group.members), between: campaigns.map(\.id)
      ) {
        .init(
          reason: Message.reason(group, campaigns, hub, knowledge), evidence: Message.evidence(campaigns, knowledge),
          clears: hub == nil ? Message.clears : [])
      })
  }

  /// The nations in which enough of the campaigns meet.
  private func shared(_ campaigns: [Campaign]) -> [String] {
    let all = Set(campaigns.flatMap(\.nations))
    return all.filter { nation in campaigns.count { $0.nations.contains(nation) } >= Self.leastSchemes }.sorted()
  }

  /// Whether every other campaign names this one or is named by it.
  private func isHub(_ hub: Campaign, _ campaigns: [Campaign]) -> Bool {
    campaigns.allSatisfy { other in
      other.id == hub.id || other.partOf.contains(hub.id)
        || CampaignPair(hub, other).references.contains { $0.reference.place.isSignpost }
    }
  }

  private static func headings(_ campaign: Campaign) -> [String] {
    ConflictWording.unique(campaign.themes.map { String(ThemeMatch.parent($0)) })
  }
}

private enum Message {
  static let clears = [
    "Give people one front door that lists them all, and record its references.",
    "Say in the material of each which of the others people may also use.",
  ]

  static func reason(
    _ group: Gatherings.Gathering, _ campaigns: [Campaign], _ hub: Campaign?, _ knowledge: ConflictKnowledge
  ) -> String {
    let people = ConflictWording.people(group.audiences, knowledge)
    let themes = ConflictWording.unique(campaigns.flatMap(\.themes).filter { ThemeMatch.parent($0) == group.topic })
    let door = hub.map { "“\(ConflictWording.short($0.name))” names every other or is named by it, a front door" }
    return
      "\(campaigns.count) campaigns and schemes for \(people) on \(ConflictWording.list(themes.map(knowledge.theme))) may run "
      + "at the same time, each with a door of its own; \(door ?? "no front door that lists them in all their nations is recorded"): "
      + "\(ConflictWording.some(campaigns))."
  }

  static func evidence(_ campaigns: [Campaign], _ knowledge: ConflictKnowledge) -> [String] {
    campaigns.prefix(ConflictWording.mostNamed).map { campaign in
      "\(ConflictWording.title(campaign)) points to: \(Doors(campaign).words). It is about "
        + "\(ConflictWording.list(campaign.themes.map(knowledge.theme)))."
    } + campaigns.prefix(ConflictWording.mostNamed).map(ConflictWording.dates)
  }
}
