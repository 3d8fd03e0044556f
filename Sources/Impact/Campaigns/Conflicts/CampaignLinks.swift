/// What ties two campaigns together in the register.
extension CampaignPair {
  /// Why the two belong together and need no flag; nil when nothing says so.
  ///
  /// Looked for in the order of the method: family or successor, one effort, one body.
  var bond: String? {
    if let family = first.family, family == second.family { return Message.family(family) }
    if hasLineage { return Message.lineage }
    if isPart { return Message.part }
    if !hasDifferentLeads { return Message.oneLead }
    if isJoint { return Message.joint }
    return nil
  }

  /// References recorded from either to the other.
  var references: [(from: Campaign, to: Campaign, reference: CampaignReference)] {
    first.references.filter { $0.to == second.id }.map { (first, second, $0) }
      + second.references.filter { $0.to == first.id }.map { (second, first, $0) }
  }

  private var hasLineage: Bool {
    first.predecessors.contains(second.id) || first.successors.contains(second.id)
      || second.predecessors.contains(first.id) || second.successors.contains(first.id)
  }

  private var isPart: Bool {
    first.partOf.contains(second.id) || second.partOf.contains(first.id)
      || !Set(first.partOf).isDisjoint(with: second.partOf)
  }

  private var isJoint: Bool {
    !Set(first.lead).isDisjoint(with: second.partners) || !Set(second.lead).isDisjoint(with: first.partners)
  }
}

private enum Message {
  static let lineage = "One follows the other."
  static let part = "One is a declared part of the other, or both are parts of one wider campaign."
  static let oneLead = "One body leads both."
  static let joint = "The body that leads one is a partner in the other."
  static func family(_ name: String) -> String { "Both belong to the family `\(name)`." }
}
