/// DUP_NO_XREF: two bodies take up one topic close together, and no reference
/// from one to the other is recorded in public assets or toolkits.
///
/// Starts within 31 days of each other count as medium, within 7 days on the very same theme as high,
/// and as low when a date is known worse than to the month. Two bodies that speak to the same people for a month or more, whenever they began, count as low
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
      return conflict(pair, theme, starts, severity(theme, starts), Message.close(pair, theme, starts))
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

  private func severity(_ theme: ThemeMatch, _ starts: StartPair) -> ConflictSeverity {
    guard starts.isPrecise else { return .low }
    return starts.gap <= Self.veryCloseDays && theme.similarity == 1 ? .high : .medium
  }

  private func conflict(
    _ pair: CampaignPair, _ theme: ThemeMatch, _ starts: StartPair, _ severity: ConflictSeverity, _ reason: String
  ) -> Conflict {
    Conflict(
      kind: code, title: theme.similarity < 1 ? "neighbouring campaigns, not co-ordinated" : nil, severity: severity,
      confidence: starts.confidence * (0.5 + 0.5 * theme.similarity), between: pair.between, reason: reason,
      evidence: evidence(pair, theme), clears: Message.clears(pair))
  }

  private func evidence(_ pair: CampaignPair, _ theme: ThemeMatch) -> [String] {
    let claims = [pair.first, pair.second].flatMap {
      ConflictWording.claims($0, about: ["launch", "references"], in: pair)
    }
    return [
      Message.themes(theme), Message.nations(pair),
      ConflictWording.dates(pair.first), ConflictWording.dates(pair.second),
    ] + ConflictWording.unique(claims) + ConflictWording.references(pair)
  }
}

private enum Message {
  static func close(_ pair: CampaignPair, _ theme: ThemeMatch, _ starts: StartPair) -> String {
    "\(both(pair)) take up \(topic(theme)) and \(basis(starts))\(apart(starts)); \(missing)."
  }

  static func together(_ pair: CampaignPair, _ theme: ThemeMatch, _ runs: StartPair) -> String {
    "\(both(pair)) may speak to the same people about \(topic(theme)) for \(runs.overlap) days; \(missing)."
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
    "“\(to.name)” is named in the \(reference.place.words) of “\(from.name)”."
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
    return speakers.isEmpty ? "" : "by the dates of \(speakers.joined(separator: " and ")) "
  }

  /// How far apart the starts are, saying no more than the dates do.
  private static func apart(_ starts: StartPair) -> String {
    let days = "\(starts.gap) day\(starts.gap == 1 ? "" : "s")"
    let isExact = starts.first.date.precision == .day && starts.second.date.precision == .day
    switch (isExact, starts.gap) {
    case (true, 0): return "start on the same day"
    case (true, _): return "start \(days) apart"
    case (false, 0): return "may start at the same time"
    case (false, _): return "start \(days) apart or more"
    }
  }
}
