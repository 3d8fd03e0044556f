/// Sentences about campaigns that several rules share.
enum ConflictWording {
  /// "“ACT Early” (CTP)"
  static func title(_ campaign: Campaign) -> String {
    "“\(campaign.name)” (\(campaign.lead.joined(separator: ", ")))"
  }

  /// Every date on which a campaign is said to begin, with who says so; rival dates side by side.
  static func dates(_ campaign: Campaign) -> String {
    let dates = campaign.starts.map { "\($0.date) (\(attribution($0)))" }
    let list = dates.isEmpty ? "no date recorded" : unique(dates).joined(separator: "; ")
    return "\(title(campaign)) starts: \(list)."
  }

  /// The claims about some fields of a campaign, each as its author's. Claims of a
  /// launch that only repeat a date of ``dates(_:)`` are left out.
  /// A claim that speaks of another campaign than the pair's is left out too.
  static func claims(_ campaign: Campaign, about fields: Set<String>, in pair: CampaignPair) -> [String] {
    let starts = Set(campaign.starts.map(\.date))
    let told = campaign.claims.filter { claim in
      let isRepeated =
        claim.field == "launch" && claim.note == nil && FuzzyDate(claim.value).map(starts.contains) == true
      let isOurs = claim.other.map(pair.between.contains) ?? true
      return fields.contains(claim.field) && !isRepeated && isOurs
    }
    return told.map { sentence($0, campaign) }
  }

  /// The references recorded between two campaigns.
  static func references(_ pair: CampaignPair) -> [String] {
    pair.references.map { from, to, reference in
      let source = reference.source.map { " (seen in \($0.title))" } ?? ""
      let note = reference.note.map { " \($0)" } ?? ""
      return "\(title(to)) is named in the \(reference.place.words) of \(title(from))\(source).\(note)"
    }
  }

  /// The same texts without repeats.
  static func unique(_ texts: [String]) -> [String] {
    var known: Set<String> = []
    return texts.filter { known.insert($0).inserted }
  }

  /// A short name in capitals takes the article: "the LGA".
  static func speaker(_ name: String?) -> String {
    guard let name else { return "somebody" }
    let isAcronym = name.utf8.allSatisfy { (65...90).contains($0) }
    return isAcronym ? "the \(name)" : name
  }

  /// "seen in …", "the LGA says, in …", "worked out from …".
  private static func attribution(_ start: CampaignStart) -> String {
    let place = start.source?.title
    switch start.status {
    case .seen: return place.map { "seen in \($0)" } ?? "seen"
    case .stated: return "as the proposal states"
    case .inferred: return place.map { "worked out from \($0)" } ?? "worked out, not stated"
    case .claimed: return says(start.by) + (place.map { ", in \($0)" } ?? "")
    }
  }

  /// "The LGA says of “X” (HO), references: …"
  private static func sentence(_ claim: CampaignClaim, _ campaign: Campaign) -> String {
    let note = claim.note.map { "; \($0)" } ?? ""
    let place = claim.source.map { " (\($0.title))" } ?? ""
    let told = "\(title(campaign)), \(claim.field): \(claim.value)\(note)\(place)."
    switch claim.status {
    case .seen: return "Seen of \(told)"
    case .stated: return "The proposal states of \(told)"
    case .inferred: return "Worked out, not stated, of \(told)"
    case .claimed: return "\(capitalised(says(claim.by))) of \(told)"
    }
  }

  private static func says(_ name: String?) -> String {
    "\(speaker(name)) \(name?.contains(" and ") == true ? "say" : "says")"
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
