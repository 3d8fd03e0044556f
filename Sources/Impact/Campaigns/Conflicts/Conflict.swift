/// How much a conflict matters, apart from how sure we are of it.
public enum ConflictSeverity: String, Sendable, Codable, CaseIterable, Comparable {
  case info, low, medium, high

  /// Orders severities from least to most.
  public static func < (left: ConflictSeverity, right: ConflictSeverity) -> Bool { left.rank < right.rank }

  /// The next lower severity; `info` stays.
  var oneStepLower: ConflictSeverity {
    switch self {
    case .high: .medium
    case .medium: .low
    case .low, .info: .info
    }
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    }
  }
}

/// Campaigns that somebody should look at together, or one on its own. It means neither that anybody erred nor that anybody complained.
public struct Conflict: Hashable, Sendable, Codable {
  /// The rule's code: "DUP_NO_XREF".
  public var kind: String
  /// The kind in plain words: "duplicates, no reference recorded".
  public var title: String
  /// How much it matters.
  public var severity: ConflictSeverity
  /// How sure the rule is, 0 to 1.
  public var confidence: Double
  /// The ids of the campaigns, and of the proposal where there is one, in alphabetical order.
  public var between: [String]
  /// What was found, in one sentence.
  public var reason: String
  /// The recorded values that made the rule fire, with who says so and where.
  public var evidence: [String]
  /// What would lower or clear it.
  public var clears: [String]
  /// What the officer decided: `co-ordinate`, `sequence`, `merge` or `accept`; nil until then, and
  /// again when the conflict has grown since.
  @ExplicitNull public var disposition: String?
  /// The decision recorded about it, also one that no longer holds.
  public var decision: Decision?

  /// A conflict without a disposition.
  public init(
    kind: String, title: String, severity: ConflictSeverity, confidence: Double, between: [String], reason: String,
    evidence: [String], clears: [String]
  ) {
    self.kind = kind
    self.title = title
    self.severity = severity
    self.confidence = confidence
    self.between = between
    self.reason = reason
    self.evidence = evidence
    self.clears = clears
  }

  /// What somebody decided about a conflict.
  public struct Decision: Hashable, Sendable, Codable {
    /// `co-ordinate`, `sequence`, `merge` or `accept`.
    public var disposition: String
    /// Why.
    public var reason: String?
    /// Who decided.
    public var by: String
    /// When, as YYYY-MM-DD.
    public var date: String
    /// Where it stands: file and line.
    public var place: String
    /// Why it no longer holds; nil while it does.
    @ExplicitNull public var lapsed: String?
  }
}
