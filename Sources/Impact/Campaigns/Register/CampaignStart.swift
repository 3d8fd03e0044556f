/// One date on which a campaign is said to begin: its launch or a phase.
struct CampaignStart: Hashable, Sendable {
  /// The date.
  let date: FuzzyDate
  /// The last day of what began, in days since 1970-01-01.
  let lastDay: Int
  /// Who says so, when it is a claim.
  let by: String?
  /// How it came into the register.
  let status: ClaimStatus
  /// Where it stands.
  let source: CampaignSource?

  /// How far to trust it, 0 to 1: the weaker of its precision and its status.
  var confidence: Double { min(date.precision.confidence, status.confidence) }
}

extension Campaign {
  /// Every date on which the campaign is said to begin, earliest first; rival dates stand side by side.
  var starts: [CampaignStart] {
    let all = (launchStart.map { [$0] } ?? []) + phases.map(start(of:))
    return all.sorted { ($0.date.earliest, $0.lastDay) < ($1.date.earliest, $1.lastDay) }
  }

  /// Days it is taken to run when no end is recorded; one that is known to go on counts as a programme.
  private var usualDays: Int { status == .live ? max(kind.usualDays, Kind.programme.usualDays) : kind.usualDays }

  /// The launch, with who says so when a claim gives the same date; nil without a launch.
  var launchStart: CampaignStart? {
    launch.map { launch in
      let claim = claims.first { $0.field == "launch" && FuzzyDate($0.value) == launch }
      return CampaignStart(
        date: launch, lastDay: max(launch.latest, end?.latest ?? launch.latest + usualDays),
        by: claim?.by, status: claim?.status ?? (isProposed ? .stated : .seen), source: claim?.source)
    }
  }

  /// A phase without an end is taken to last as long as a campaign without one.
  func start(of phase: Phase) -> CampaignStart {
    let usual = phase.start.latest + (status == .live ? usualDays : Kind.campaign.usualDays)
    return CampaignStart(
      date: phase.start, lastDay: max(phase.start.latest, phase.end?.latest ?? usual),
      by: phase.by, status: phase.status, source: phase.source)
  }
}
