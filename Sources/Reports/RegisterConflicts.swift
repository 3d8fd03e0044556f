public import Impact

/// What the check of a campaign register found. Its JSON is the contract `cyp-impact/conflicts/1`.
public struct RegisterConflicts: Codable, Sendable {
  /// Always `cyp-impact/conflicts/1`.
  public var schema = "cyp-impact/conflicts/1"
  /// The campaigns that were compared.
  public var campaigns: [Campaign]
  /// What was found.
  public var conflicts: [Conflict]
  /// What was seen and put aside, with the reason, so that it can be audited.
  public var suppressed: [Suppressed]

  /// Gathers what the check found.
  public init(campaigns: [Campaign], conflicts: [Conflict], suppressed: [Suppressed]) {
    self.campaigns = campaigns
    self.conflicts = conflicts
    self.suppressed = suppressed
  }

  /// A campaign by its names.
  public struct Campaign: Codable, Sendable {
    /// Id.
    public var id: String
    /// Reference in the register, such as `C01`; null for a campaign that is not in it.
    @ExplicitNull public var ref: String?
    /// Name.
    public var name: String

    /// Names a campaign.
    public init(id: String, ref: String?, name: String) {
      self.id = id
      _ref = ExplicitNull(wrappedValue: ref)
      self.name = name
    }
  }

  /// A pair that looked like a conflict and is none.
  public struct Suppressed: Codable, Sendable {
    /// Kind of conflict.
    public var kind: String
    /// Campaigns, by id.
    public var between: [String]
    /// Why it is put aside.
    public var reason: String

    /// Gathers the parts.
    public init(kind: String, between: [String], reason: String) {
      self.kind = kind
      self.between = between
      self.reason = reason
    }
  }
}
