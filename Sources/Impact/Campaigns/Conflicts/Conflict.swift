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

/// Two campaigns that somebody should look at together. It means neither that anybody erred nor that anybody complained.
public struct Conflict: Hashable, Sendable, Codable {
  /// The rule's code: "DUP_NO_XREF".
  public var kind: String
  /// The kind in plain words: "uncoordinated duplicates".
  public var title: String
  /// How much it matters.
  public var severity: ConflictSeverity
  /// How sure the rule is, 0 to 1.
  public var confidence: Double
  /// The ids of the two campaigns, in alphabetical order.
  public var between: [String]
  /// What was found, in one sentence.
  public var reason: String
  /// The recorded values that made the rule fire, with who says so and where.
  public var evidence: [String]
  /// What would lower or clear it.
  public var clears: [String]
  /// What the officer decided: co-ordinate, sequence, merge, or accept with a reason; nil until then.
  @ExplicitNull public var disposition: String?

  /// A conflict without a disposition; `confidence` is kept to two decimals.
  public init(
    kind: String, title: String? = nil, severity: ConflictSeverity, confidence: Double, between: [String],
    reason: String,
    evidence: [String], clears: [String]
  ) {
    self.kind = kind
    self.title = title ?? Self.usualTitle(kind)
    self.severity = severity
    self.confidence = (confidence * 100).rounded() / 100
    self.between = between
    self.reason = reason
    self.evidence = evidence
    self.clears = clears
  }

  private static func usualTitle(_ kind: String) -> String {
    switch kind {
    case "DUP_NO_XREF": "uncoordinated duplicates"
    case "CONTRA_OBJECTIVE": "opposite requests"
    default: kind
    }
  }
}
