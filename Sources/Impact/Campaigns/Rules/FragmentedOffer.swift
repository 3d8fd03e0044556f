/// FRAGMENTED_OFFER: one family meets three or more schemes under one heading at the same time, each with a door of its own.
///
/// The general public is not one family and is left out. Set aside when one of them is a hub (every other names it, or it
/// names every other, where people see it), or when one body, family or signpost holds all of them together (method, campaign conflicts).
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
    if let hub = campaigns.first(where: { isHub($0, campaigns) }) {
      return .explained(SuppressedConflict(kind: code, between: campaigns.map(\.id), reason: Message.hub(hub)))
    }
    if Efforts(of: group.members, in: set, by: .coordination).count == 1 {
      return .explained(SuppressedConflict(kind: code, between: campaigns.map(\.id), reason: Efforts.one))
    }
    return .conflict(
      ConflictDraft(
        kind: code, title: "several offers, no front door recorded", severity: .medium,
        confidence: set.confidence(group.members), between: campaigns.map(\.id)
      ) {
        .init(
          reason: Message.reason(group, campaigns, knowledge), evidence: Message.evidence(campaigns),
          clears: Message.clears)
      })
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

  static func hub(_ hub: Campaign) -> String {
    "“\(ConflictWording.short(hub.name))” names every other or is named by it: a front door."
  }

  static func reason(_ group: Gatherings.Gathering, _ campaigns: [Campaign], _ knowledge: ConflictKnowledge) -> String {
    let people = ConflictWording.people(group.audiences, knowledge)
    let themes = ConflictWording.unique(campaigns.flatMap(\.themes).filter { ThemeMatch.parent($0) == group.topic })
    return
      "\(campaigns.count) campaigns and schemes for \(people) on \(ConflictWording.list(themes.map(knowledge.theme))) may run at the "
      + "same time, each with a door of its own, and no front door that lists them is recorded: "
      + "\(ConflictWording.some(campaigns))."
  }

  static func evidence(_ campaigns: [Campaign]) -> [String] {
    campaigns.prefix(ConflictWording.mostNamed).map {
      "\(ConflictWording.title($0)) points to: \(Doors($0).words). Its themes: \($0.themes.joined(separator: ", "))."
    } + campaigns.prefix(ConflictWording.mostNamed).map(ConflictWording.dates)
  }
}
