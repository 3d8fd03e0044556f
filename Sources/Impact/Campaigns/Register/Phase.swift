/// One wave of a campaign.
public struct Phase: Hashable, Sendable {
  /// What it was called or did.
  public let name: String
  /// When it began.
  public let start: FuzzyDate
  /// When it ended, where known.
  public let end: FuzzyDate?
  /// Who says so, when it is a claim.
  public let by: String?
  /// How it came into the register.
  public let status: ClaimStatus
  /// Where it stands.
  public let source: CampaignSource?

  /// A phase from its parts.
  public init(
    name: String, start: FuzzyDate, end: FuzzyDate? = nil, by: String? = nil, status: ClaimStatus = .seen,
    source: CampaignSource? = nil
  ) {
    self.name = name
    self.start = start
    self.end = end
    self.by = by
    self.status = status
    self.source = source
  }
}
