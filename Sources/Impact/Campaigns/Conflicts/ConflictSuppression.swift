/// Weighs what the register says of a pair against a conflict that a rule found.
///
/// The order is the method's: nations, family or successor, joint effort, ages of the children,
/// references. Everything before references clears the conflict; a reference lowers it one step.
enum ConflictSuppression {
  /// What becomes of a conflict.
  enum Outcome {
    case kept(Conflict)
    case suppressed(SuppressedConflict)
  }

  static func weigh(_ conflict: Conflict, _ pair: CampaignPair, rule: some ConflictRule) -> Outcome {
    if let reason = reason(pair) ?? rule.clearance(pair) {
      return .suppressed(SuppressedConflict(kind: conflict.kind, between: conflict.between, reason: reason))
    }
    guard !pair.references.isEmpty else { return .kept(conflict) }
    var lowered = conflict
    lowered.severity = conflict.severity.oneStepLower
    lowered.evidence.append(Message.lowered)
    return .kept(lowered)
  }

  private static func reason(_ pair: CampaignPair) -> String? {
    if pair.sharedNations.isEmpty { return Message.nations }
    if let bond = pair.bond { return bond }
    return pair.ageOverlap == 0 ? Message.ages : nil
  }
}

private enum Message {
  static let nations = "The two reach different nations."
  static let ages = "The ages of the children do not meet."
  static let lowered = "Severity is one step lower because a reference is recorded."
}
