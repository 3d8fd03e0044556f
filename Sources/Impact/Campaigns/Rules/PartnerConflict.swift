/// PARTNER_CONFLICT: a body that takes part has an interest that may run against the campaign's aim.
///
/// Which partners and which themes is a list that people edit. Whether the money comes at arm's length is for a person
/// to judge (method, campaign conflicts).
struct PartnerConflict: CampaignRule {
  let code = "PARTNER_CONFLICT"
  let knowledge: ConflictKnowledge

  func evaluate(_ campaign: Campaign, asOf: Int?) -> RuleAnswer? {
    let found = knowledge.lists.partnerConflicts.flatMap { entry -> [Interest] in
      guard let theme = entry.themes.first(where: campaign.themes.contains) else { return [] }
      return (campaign.lead + campaign.partners).filter { isNamed($0, entry) }.map {
        Interest(partner: $0, kind: entry.kind, theme: theme)
      }
    }
    guard !found.isEmpty else { return nil }
    return .conflict(
      ConflictDraft(
        kind: code, title: "a partner with another interest", severity: .medium, confidence: 1, between: [campaign.id]
      ) {
        .init(
          reason: Message.reason(campaign, found, knowledge),
          evidence: found.map { Message.evidence($0, knowledge) }
            + ConflictWording.claims(campaign, about: ["partners"], in: [campaign.id]), clears: Message.clears)
      })
  }

  /// A partner may be recorded by name or by its kind, "alcohol industry"; articles, apostrophes and capitals tell no two
  /// apart. A company may go by a longer name: behind a listed name that is an everyday word must then stand only words that
  /// companies put behind theirs, for "Mars Hill Baptist Church" is no maker of sweets.
  private func isNamed(_ partner: String, _ entry: ConflictVocabulary.PartnerConflict) -> Bool {
    let name = BrandName(partner).words
    let lists = knowledge.lists
    return ([entry.kind] + entry.names).contains { listed in
      let words = BrandName(listed).words
      guard name.starts(with: words) else { return false }
      if name != words, !lists.otherBodies.isDisjoint(with: name) { return false }
      return words.count > 1 || !lists.everydayNames.contains(listed)
        || name.dropFirst().allSatisfy(lists.companyWords.contains)
    }
  }
}

private struct Interest {
  let partner: String
  let kind: String
  let theme: String
}

private enum Message {
  static let clears = [
    "Record how the partner is kept from shaping the message, and publish what it pays.",
    "Ask the body that gives the evidence whether it can stand beside the partner.",
  ]

  static func reason(_ campaign: Campaign, _ found: [Interest], _ knowledge: ConflictKnowledge) -> String {
    let themes = ConflictWording.unique(found.map(\.theme))
    let partners = themes.map { theme in
      "\(ConflictWording.list(ConflictWording.unique(found.filter { $0.theme == theme }.map(\.partner)))) on "
        + knowledge.theme(theme)
    }
    return "Some who take part in \(ConflictWording.title(campaign)) may have an interest against its aim: "
      + "\(partners.joined(separator: "; "))."
  }

  static func evidence(_ interest: Interest, _ knowledge: ConflictKnowledge) -> String {
    "\(interest.partner) stands in vocabularies/conflicts.yaml among the “\(interest.kind)”, listed against "
      + "\(knowledge.theme(interest.theme))."
  }
}
