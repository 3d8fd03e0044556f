/// A conflict that a rule saw and that something recorded explains.
public struct SuppressedConflict: Hashable, Sendable, Codable {
  /// The rule's code.
  public var kind: String
  /// The ids of the campaigns, in alphabetical order.
  public var between: [String]
  /// What explains it.
  public var reason: String

  /// A conflict set aside, with the reason.
  public init(kind: String, between: [String], reason: String) {
    self.kind = kind
    self.between = between.sorted()
    self.reason = reason
  }
}

/// What the conflict rules found, worst first, and what they left out and why.
public struct ConflictReport: Hashable, Sendable {
  /// Conflicts that were counted and not kept, because worse ones filled the report.
  public struct Omitted: Hashable, Sendable, Codable {
    /// The rule's code.
    public var kind: String
    /// How much they matter.
    public var severity: ConflictSeverity
    /// How many.
    public var count: Int

    struct Kind: Hashable {
      let kind: String
      let severity: ConflictSeverity
    }
  }

  /// A rule that could not look at everything it has to see.
  public struct Unjudged: Hashable, Sendable, Codable {
    /// The rule's code, `pairs` for all rules about two campaigns, or `names` for those about names and slogans.
    public var kind: String
    /// Why, and what to do.
    public var because: String
  }

  /// The conflicts: by severity, then confidence, then rule and ids.
  public var conflicts: [Conflict]
  /// Those explained by something recorded, by rule and ids.
  public var suppressed: [SuppressedConflict]
  /// Conflicts beyond those kept.
  public var omitted: [Omitted] = []
  /// How many more were explained than are kept.
  public var omittedSuppressed = 0
  /// What could not be looked at.
  public var unjudged: [Unjudged] = []
  /// Decisions that fit no conflict.
  public var idleDecisions: [ConflictDecision] = []

  /// A report of what is given, in the order given.
  public init(conflicts: [Conflict], suppressed: [SuppressedConflict]) {
    self.conflicts = conflicts
    self.suppressed = suppressed
  }

  static func precedes(_ left: SuppressedConflict, _ right: SuppressedConflict) -> Bool {
    left.kind != right.kind ? left.kind < right.kind : left.between.lexicographicallyPrecedes(right.between)
  }
}
