/// COMPETING_CTA: the same people with the same worry are sent to three or more different doors within a quarter of a year.
///
/// Doors of campaigns that one body, family or reference holds together count as one; an emergency number is nobody's
/// door. High when the worry is about a child's safety, else medium (method, campaign conflicts).
struct CompetingCalls: GroupRule {
  let code = "COMPETING_CTA"
  let knowledge: ConflictKnowledge
  let needs: Needs

  private static let leastDoors = 3
  private static let quarter = 91

  func evaluate(_ campaigns: CampaignSet) -> [RuleAnswer] {
    let cells = MeetingCells(campaigns) {
      needs.of($0).map(\.id)
    } audiences: {
      audiences($0, campaigns)
    }
    var found = Gatherings()
    for (cell, members) in cells.cells {
      let times = Busiest(window: Self.quarter).gatherings(of: members, in: campaigns, least: Self.leastDoors)
      for group in times {
        let open = group.filter { !campaigns.doors[$0].endpoints.isEmpty }
        if doors(open, campaigns) >= Self.leastDoors { found.add(open, cell) }
      }
    }
    return found.largest.map { .conflict(draft($0, campaigns)) }
  }

  /// Who speaks to the general public speaks to every audience that somebody else addresses.
  private func audiences(_ campaign: Campaign, _ set: CampaignSet) -> [String] {
    campaign.audiences.contains(Self.everybody) ? set.audiences : campaign.audiences
  }

  static let everybody = "public"

  /// Doors that differ, where a co-ordinated effort of several campaigns counts as one; 0 when there is one effort only.
  private func doors(_ members: [Int], _ set: CampaignSet) -> Int {
    let efforts = Efforts(of: members, in: set, by: .coordination)
    guard efforts.count > 1 else { return 0 }
    var sizes: [Int: Int] = [:]
    for effort in efforts.numbers { sizes[effort, default: 0] += 1 }
    var doors: Set<String> = []
    for (member, effort) in zip(members, efforts.numbers) {
      if sizes[effort, default: 0] > 1 {
        doors.insert("effort \(effort)")
      } else {
        doors.formUnion(set.doors[member].endpoints)
      }
    }
    return doors.count
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
    return "On \(need), \(ConflictWording.some(campaigns)) send \(people) to different doors at the same time."
  }

  static func evidence(_ campaigns: [Campaign], _ knowledge: ConflictKnowledge) -> [String] {
    campaigns.prefix(ConflictWording.mostNamed).map { "\(ConflictWording.title($0)) points to: \(Doors($0).words)." }
      + campaigns.prefix(ConflictWording.mostNamed).map(ConflictWording.dates)
  }
}
