/// Sentences about campaigns that several rules share.
enum ConflictWording {
  /// "“ACT Early” (CTP)"
  static func title(_ campaign: Campaign) -> String {
    let leads = campaign.lead.prefix(mostLeads).map(short) + (campaign.lead.count > mostLeads ? ["others"] : [])
    return "“\(short(campaign.name))” (\(leads.joined(separator: ", ")))"
  }

  /// A name as it stands in a sentence: one that is too long for any is cut.
  static func short(_ name: String) -> String {
    let cut = name.prefix(mostLetters)
    return cut.endIndex == name.endIndex ? name : cut + "…"
  }

  private static let mostLeads = 6
  private static let mostLetters = 120

  /// Both campaigns of a pair with their leads.
  static func both(_ pair: CampaignPair) -> String { "\(title(pair.first)) and \(title(pair.second))" }

  /// Why a conflict weighs less than its rule says.
  static let lowered = "Severity is one step lower because a reference is recorded."

  /// "1 day", "29 days".
  static func days(_ count: Int) -> String { "\(count) day\(count == 1 ? "" : "s")" }

  /// "a, b and c".
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// More campaigns than this are counted and not named one by one.
  static let mostNamed = 12

  /// Several campaigns with their leads, the first dozen by name.
  static func some(_ campaigns: [Campaign]) -> String {
    let named = campaigns.prefix(mostNamed).map(title)
    return list(campaigns.count > mostNamed ? named + ["\(campaigns.count - mostNamed) others"] : named)
  }

  /// Audiences in words; where the general public is among them the others need no naming.
  static func people(_ audiences: Set<String>, _ knowledge: ConflictKnowledge) -> String {
    if audiences.contains("public") { return knowledge.people("public") }
    let named = audiences.sorted().prefix(mostAudiences).map(knowledge.people)
    return list(audiences.count > named.count ? named + ["\(audiences.count - named.count) other audiences"] : named)
  }

  private static let mostAudiences = 4

  /// The nations both reach.
  static func nations(_ pair: CampaignPair) -> String {
    "Nations both reach: \(pair.sharedNations.joined(separator: ", "))."
  }

  /// The dates of both campaigns, the first's first.
  static func dates(_ pair: CampaignPair) -> [String] { [dates(pair.first), dates(pair.second)] }

  /// Every date on which a campaign is said to begin, with who says so; rival dates side by side. Then how long it is
  /// taken to run where no end is recorded.
  static func dates(_ campaign: Campaign) -> String {
    var told: [(attribution: String, dates: [String])] = []
    for start in sayOnce(campaign.starts) {
      let attribution = attribution(start)
      let date = start.end.map { "\(start.date) to \($0)" } ?? "from \(start.date)"
      if let index = told.firstIndex(where: { $0.attribution == attribution }) {
        told[index].dates.append(date)
      } else {
        told.append((attribution, [date]))
      }
    }
    let parts = told.map { "\(list(unique($0.dates))) (\($0.attribution))" }
    return "Dates of \(title(campaign)): \(parts.isEmpty ? "no date recorded" : parts.joined(separator: "; "))."
      + end(of: campaign)
  }

  /// What is known of the end, or taken in its place; an end that is only claimed is not used, and told.
  private static func end(of campaign: Campaign) -> String {
    if let end = campaign.end, !campaign.starts.contains(where: { $0.end == end }) { return " It ends: \(end)." }
    let open = campaign.starts.filter { $0.end == nil && $0.lastDay != campaign.end?.latest }
    guard let longest = open.map(\.days).max() else { return "" }
    let claimed = campaign.claims.contains { $0.field == "end" && $0.status == .claimed }
    let none = claimed ? "An end is only claimed" : "No end is recorded"
    if campaign.status == .live, campaign.end == nil {
      let day = campaign.asOf.map { " on \(FuzzyDate($0))" } ?? ""
      return " \(none): it was live\(day) and is taken to go on for \(Campaign.Kind.programme.usualDays) days."
    }
    return " \(none): it is taken to run for \(longest) days."
  }

  /// A date that one page shows is not said again without a page.
  private static func sayOnce(_ starts: [CampaignStart]) -> [CampaignStart] {
    starts.filter { start in
      start.source != nil || start.by != nil
        || !starts.contains { $0.date == start.date && $0.status == start.status && $0.source != nil }
    }
  }

  /// The claims about some fields of a campaign, each as its author's. Claims of a
  /// launch that only repeat a date of ``dates(_:)`` are left out.
  /// A claim that speaks of another campaign than the pair's is left out too.
  static func claims(_ campaign: Campaign, about fields: Set<String>, in between: [String]) -> [String] {
    let starts = Set(campaign.starts.map(\.date))
    let told = campaign.claims.filter { claim in
      let isRepeated =
        claim.field == "launch" && claim.note == nil && FuzzyDate(claim.value).map(starts.contains) == true
      let isOurs = claim.other.map(between.contains) ?? true
      return fields.contains(claim.field) && !isRepeated && isOurs
    }
    return told.map { sentence($0, campaign) }
  }

  /// The references recorded between two campaigns.
  static func references(_ pair: CampaignPair) -> [String] {
    pair.references.map { from, to, reference in
      let source = reference.source.map { " (seen in \($0.title))" } ?? ""
      let note = reference.note.map { " \($0)" } ?? ""
      return "\(title(to)) is named \(reference.place.words) of \(title(from))\(source).\(note)"
    }
  }

  /// The pages that the record of a campaign rests on.
  static func sources(_ campaign: Campaign) -> String {
    let record = "The record of \(title(campaign))"
    guard campaign.isVerified else { return "\(record) rests on memory; no page was seen." }
    guard !campaign.sources.isEmpty else {
      return campaign.isProposed ? "\(record) is the proposal's own." : "\(record) names no source."
    }
    return "\(record) rests on: \(unique(campaign.sources.map { "\($0.title) (\($0.code))" }).joined(separator: "; "))."
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

  /// "seen in …", "according to the LGA, in …", "worked out from …".
  private static func attribution(_ start: CampaignStart) -> String {
    let place = start.source?.title
    switch start.status {
    case .seen: return place.map { "seen in \($0)" } ?? "as recorded"
    case .stated: return "as the proposal states"
    case .inferred: return place.map { "worked out from \($0)" } ?? "worked out, not stated"
    case .claimed: return "according to \(speaker(start.by))" + (place.map { ", in \($0)" } ?? "")
    }
  }

  /// A field's name without its signs: "strategy outcomes".
  private static func words(_ field: String) -> String { field.split(separator: "_").joined(separator: " ") }

  /// "According to the LGA, of “X” (HO), references: …"
  private static func sentence(_ claim: CampaignClaim, _ campaign: Campaign) -> String {
    let note = claim.note.map { "; \($0)" } ?? ""
    let place = claim.source.map { " (\($0.title))" } ?? ""
    let field = claim.field == "excluded_groups" ? "groups left out" : words(claim.field)
    let told = "of \(title(campaign)), \(field): \(claim.value)\(note)\(place)."
    switch claim.status {
    case .seen: return "Seen\(claim.by.map { ", as \(speaker($0)) tells it," } ?? "") \(told)"
    case .stated: return "Stated by the proposal \(told)"
    case .inferred: return "Worked out, not stated, \(told)"
    case .claimed: return "According to \(speaker(claim.by)), \(told)"
    }
  }
}
