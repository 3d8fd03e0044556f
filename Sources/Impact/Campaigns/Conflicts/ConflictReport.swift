/// A conflict that a rule saw and that something recorded explains.
public struct SuppressedConflict: Hashable, Sendable, Codable {
  /// The rule's code.
  public var kind: String
  /// The ids of the two campaigns, in alphabetical order.
  public var between: [String]
  /// What explains it.
  public var reason: String

  /// A conflict set aside, with the reason.
  public init(kind: String, between: [String], reason: String) {
    self.kind = kind
    self.between = between
    self.reason = reason
  }
}

/// What the conflict rules found, worst first, and what they left out and why.
public struct ConflictReport: Hashable, Sendable, Codable {
  /// The conflicts: by severity, then confidence, then rule and ids.
  public var conflicts: [Conflict]
  /// Those explained by something recorded, by rule and ids.
  public var suppressed: [SuppressedConflict]

  /// A report; puts what it is given into the fixed order.
  public init(conflicts: [Conflict], suppressed: [SuppressedConflict]) {
    self.conflicts = conflicts.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      if left.confidence != right.confidence { return left.confidence > right.confidence }
      return Self.precedes((left.kind, left.between), (right.kind, right.between))
    }
    self.suppressed = suppressed.sorted { Self.precedes(($0.kind, $0.between), ($1.kind, $1.between)) }
  }

  private static func precedes(_ left: (kind: String, ids: [String]), _ right: (kind: String, ids: [String])) -> Bool {
    left.kind != right.kind ? left.kind < right.kind : left.ids.lexicographicallyPrecedes(right.ids)
  }
}
