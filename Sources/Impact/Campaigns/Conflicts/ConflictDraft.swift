/// A conflict whose sentences are not yet written. Of a million only the worst are ever read, so the words wait.
public struct ConflictDraft: Sendable {
  /// The sentences of a conflict.
  public struct Account: Sendable {
    /// What was found, in one sentence.
    public let reason: String
    /// The recorded values that made the rule fire, with who says so and where.
    public let evidence: [String]
    /// What would lower or clear it.
    public let clears: [String]

    /// An account from its parts.
    public init(reason: String, evidence: [String], clears: [String]) {
      self.reason = reason
      self.evidence = evidence
      self.clears = clears
    }
  }

  /// The rule's code.
  public let kind: String
  /// The kind in plain words.
  public let title: String
  /// How much it matters.
  public var severity: ConflictSeverity
  /// How sure the rule is, 0 to 1, to two decimals.
  public let confidence: Double
  /// The ids of the campaigns, in alphabetical order.
  public let between: [String]
  /// Notes to add to the evidence.
  public var notes: [String] = []

  private let account: @Sendable () -> Account

  /// A draft; `account` is asked once, should the conflict be shown.
  public init(
    kind: String, title: String, severity: ConflictSeverity, confidence: Double, between: [String],
    account: @escaping @Sendable () -> Account
  ) {
    self.kind = kind
    self.title = title
    self.severity = severity
    self.confidence = (min(1, max(0, confidence)) * 100).rounded() / 100
    self.between = between.sorted()
    self.account = account
  }

  /// The same one step less grave, with the reason among its evidence.
  func lowered(because note: String) -> ConflictDraft {
    var lowered = self
    lowered.severity = severity.oneStepLower
    lowered.notes.append(note)
    return lowered
  }

  /// The conflict in words.
  public func written() -> Conflict {
    let account = account()
    return Conflict(
      kind: kind, title: title, severity: severity, confidence: confidence, between: between, reason: account.reason,
      evidence: ConflictWording.unique(account.evidence + notes), clears: account.clears)
  }

  /// Worst first: by severity, then confidence, then rule and ids.
  static func precedes(_ left: ConflictDraft, _ right: ConflictDraft) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    if left.kind != right.kind { return left.kind < right.kind }
    return left.between.lexicographicallyPrecedes(right.between)
  }
}
