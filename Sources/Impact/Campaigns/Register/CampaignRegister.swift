public import YAMLReading

/// The campaigns of one or several documents, in the order read.
public struct CampaignRegister: Sendable {
  /// The latest day the documents speak for.
  public let asOf: CalendarDate?
  /// The campaigns.
  public let campaigns: [Campaign]

  private let positions: [String: Int]

  /// A register of campaigns; of two with one id the first is found by it.
  public init(asOf: CalendarDate?, campaigns: [Campaign]) {
    self.asOf = asOf
    self.campaigns = campaigns.map { campaign in
      var campaign = campaign
      campaign.asOf = asOf ?? campaign.asOf
      return campaign
    }
    positions = Dictionary(campaigns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
  }

  /// The campaign with that id.
  public subscript(id: String) -> Campaign? { positions[id].map { campaigns[$0] } }

  /// All ids.
  public var ids: Set<String> { Set(positions.keys) }

  /// The register without records that rest on memory.
  public var verified: CampaignRegister {
    CampaignRegister(asOf: asOf, campaigns: campaigns.filter(\.isVerified))
  }
}
