public import YAMLReading

/// What somebody decided about a conflict, as recorded in `assessments/decisions.yaml`.
public struct ConflictDecision: Hashable, Sendable {
  /// What can be done about a conflict.
  public enum Disposition: String, Sendable, CaseIterable {
    /// The two bodies agree who says what.
    case coordinate = "co-ordinate"
    /// One runs after the other.
    case sequence
    /// The two become one.
    case merge
    /// It stays as it is, for a reason that is written down.
    case accept
  }

  /// The rule's code.
  public let kind: String
  /// The ids of the campaigns, and of the proposal where there is one, in alphabetical order.
  public let between: [String]
  /// What was decided.
  public let disposition: Disposition
  /// Why; always given for `accept`.
  public let reason: String?
  /// Who decided.
  public let by: String
  /// When.
  public let date: CalendarDate
  /// How much the conflict mattered then; when it matters more now, the decision no longer holds.
  public let severity: ConflictSeverity?
  /// Where it stands: "decisions.yaml:12".
  public let place: String

  /// A decision from its parts.
  public init(
    kind: String, between: [String], disposition: Disposition, reason: String?, by: String, date: CalendarDate,
    severity: ConflictSeverity?, place: String
  ) {
    self.kind = kind
    self.between = between.sorted()
    self.disposition = disposition
    self.reason = reason
    self.by = by
    self.date = date
    self.severity = severity
    self.place = place
  }
}

extension ConflictReport {
  /// The report with decisions put to the conflicts they are about. A conflict that has grown since keeps its
  /// decision, marked as lapsed; decisions that fit no conflict are listed, unless something recorded explains it now.
  ///
  /// - Parameter isWhole: Whether the report is about the whole register, so that a decision without a conflict is idle.
  public func applying(_ decisions: [ConflictDecision], isWhole: Bool = false) -> ConflictReport {
    var report = self
    var open: [String: ConflictDecision] = [:]
    for decision in decisions { open[Self.key(decision.kind, decision.between)] = decision }
    for index in report.conflicts.indices {
      let conflict = report.conflicts[index]
      guard let decision = open.removeValue(forKey: Self.key(conflict.kind, conflict.between)) else { continue }
      report.conflicts[index].take(decision)
    }
    for entry in suppressed { open[Self.key(entry.kind, entry.between)] = nil }
    guard isWhole else { return report }
    report.idleDecisions = open.values.sorted { ($0.place, $0.kind) < ($1.place, $1.kind) }
    return report
  }

  private static func key(_ kind: String, _ between: [String]) -> String {
    ([kind] + between.sorted()).joined(separator: " ")
  }
}

extension Conflict {
  fileprivate mutating func take(_ made: ConflictDecision) {
    let lapsed = made.severity.flatMap { $0 < severity ? Message.grown($0, severity) : nil }
    decision = Decision(
      disposition: made.disposition.rawValue, reason: made.reason, by: made.by, date: made.date.description,
      place: made.place, lapsed: lapsed)
    disposition = lapsed == nil ? made.disposition.rawValue : nil
  }
}

private enum Message {
  static func grown(_ then: ConflictSeverity, _ now: ConflictSeverity) -> String {
    "it was \(then.rawValue) when it was decided and is \(now.rawValue) now"
  }
}
