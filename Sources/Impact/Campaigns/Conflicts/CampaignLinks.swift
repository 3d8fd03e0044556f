/// What ties two campaigns together in the register.
extension CampaignPair {
  /// References recorded from either to the other.
  var references: [(from: Campaign, to: Campaign, reference: CampaignReference)] {
    first.references.filter { $0.to == second.id }.map { (first, second, $0) }
      + second.references.filter { $0.to == first.id }.map { (second, first, $0) }
  }

  /// Whether either names the other.
  var isLinked: Bool {
    first.references.contains { $0.to == second.id } || second.references.contains { $0.to == first.id }
  }

  /// The family both belong to.
  var family: String? { first.family.flatMap { $0 == second.family ? $0 : nil } }

  /// Whether one follows the other.
  var hasLineage: Bool {
    first.predecessors.contains(second.id) || first.successors.contains(second.id)
      || second.predecessors.contains(first.id) || second.successors.contains(first.id)
  }

  /// Whether they are parts of one effort.
  var isPart: Bool {
    first.partOf.contains(second.id) || second.partOf.contains(first.id)
      || first.partOf.contains { second.partOf.contains($0) }
  }

  /// Whether the body that leads one takes part in the other.
  var isJoint: Bool {
    first.lead.contains { second.partners.contains($0) } || second.lead.contains { first.partners.contains($0) }
  }

  /// Whether somebody evidently co-ordinates the two: one family, one lead, one effort, or a recorded reference.
  var isCoordinated: Bool {
    family != nil || hasLineage || isPart || !hasDifferentLeads || isJoint || isLinked
  }
}
