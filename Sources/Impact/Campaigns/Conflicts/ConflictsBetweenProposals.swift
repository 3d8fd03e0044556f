internal import YAMLReading

/// What different proposals would run or do that gets in each other's way.
public struct ConflictsBetweenProposals: Sendable {
  /// Each conflict has campaigns of two proposals, or one proposal and a campaign of another.
  public let conflicts: [Conflict]
  /// Ids of the proposals that run each campaign concerned.
  public let runBy: [String: [String]]
  /// Names of campaigns and titles of proposals, by id.
  public let names: [String: String]
}

extension ConflictFinder {
  /// The conflicts between proposals: never those inside one of them, nor with campaigns that none of them runs.
  ///
  /// - Parameter indicators: The indicators of the catalogues, by id.
  public func find(
    between proposals: [Proposal], register: CampaignRegister, indicators: [String: ModuleCatalogue.Indicator]
  ) -> ConflictsBetweenProposals {
    let owners = Owners(proposals, register)
    let campaigns = CampaignRegister(asOf: register.asOf, campaigns: owners.campaigns)
    let meetings = find(in: campaigns).conflicts.filter { owners.areDifferent($0.between) }
    let clashes = proposals.flatMap { proposal in
      let others = owners.campaigns.filter { !owners.of($0.id).contains(proposal.id) }
      let report = find(
        for: proposal, against: CampaignRegister(asOf: register.asOf, campaigns: others), indicators: indicators)
      return report.conflicts.filter { $0.between.contains(proposal.id) && $0.between.count > 1 }
    }
    let found = (meetings + clashes).sorted { ($1.severity, $0.kind) < ($0.severity, $1.kind) }
    let ids = Set(found.flatMap(\.between))
    return ConflictsBetweenProposals(
      conflicts: found, runBy: owners.byCampaign.filter { ids.contains($0.key) },
      names: Dictionary(
        owners.campaigns.map { ($0.id, $0.name) } + proposals.map { ($0.id, $0.title) }
      ) { first, _ in first }.filter { ids.contains($0.key) })
  }
}

/// Which proposal runs which campaign.
private struct Owners {
  /// Every campaign that a proposal runs, once.
  private(set) var campaigns: [Campaign] = []
  /// Ids of proposals by the id of the campaign.
  private(set) var byCampaign: [String: [String]] = [:]

  init(_ proposals: [Proposal], _ register: CampaignRegister) {
    for proposal in proposals {
      let named = Set(proposal.registerCampaigns.map(\.value))
      for campaign in proposal.newCampaigns + register.campaigns.filter({ named.contains($0.id) }) {
        if byCampaign[campaign.id] == nil { campaigns.append(campaign) }
        byCampaign[campaign.id, default: []].append(proposal.id)
      }
    }
  }

  func of(_ campaign: String) -> [String] { byCampaign[campaign] ?? [] }

  /// Whether no single proposal runs all of these campaigns.
  func areDifferent(_ ids: [String]) -> Bool {
    guard let first = ids.first, ids.count > 1 else { return false }
    return !of(first).contains { owner in ids.allSatisfy { of($0).contains(owner) } }
  }
}
