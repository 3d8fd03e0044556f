/// How a statement came into the register.
public enum ClaimStatus: String, Sendable, CaseIterable {
  /// Somebody says so; kept with their name.
  case claimed
  /// It stood in the page named as its source.
  case seen
  /// Worked out from something seen.
  case inferred
  /// A proposal says so of a campaign that it would run.
  case stated

  /// How far to trust a finding that rests on it, 0 to 1 (method, campaign conflicts).
  var confidence: Double {
    switch self {
    case .seen, .stated: 1
    case .claimed: 0.7
    case .inferred: 0.6
    }
  }
}

/// One statement about a campaign with who makes it. Claims may contradict
/// each other; none of them overwrites a field of the campaign.
public struct CampaignClaim: Hashable, Sendable {
  /// The campaign's field it is about: "launch".
  public let field: String
  /// What is said.
  public let value: String
  /// Who says it.
  public let by: String?
  /// How it came into the register.
  public let status: ClaimStatus
  /// Where it stands.
  public let source: CampaignSource?
  /// Anything a reader should know.
  public let note: String?
  /// The other campaign that it speaks of; nil when it speaks of none in particular.
  public let other: String?

  /// A claim from its parts.
  public init(
    field: String, value: String, by: String?, status: ClaimStatus, source: CampaignSource? = nil, note: String? = nil,
    other: String? = nil
  ) {
    self.other = other
    self.field = field
    self.value = value
    self.by = by
    self.status = status
    self.source = source
    self.note = note
  }
}
