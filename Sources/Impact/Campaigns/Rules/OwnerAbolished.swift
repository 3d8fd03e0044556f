/// OWNER_ABOLISHED: the body that leads the campaign was closed before or during it, or its closing had been
/// announced before the campaign was over. Set aside when a campaign is recorded to follow it, or when the campaign was over
/// within 90 days of the closing and a body is recorded to have taken over.
///
/// Medium when the body ended before the campaign did and nobody is recorded to have taken over; low when a successor
/// is recorded or only the announcement falls before the end (method, campaign conflicts).
struct OwnerAbolished: CampaignRule {
  let code = "OWNER_ABOLISHED"
  let knowledge: ConflictKnowledge

  func evaluate(_ campaign: Campaign, asOf: Int?) -> RuleAnswer? {
    guard let last = lastDay(campaign, asOf) else { return nil }
    let closures = campaign.lead.compactMap { closure($0, last) }
    guard let worst = closures.max(by: { ($0.severity, $1.body.code) < ($1.severity, $0.body.code) }) else {
      return nil
    }
    if let partner = successor(of: worst, in: campaign) {
      return .explained(
        SuppressedConflict(kind: code, between: [campaign.id], reason: Message.handedOver(worst.body, partner)))
    }
    if worst.isEnded, !worst.body.successors.isEmpty, let end = worst.body.to, last - end.earliest <= Self.handover {
      return .explained(
        SuppressedConflict(
          kind: code, between: [campaign.id], reason: Message.tookOver(worst.body, last - end.earliest)))
    }
    if worst.isEnded, let next = campaign.successors.first {
      return .explained(
        SuppressedConflict(kind: code, between: [campaign.id], reason: "`\(next)` is recorded to follow it."))
    }
    return .conflict(
      ConflictDraft(
        kind: code, title: "its lead body closed or closing", severity: worst.severity,
        confidence: worst.confidence(campaign),
        between: [campaign.id]
      ) {
        .init(
          reason: Message.reason(campaign, worst),
          evidence: closures.map(Message.evidence) + [ConflictWording.dates(campaign)],
          clears: Message.clears(worst))
      })
  }

  private static let handover = 90

  /// The last day on which the campaign is known to run: its end, its last wave, or now when it is live.
  private func lastDay(_ campaign: Campaign, _ asOf: Int?) -> Int? {
    if let end = campaign.end { return end.earliest }
    if campaign.status == .live, let asOf { return asOf }
    return campaign.starts.last?.date.earliest
  }

  private func closure(_ code: String, _ last: Int) -> Closure? {
    guard let body = knowledge.departments.byCode[code] else { return nil }
    if let end = body.to, end.latest < last {
      return Closure(body: body, severity: body.successors.isEmpty ? .medium : .low, isEnded: true)
    }
    if let announced = body.endAnnounced, announced.latest < last {
      return Closure(body: body, severity: .low, isEnded: false)
    }
    return nil
  }

  /// A body that took over and is among the campaign's leads or partners.
  private func successor(of closure: Closure, in campaign: Campaign) -> String? {
    guard closure.isEnded else { return nil }
    return (campaign.lead + campaign.partners).first { closure.body.successors.contains($0) }
  }
}

private struct Closure {
  let body: Department
  let severity: ConflictSeverity
  let isEnded: Bool

  /// What rests on memory is trusted as little as a year.
  private static let recalled = 0.5

  /// Whether the campaign ran on depends on how well its own dates and the body's are known.
  func confidence(_ campaign: Campaign) -> Double {
    let runs = (campaign.end?.precision ?? campaign.starts.last?.date.precision ?? .year).confidence
    let ends = ((isEnded ? body.to : body.endAnnounced)?.precision ?? .year).confidence
    return min(runs, ends, body.isRecalled ? Self.recalled : 1)
  }
}

private enum Message {
  static func reason(_ campaign: Campaign, _ closure: Closure) -> String {
    let body = closure.body
    let lead = "The lead body of \(ConflictWording.title(campaign)), \(body.name) (\(body.code)),"
    let memory = body.isRecalled ? " (from memory, no page seen)" : ""
    if closure.isEnded { return "\(lead) ended\(day(body.to))\(memory), before the campaign did." }
    return
      "\(lead) was known to be closing when the campaign ran: its end was announced\(day(body.endAnnounced))\(memory)."
  }

  static func evidence(_ closure: Closure) -> String {
    let body = closure.body
    let parts = [
      body.endAnnounced.map { "end announced \($0.dated)" }, body.to.map { "ended \($0.dated)" },
      body.successors.isEmpty ? "no successor recorded" : "followed by \(ConflictWording.list(body.successors))",
      body.isRecalled ? "from memory, no page seen" : nil,
    ]
    return "\(body.name): \(parts.compactMap(\.self).joined(separator: "; "))."
  }

  static func handedOver(_ body: Department, _ partner: String) -> String {
    "\(partner), which followed \(body.code), takes part in the campaign."
  }

  static func clears(_ closure: Closure) -> [String] {
    let body = closure.body
    let next = body.successors.isEmpty ? "the body that answers for it now" : body.successors.joined(separator: " or ")
    return [
      closure.isEnded
        ? "Record who took the campaign over (\(next)), and where its pages and helplines are kept."
        : "Record who answers for its pages and helplines once \(body.code) has closed (\(next)), or what follows it."
    ]
  }

  static func tookOver(_ body: Department, _ days: Int) -> String {
    "\(ConflictWording.list(body.successors)) followed \(body.code), and the campaign was over at most "
      + "\(ConflictWording.days(days)) later."
  }

  private static func day(_ date: FuzzyDate?) -> String { date.map { " \($0.dated)" } ?? "" }
}
