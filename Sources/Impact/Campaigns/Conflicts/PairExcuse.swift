/// What two campaigns may have in common that explains a conflict away, in the order of the method.
public enum PairExcuse: Sendable, CaseIterable {
  case nations, places, family, lineage, part, oneLead, joint, ages, adults

  /// Said where no child is of an age for all the campaigns.
  static let agesApart = "The ages of the children do not meet."

  /// The excuse in words, where the pair has it.
  func reason(_ pair: CampaignPair) -> String? {
    switch self {
    case .nations: pair.sharedNations.isEmpty ? "The two reach different nations." : nil
    case .places: pair.haveOneReach ? nil : "The two reach different places."
    case .family: pair.family.map { "Both belong to the family `\($0)`." }
    case .lineage: pair.hasLineage ? "One follows the other." : nil
    case .part:
      pair.isPart ? "One is a declared part of the other, or both are parts of one wider campaign." : nil
    case .oneLead: pair.hasDifferentLeads ? nil : "One body leads both."
    case .joint: pair.isJoint ? "The body that leads one is a partner in the other." : nil
    case .ages: pair.ageOverlap == 0 ? Self.agesApart : nil
    case .adults: pair.isOneForAdults ? "One speaks to adults as such, the other to or about children." : nil
    }
  }
}
