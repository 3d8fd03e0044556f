internal import YAMLReading

/// One date on which a campaign is said to begin: its launch or a phase.
struct CampaignStart: Hashable, Sendable {
  /// The date.
  let date: FuzzyDate
  /// When what began ended; nil where no end is recorded.
  let end: FuzzyDate?
  /// The last day of what began, recorded or taken, in days since 1970-01-01.
  let lastDay: Int
  /// Who says so, when it is a claim.
  let by: String?
  /// How it came into the register.
  let status: ClaimStatus
  /// Where it stands.
  let source: CampaignSource?

  /// How many days it goes on after it began.
  var days: Int { lastDay - date.latest }

  /// How far to trust it, 0 to 1: the weaker of its precision and its status.
  var confidence: Double { min(date.precision.confidence, status.confidence) }
}

extension Campaign {
  /// Every date on which the campaign is said to begin, earliest first; rival dates stand side by side.
  var starts: [CampaignStart] {
    let known = (launchStart.map { [$0] } ?? []) + phases.map(start(of:))
    let all = known + claimedStarts(beside: known)
    return all.sorted { ($0.date.earliest, $0.lastDay) < ($1.date.earliest, $1.lastDay) }
  }

  /// Days it is taken to run when no end is recorded; one that is known to go on counts as a programme.
  private var usualDays: Int { status == .live ? max(kind.usualDays, Kind.programme.usualDays) : kind.usualDays }

  /// The last day of what began last and has no end: what is live is taken to go on from the day its register speaks for.
  private func lastDay(from start: FuzzyDate) -> Int {
    let known = status == .live ? asOf.map { max($0.dayNumber, start.latest) } : nil
    return (known ?? start.latest) + usualDays
  }

  /// What still runs of a live campaign without a launch or an end: the latest phase that is not only claimed.
  var runningPhase: Phase? {
    guard status == .live, launch == nil, end == nil else { return nil }
    let latest = phases.filter { $0.status != .claimed }.max { $0.start.earliest < $1.start.earliest }
    return latest.flatMap { $0.end == nil ? $0 : nil }
  }

  /// The launch, with who says so when a claim gives the same date; nil without a launch.
  var launchStart: CampaignStart? {
    launch.map { launch in
      let claim = claims.first { $0.field == "launch" && FuzzyDate($0.value) == launch }
      return CampaignStart(
        date: launch, end: end, lastDay: max(launch.latest, end?.latest ?? lastDay(from: launch)),
        by: claim?.by, status: claim?.status ?? (isProposed ? .stated : .seen), source: claim?.source)
    }
  }

  /// Launches that claims date to another day, month or year than anything recorded as a fact.
  private func claimedStarts(beside known: [CampaignStart]) -> [CampaignStart] {
    claims.filter { $0.field == "launch" }.compactMap { claim in
      guard let date = FuzzyDate(claim.value), !known.contains(where: { $0.date == date }) else { return nil }
      return CampaignStart(
        date: date, end: nil, lastDay: max(date.latest, end?.latest ?? lastDay(from: date)), by: claim.by,
        status: claim.status, source: claim.source)
    }
  }

  /// A phase without an end is taken to last as long as a campaign without one, and no longer than its campaign. Where no
  /// launch is recorded the last phase stands for it, and goes on as long as what it is a phase of.
  func start(of phase: Phase) -> CampaignStart {
    let isRunning = phase == runningPhase
    let isLast = launch == nil && !phases.contains { $0.start.earliest > phase.start.earliest }
    let usual = isRunning ? lastDay(from: phase.start) : phase.start.latest + (isLast ? kind : .campaign).usualDays
    return CampaignStart(
      date: phase.start, end: phase.end,
      lastDay: max(phase.start.latest, phase.end?.latest ?? min(usual, end?.latest ?? usual)),
      by: phase.by, status: phase.status, source: phase.source)
  }
}
