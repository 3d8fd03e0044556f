/// DUP_NO_XREF: two bodies take up one topic close together, and no reference
/// from one to the other is recorded in public assets or toolkits.
///
/// Starts within 31 days of each other count as close; within 7 days on the very same theme as high.
/// Two bodies that speak to the same people for a month or more, whenever they began, count as low
/// (method, campaign conflicts; the test of the Local Government Association: can a council tell
/// which campaign to prioritise and how each supports the other?).
public struct DuplicateWithoutReference: ConflictRule {
  /// The rule's code.
  public let code = "DUP_NO_XREF"

  private static let closeDays = 31
  private static let veryCloseDays = 7
  private static let longOverlapDays = 30
  private static let sameAudience = 0.5

  /// A rule without settings.
  public init() {}

  /// The conflict, if two different bodies take up one topic close together.
  public func evaluate(_ pair: CampaignPair) -> Conflict? {
    guard pair.hasDifferentLeads, let theme = pair.theme, theme.similarity > 0 else { return nil }
    if let starts = pair.nearestStarts, starts.gap <= Self.closeDays {
      let isHigh = starts.gap <= Self.veryCloseDays && theme.similarity == 1 && starts.isPrecise
      return conflict(pair, theme, starts, isHigh ? .high : .medium, Message.close(pair, theme, starts))
    }
    guard let runs = pair.longestOverlap, runs.overlap >= Self.longOverlapDays,
      pair.audienceOverlap >= Self.sameAudience
    else { return nil }
    return conflict(pair, theme, runs, .low, Message.together(pair, theme, runs))
  }

  /// A reference in public assets or a toolkit is what the rule misses.
  public func clearance(_ pair: CampaignPair) -> String? {
    pair.references.first { $0.reference.place.reachesPublic }.map { Message.cleared($0.from, $0.to, $0.reference) }
  }

  private func conflict(
    _ pair: CampaignPair, _ theme: ThemeMatch, _ starts: StartPair, _ severity: ConflictSeverity, _ reason: String
  ) -> Conflict {
    Conflict(
      kind: code, severity: severity, confidence: starts.confidence * (0.5 + 0.5 * theme.similarity),
      between: pair.between, reason: reason, evidence: evidence(pair, theme), clears: Message.clears(pair))
  }

  private func evidence(_ pair: CampaignPair, _ theme: ThemeMatch) -> [String] {
    let claims = [pair.first, pair.second].flatMap { ConflictWording.claims($0, about: ["launch", "references"]) }
    return [
      Message.themes(theme), Message.nations(pair),
      ConflictWording.dates(pair.first), ConflictWording.dates(pair.second),
    ] + ConflictWording.unique(claims) + ConflictWording.references(pair)
  }
}

private enum Message {
  static func close(_ pair: CampaignPair, _ theme: ThemeMatch, _ starts: StartPair) -> String {
    "\(both(pair)) take up \(topic(theme)) and start \(ConflictWording.apart(starts.gap))\(basis(starts)); \(missing)."
  }

  static func together(_ pair: CampaignPair, _ theme: ThemeMatch, _ runs: StartPair) -> String {
    "\(both(pair)) speak to the same people about \(topic(theme)) for \(runs.overlap) days; \(missing)."
  }

  static func themes(_ theme: ThemeMatch) -> String {
    theme.first == theme.second
      ? "Theme of both: \(theme.first)." : "Themes under one heading: \(theme.first) and \(theme.second)."
  }

  static func nations(_ pair: CampaignPair) -> String {
    "Nations both reach: \(pair.sharedNations.joined(separator: ", "))."
  }

  static func clears(_ pair: CampaignPair) -> [String] {
    [
      "Record a reference from the public assets or the toolkit of one to the other (\(pair.first.id), \(pair.second.id)).",
      "Tell councils which to put first and how each supports the other, and record the two as one family.",
    ]
  }

  static func cleared(_ from: Campaign, _ to: Campaign, _ reference: CampaignReference) -> String {
    "The \(reference.place.words) of “\(from.name)” names “\(to.name)”."
  }

  private static let missing = "no reference recorded in public assets or toolkits"

  private static func both(_ pair: CampaignPair) -> String {
    "\(ConflictWording.title(pair.first)) and \(ConflictWording.title(pair.second))"
  }

  private static func topic(_ theme: ThemeMatch) -> String {
    theme.first == theme.second ? theme.first : "neighbouring themes (\(theme.first), \(theme.second))"
  }

  /// Dates that are only claimed are marked as such in the sentence itself.
  private static func basis(_ starts: StartPair) -> String {
    let claimed = [starts.first, starts.second].filter { $0.status == .claimed }
    let speakers = ConflictWording.unique(claimed.map { ConflictWording.speaker($0.by) })
    return speakers.isEmpty ? "" : " by the dates of \(speakers.joined(separator: " and "))"
  }
}
