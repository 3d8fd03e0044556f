/// The worries for which people look for a door: each theme is one, and several themes may be one (a list people edit).
struct Needs: Sendable {
  /// A worry.
  struct Need: Hashable, Sendable {
    let id: String
    let title: String
  }

  private let knowledge: ConflictKnowledge
  private let byTheme: [String: [Need]]

  init(_ knowledge: ConflictKnowledge) {
    self.knowledge = knowledge
    var byTheme: [String: [Need]] = [:]
    for need in knowledge.lists.needs {
      for theme in need.themes { byTheme[theme, default: []].append(Need(id: need.id, title: need.title)) }
    }
    self.byTheme = byTheme
  }

  /// The worries a campaign answers: those of its themes, and its themes that belong to none.
  func of(_ campaign: Campaign) -> Set<Need> {
    Set(campaign.themes.flatMap { byTheme[$0] ?? [Need(id: $0, title: knowledge.theme($0))] })
  }

  /// A worry that both answer, in words; the first by id.
  func shared(_ pair: CampaignPair) -> String? {
    of(pair.first).intersection(of(pair.second)).min { $0.id < $1.id }.map(\.title)
  }

  /// Whether both speak to the same people; the general public is everybody.
  static func haveSameAudience(_ pair: CampaignPair) -> Bool {
    let isEverybody = pair.first.audiences.contains("public") || pair.second.audiences.contains("public")
    return isEverybody || WordOverlap.shared(pair.first.audiences, pair.second.audiences) > 0
  }
}
