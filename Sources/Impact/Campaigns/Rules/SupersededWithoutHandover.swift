/// SUPERSEDED_WITHOUT_HANDOVER: one campaign ends and within half a year another begins for the same people on the
/// same theme, and neither record names the other as its successor (method, campaign conflicts).
struct SupersededWithoutHandover: PairRule {
  let code = "SUPERSEDED_WITHOUT_HANDOVER"
  let meeting = PairMeeting.succession
  let knowledge: ConflictKnowledge

  /// Days within which the one is taken to replace the other.
  static let handoverDays = 180
  private static let sameAudience = 0.5

  /// One body may well replace its own campaign without saying so.
  var excuses: [PairExcuse] { PairExcuse.allCases.filter { $0 != .oneLead && $0 != .joint } }

  func evaluate(_ pair: CampaignPair) -> ConflictDraft? {
    guard let theme = pair.theme, theme.similarity == 1, pair.audienceOverlap >= Self.sameAudience else { return nil }
    guard let order = order(pair.first, pair.second) ?? order(pair.second, pair.first) else { return nil }
    return ConflictDraft(
      kind: code, title: "replaced, no handover recorded", severity: .low,
      confidence: min(order.end.precision.confidence, order.start.confidence), between: pair.between
    ) {
      .init(
        reason: Message.reason(order, knowledge.theme(theme.first)),
        evidence: [knowledge.themes(theme), Message.end(order)] + ConflictWording.dates(pair),
        clears: [Message.clear(order)])
    }
  }

  /// The launch or wave of `later` that begins soon after the recorded end of `earlier`; the later must be the newer.
  private func order(_ earlier: Campaign, _ later: Campaign) -> Succession? {
    guard let end = earlier.end, let first = earlier.starts.first, let start = later.starts.first,
      start.date.earliest > first.date.earliest, start.date.latest >= end.earliest,
      start.date.earliest - end.latest <= Self.handoverDays
    else { return nil }
    return Succession(earlier: earlier, later: later, end: end, start: start)
  }
}

private struct Succession {
  let earlier: Campaign
  let later: Campaign
  let end: FuzzyDate
  let start: CampaignStart

  /// Days from the end of one to the start of the other, at least.
  var gap: Int { max(0, start.date.earliest - end.latest) }

  /// Whether both dates are known to the day.
  var isExact: Bool { end.precision == .day && start.date.precision == .day }
}

private enum Message {
  static func reason(_ order: Succession, _ theme: String) -> String {
    let when =
      order.gap == 0
      ? "as it ended" : "\(ConflictWording.days(order.gap))\(order.isExact ? "" : " or more") after it ended"
    return "\(ConflictWording.title(order.later)) took up \(theme) for the same people as "
      + "\(ConflictWording.title(order.earlier)) \(when); no handover is recorded."
  }

  static func end(_ order: Succession) -> String {
    "\(ConflictWording.title(order.earlier)) ends: \(order.end)."
  }

  static func clear(_ order: Succession) -> String {
    "Record \(order.earlier.id) as a predecessor of \(order.later.id), redirect its pages and pass on its audience."
  }
}
