/// A stretch in which a campaign ran or is said to have run: its launch, or a phase.
public struct CampaignWave: Hashable, Sendable {
  /// What the wave was called; nil for the launch itself.
  public let name: String?
  /// When it began; nil for a campaign without any date.
  public let start: FuzzyDate?
  /// When it ended, where recorded.
  public let end: FuzzyDate?
  /// The last day it is recorded or taken to have run, in days since 1970-01-01; nil without a start.
  public let lastDay: Int?
  /// Whether it goes on: the campaign is live and no end is recorded.
  public let isRunning: Bool
  /// How its beginning came into the register.
  public let status: ClaimStatus
  /// Who says so, when it is a claim.
  public let by: String?
  /// The page it stands in.
  public let source: CampaignSource?
}

extension Campaign {
  /// The campaign's waves, earliest first; rival dates stand side by side. One wave without a start
  /// stands for a campaign without any date.
  public var waves: [CampaignWave] {
    let waves = (launchWave.map { [$0] } ?? []) + phaseWaves + rivalLaunches
    guard !waves.isEmpty else {
      return [
        CampaignWave(
          name: nil, start: nil, end: end, lastDay: end?.latest, isRunning: status == .live && end == nil,
          status: isProposed ? .stated : .seen, by: nil, source: nil)
      ]
    }
    return waves.sorted { $0.order < $1.order }
  }

  /// The phase that only gives the launch a name or an end, so that one beginning is not told twice.
  private var launchPhase: Int? {
    phases.firstIndex { phase in
      guard phase.start == launch, phase.status != .claimed else { return false }
      return end == nil || phase.end == nil || phase.end == end
    }
  }

  private var launchWave: CampaignWave? {
    guard let launch, let start = launchStart else { return nil }
    let phase = launchPhase.map { phases[$0] }
    let end = end ?? phase?.end
    return CampaignWave(
      name: phase?.name, start: launch, end: end, lastDay: max(launch.latest, end?.latest ?? start.lastDay),
      isRunning: status == .live && end == nil, status: start.status, by: start.by,
      source: start.source ?? phase?.source)
  }

  private var phaseWaves: [CampaignWave] {
    phases.indices.filter { $0 != launchPhase }.map { index in
      let phase = phases[index]
      let start = start(of: phase)
      return CampaignWave(
        name: phase.name, start: phase.start, end: phase.end, lastDay: start.lastDay,
        isRunning: phase == runningPhase, status: phase.status, by: phase.by, source: phase.source)
    }
  }

  /// Dates that claims give for the launch and that neither the launch nor a phase gives.
  private var rivalLaunches: [CampaignWave] {
    var known = Set(([launch].compactMap(\.self) + phases.map(\.start)).map(\.earliest))
    return claims.compactMap { claim in
      guard claim.field == "launch", let date = FuzzyDate(claim.value), known.insert(date.earliest).inserted else {
        return nil
      }
      return CampaignWave(
        name: nil, start: date, end: nil, lastDay: date.latest + Kind.campaign.usualDays, isRunning: false,
        status: claim.status, by: claim.by, source: claim.source)
    }
  }
}

extension CampaignWave {
  /// Earliest first, then shortest; a wave without a date last.
  fileprivate var order: (Int, Int, String) {
    (start?.earliest ?? Int.max, lastDay ?? Int.max, name ?? "")
  }
}
