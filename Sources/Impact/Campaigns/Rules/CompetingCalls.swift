/// COMPETING_CTA: the same people with the same worry are sent to three or more different doors within a quarter of a
/// year.
///
/// An emergency number is nobody's door. Set aside when one body, family or signpost holds all the campaigns together,
/// and one step lower when one of them names another anywhere. High when the worry is about a child's safety, else medium
/// (method, campaign conflicts).
struct CompetingCalls: GroupRule {
  let code = "COMPETING_CTA"
  let knowledge: ConflictKnowledge
  let needs: Needs

  private static let leastDoors = 3
  private static let quarter = 91

  func evaluate(_ campaigns: CampaignSet, _ tell: (RuleAnswer) -> Void) {
    let cells = MeetingCells(campaigns) {
      needs.of($0).map(\.id)
    } audiences: {
      $0.audiences
    }
    let doors = OpenDoors(set: campaigns, window: Self.quarter, least: Self.leastDoors) { open in
      open.count > 1 && Set(open.flatMap { campaigns.doors[$0] }).count >= Self.leastDoors
    }
    let found = doors.groups(of: cells)
    for group in found.meeting.largest { tell(answer(group, campaigns)) }
    for group in found.apart.largest { tell(group.ofDifferentAges(code, campaigns)) }
  }

  /// The general public is an audience of its own: a campaign for adults does not compete with one for pupils.
  static let everybody = "public"

  /// A conflict, one step lower when one of the campaigns names another; set aside when all are one effort.
  private func answer(_ group: Gatherings.Gathering, _ set: CampaignSet) -> RuleAnswer {
    let campaigns = group.members.map { set.campaigns[$0] }
    if Efforts(of: group.members, in: set, by: .coordination).count == 1 {
      return .explained(SuppressedConflict(kind: code, between: campaigns.map(\.id), reason: Efforts.one))
    }
    let ids = Set(campaigns.map(\.id))
    let draft = draft(group, set)
    if campaigns.contains(where: { campaign in campaign.references.contains { ids.contains($0.to) } }) {
      return .conflict(draft.lowered(because: ConflictWording.lowered))
    }
    return .conflict(draft)
  }

  private func draft(_ group: Gatherings.Gathering, _ set: CampaignSet) -> ConflictDraft {
    let campaigns = group.members.map { set.campaigns[$0] }
    let themes = Set(campaigns.flatMap(\.themes)).filter { theme in
      theme == group.topic || knowledge.lists.needs.contains { $0.id == group.topic && $0.themes.contains(theme) }
    }
    let isSafety = themes.contains { ThemeMatch.parent($0) == "safety" }
    return ConflictDraft(
      kind: code, title: "several doors for one worry", severity: isSafety ? .high : .medium,
      confidence: set.confidence(group.members), between: campaigns.map(\.id)
    ) {
      .init(
        reason: Message.reason(group, campaigns, knowledge), evidence: Message.evidence(campaigns, knowledge),
        clears: Message.clears)
    }
  }
}

private enum Message {
  static let clears = [
    "Agree one front door, or name in each campaign which door is for which case.",
    "Record the reference where one campaign already sends people on to another.",
  ]

  static func reason(_ group: Gatherings.Gathering, _ campaigns: [Campaign], _ knowledge: ConflictKnowledge) -> String {
    let need =
      knowledge.lists.needs.first { $0.id == group.topic }.map { "“\($0.title)”" } ?? knowledge.theme(group.topic)
    let people = ConflictWording.people(group.audiences, knowledge)
    return "On \(need), \(ConflictWording.some(campaigns)) send \(people) to different doors within a quarter of a "
      + "year."
  }

  static func evidence(_ campaigns: [Campaign], _ knowledge: ConflictKnowledge) -> [String] {
    campaigns.prefix(ConflictWording.mostNamed).map { "\(ConflictWording.title($0)) points to: \(Doors($0).words)." }
      + campaigns.prefix(ConflictWording.mostNamed).map(ConflictWording.dates)
  }
}
