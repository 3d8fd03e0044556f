/// Weighs what the register says of a pair against a conflict that a rule found.
///
/// The order is the method's: nations, family or successor, joint effort, ages of the children,
/// references. Everything before references clears the conflict; a reference lowers it one step.
enum ConflictSuppression {
  static func weigh(_ draft: ConflictDraft, _ pair: CampaignPair, rule: some PairRule) -> RuleAnswer {
    if let reason = reason(pair, rule) {
      return .explained(SuppressedConflict(kind: draft.kind, between: draft.between, reason: reason))
    }
    guard pair.isLinked else { return .conflict(draft) }
    return .conflict(draft.lowered(because: ConflictWording.lowered))
  }

  private static func reason(_ pair: CampaignPair, _ rule: some PairRule) -> String? {
    for excuse in rule.excuses {
      if let reason = excuse.reason(pair) { return reason }
    }
    return rule.clearance(pair)
  }
}
