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

  /// The campaign of one place and the national one, of a pair that has one of each.
  var localAndNational: (local: Campaign, national: Campaign)? {
    switch (first.scope, second.scope) {
    case (.local, .national): (first, second)
    case (.national, .local): (second, first)
    default: nil
    }
  }

  /// That a local campaign names the national one, and so adds to it; nil for other pairs.
  var addition: String? {
    guard let (local, national) = localAndNational, local.references.contains(where: { $0.to == national.id }) else {
      return nil
    }
    return "The local campaign “\(ConflictWording.short(local.name))” names "
      + "“\(ConflictWording.short(national.name))”: it adds to it."
  }

  /// Whether one speaks to adults as such, and the other only to children, families or those who work with them.
  var isOneForAdults: Bool {
    func isForFamilies(_ campaign: Campaign) -> Bool {
      !campaign.audiences.isEmpty && !campaign.audiences.contains { $0 == Campaign.adults || $0 == Self.everybody }
    }
    return first.isForAdults && isForFamilies(second) || second.isForAdults && isForFamilies(first)
  }

  private static let everybody = "public"

  /// Whether somebody evidently co-ordinates the two: one family, one lead, one effort, or a recorded reference.
  var isCoordinated: Bool {
    family != nil || hasLineage || isPart || !hasDifferentLeads || isJoint || isLinked
  }
}

extension Campaign {
  /// Whether it speaks to adults as such, not as parents or at work.
  var isForAdults: Bool { audiences == [Self.adults] }

  fileprivate static let adults = "adults"
}
