/// A conflict that a rule saw and that something recorded explains.
public struct SuppressedConflict: Hashable, Sendable, Codable {
  /// The rule's code.
  public var kind: String
  /// The ids of the two campaigns, in alphabetical order.
  public var between: [String]
  /// What explains it.
  public var reason: String
}

/// What the conflict rules found, worst first, and what they left out and why.
public struct ConflictReport: Hashable, Sendable, Codable {
  /// The conflicts: by severity, then confidence, then rule and ids.
  public var conflicts: [Conflict]
  /// Those explained by something recorded, by rule and ids.
  public var suppressed: [SuppressedConflict]

  /// A report in its fixed order.
  init(conflicts: [Conflict], suppressed: [SuppressedConflict]) {
    self.conflicts = conflicts.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      if left.confidence != right.confidence { return left.confidence > right.confidence }
      return (left.kind, left.between[0], left.between[1]) < (right.kind, right.between[0], right.between[1])
    }
    self.suppressed = suppressed.sorted { left, right in
      (left.kind, left.between[0], left.between[1]) < (right.kind, right.between[0], right.between[1])
    }
  }
}
