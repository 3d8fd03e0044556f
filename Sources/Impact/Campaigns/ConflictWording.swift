/// Sentences about campaigns that several rules share.
enum ConflictWording {
  /// "“ACT Early” (CTP)"
  static func title(_ campaign: Campaign) -> String {
    "“\(campaign.name)” (\(campaign.lead.joined(separator: ", ")))"
  }

  /// Who says something, and where: "the LGA says, in Briefing".
  static func attribution(by: String?, status: ClaimStatus, source: CampaignSource?) -> String {
    let place = source.map { "\($0.title)" }
    switch status {
    case .seen: return place.map { "seen in \($0)" } ?? "seen"
    case .inferred: return place.map { "worked out from \($0)" } ?? "worked out, not stated"
    case .claimed:
      let speaker = "\(speaker(by)) says"
      return place.map { "\(speaker), in \($0)" } ?? speaker
    }
  }

  /// Every date on which a campaign is said to begin, with who says so.
  static func dates(_ campaign: Campaign) -> String {
    let dates = campaign.starts.map { start in
      "\(start.date) (\(attribution(by: start.by, status: start.status, source: start.source)))"
    }
    return "\(title(campaign)) starts: \(unique(dates).joined(separator: "; "))."
  }

  /// The claims about some fields of a campaign, each as its author's.
  static func claims(_ campaign: Campaign, about fields: Set<String>) -> [String] {
    campaign.claims.filter { fields.contains($0.field) }.map { claim in
      let who = attribution(by: claim.by, status: claim.status, source: claim.source)
      let note = claim.note.map { "; \($0)" } ?? ""
      return "On the \(claim.field) of \(title(campaign)): \(claim.value)\(note) (\(who))."
    }
  }

  /// The references recorded between two campaigns.
  static func references(_ pair: CampaignPair) -> [String] {
    pair.references.map { from, to, reference in
      let source = reference.source.map { ", seen in \($0.title)" } ?? ""
      let note = reference.note.map { " \($0)" } ?? ""
      return "The \(reference.place.words) of \(title(from)) names \(title(to))\(source).\(note)"
    }
  }

  /// "3 days apart", "within the same days".
  static func apart(_ days: Int) -> String {
    switch days {
    case 0: "at the same time"
    case 1: "1 day apart"
    default: "\(days) days apart"
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
}
