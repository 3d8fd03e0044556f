public import Impact

/// What the check of a campaign register found. Its JSON is the contract `cyp-impact/conflicts/1`.
public struct RegisterConflicts: Codable, Sendable {
  /// Always `cyp-impact/conflicts/1`.
  public var schema = "cyp-impact/conflicts/1"
  /// What the check was narrowed to, in words; null when the whole register was asked about.
  @ExplicitNull public var narrowedTo: String?
  /// The campaigns that were compared.
  public var campaigns: [Campaign]
  /// What was found, worst first.
  public var conflicts: [Conflict]
  /// What was seen and put aside, with the reason, so that it can be audited.
  public var suppressed: [SuppressedConflict]
  /// Conflicts that were counted and are not listed, because worse ones fill the list.
  public var omitted: [ConflictReport.Omitted]
  /// How many more were put aside than are listed.
  public var omittedSuppressed: Int
  /// What could not be looked at, and why.
  public var unjudged: [ConflictReport.Unjudged]
  /// Decisions that fit no conflict any more.
  public var idleDecisions: [IdleDecision]

  /// Gathers what the check found.
  public init(campaigns: [Campaign], report: ConflictReport, narrowedTo: String? = nil) {
    self.campaigns = campaigns
    _narrowedTo = ExplicitNull(wrappedValue: narrowedTo)
    conflicts = report.conflicts
    suppressed = report.suppressed
    omitted = report.omitted
    omittedSuppressed = report.omittedSuppressed
    unjudged = report.unjudged
    idleDecisions = report.idleDecisions.map {
      IdleDecision(kind: $0.kind, between: $0.between, place: $0.place, by: $0.by)
    }
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

  /// A decision that fits no conflict any more.
  public struct IdleDecision: Codable, Sendable {
    /// Kind of conflict.
    public var kind: String
    /// Campaigns, by id.
    public var between: [String]
    /// Where it stands: file and line.
    public var place: String
    /// Who decided.
    public var by: String
  }
}
