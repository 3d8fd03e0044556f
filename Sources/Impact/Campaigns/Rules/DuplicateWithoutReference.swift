/// DUP_NO_XREF: two bodies take up one topic close together, and no reference
/// from one to the other is recorded in public assets or toolkits.
///
/// Starts within 31 days of each other count as medium, and within 7 days on the very same theme as high when both
/// dates are known at least to the month. Two bodies that speak to the same people for a month or more, whenever
/// they began, are told for information (method, campaign conflicts; the test of the Local Government Association: can a
/// council tell which campaign to prioritise and how each supports the other?).
struct DuplicateWithoutReference: PairRule {
  let code = "DUP_NO_XREF"
  let knowledge: ConflictKnowledge

  private static let closeDays = 31
  private static let veryCloseDays = 7
  private static let longOverlapDays = 30
  private static let sameAudience = 0.5

  func evaluate(_ pair: CampaignPair) -> ConflictDraft? {
    guard let theme = pair.theme, theme.similarity > 0, pair.hasDifferentLeads else { return nil }
    if let starts = pair.nearestStarts, starts.gap <= Self.closeDays {
      return draft(pair, theme, starts, severity(theme, starts), isClose: true)
    }
    guard pair.audienceOverlap >= Self.sameAudience, let runs = pair.longestOverlap,
      runs.overlap >= Self.longOverlapDays
    else { return nil }
    return draft(pair, theme, runs, .info, isClose: false)
  }

  /// A reference in public assets or a toolkit is what the rule misses.
  func clearance(_ pair: CampaignPair) -> String? {
    pair.references.first { $0.reference.place.reachesPublic }.map { Message.cleared($0.from, $0.to, $0.reference) }
  }

  private func severity(_ theme: ThemeMatch, _ starts: StartPair) -> ConflictSeverity {
    starts.isPrecise && starts.gap <= Self.veryCloseDays && theme.similarity == 1 ? .high : .medium
  }

  private func draft(
    _ pair: CampaignPair, _ theme: ThemeMatch, _ starts: StartPair, _ severity: ConflictSeverity, isClose: Bool
  ) -> ConflictDraft {
    let message = Message(knowledge: knowledge)
    let title =
      theme.similarity < 1 ? "neighbours, no public reference recorded" : "duplicates, no public reference recorded"
    return ConflictDraft(
      kind: code, title: title, severity: severity, confidence: pair.confidence(starts),
      between: pair.between
    ) {
      .init(
        reason: isClose ? message.close(pair, theme, starts) : message.together(pair, theme, starts),
        evidence: evidence(pair, theme), clears: Message.clears(pair))
    }
  }

  private func evidence(_ pair: CampaignPair, _ theme: ThemeMatch) -> [String] {
    let claims = [pair.first, pair.second].flatMap {
      ConflictWording.claims($0, about: ["launch", "references"], in: pair.between)
    }
    return [knowledge.themes(theme), ConflictWording.nations(pair)] + ConflictWording.dates(pair)
      + ConflictWording.unique(claims) + ConflictWording.references(pair)
  }
}

private struct Message {
  let knowledge: ConflictKnowledge

  func close(_ pair: CampaignPair, _ theme: ThemeMatch, _ starts: StartPair) -> String {
    "\(ConflictWording.both(pair)) take up \(knowledge.topic(theme)) and \(Self.basis(starts))\(Self.apart(starts)); "
      + "\(Self.missing(pair))."
  }

  func together(_ pair: CampaignPair, _ theme: ThemeMatch, _ runs: StartPair) -> String {
    "\(ConflictWording.both(pair)) may speak to the same people about \(knowledge.topic(theme)) for "
      + "\(runs.length); \(Self.missing(pair))."
  }

  static func clears(_ pair: CampaignPair) -> [String] {
    [
      "Record a reference from the public assets or the toolkit of one to the other (\(pair.first.id), \(pair.second.id)).",
      "Tell councils which to put first and how each supports the other, and record the two as one family.",
    ]
  }

  static func cleared(_ from: Campaign, _ to: Campaign, _ reference: CampaignReference) -> String {
    "“\(ConflictWording.short(to.name))” is named \(reference.place.words) of “\(ConflictWording.short(from.name))”."
  }

  /// A reference elsewhere is said in the same breath.
  private static func missing(_ pair: CampaignPair) -> String {
    let elsewhere = ConflictWording.unique(
      pair.references.map { from, _, reference in "\(reference.place.words) of “\(ConflictWording.short(from.name))”" })
    return "no reference recorded in public assets or toolkits"
      + (elsewhere.isEmpty ? "" : ", though one is \(ConflictWording.list(elsewhere))")
  }

  /// Dates that are only claimed are marked as such in the sentence itself.
  private static func basis(_ starts: StartPair) -> String {
    let claimed = [starts.first, starts.second].filter { $0.status == .claimed }
    let speakers = ConflictWording.unique(claimed.map { ConflictWording.speaker($0.by) })
    return speakers.isEmpty ? "" : "by the dates of \(speakers.joined(separator: " and ")) "
  }

  /// How far apart the starts are, saying no more than the dates do.
  private static func apart(_ starts: StartPair) -> String {
    let days = ConflictWording.days(starts.gap)
    let isExact = starts.first.date.precision == .day && starts.second.date.precision == .day
    switch (isExact, starts.gap) {
    case (true, 0): return "start on the same day"
    case (true, _): return "start \(days) apart"
    case (false, 0): return "may start at the same time"
    case (false, _): return "start \(days) apart or more"
    }
  }
}
