/// Whether two objectives ask the same people.
enum ObjectivePeople {
  /// True when the populations share a word or either asks the public at large. An objective
  /// without a population asks all audiences of its campaign; with none of those, everybody.
  static func meet(
    _ one: CampaignObjective, _ campaign: Campaign, _ other: CampaignObjective, _ otherCampaign: Campaign
  ) -> Bool {
    let left = people(one, campaign)
    let right = people(other, otherCampaign)
    return left.contains(everybody) || right.contains(everybody) || !left.isDisjoint(with: right)
  }

  private static let everybody = "public"

  private static func people(_ objective: CampaignObjective, _ campaign: Campaign) -> Set<String> {
    if let population = objective.population { return [population] }
    return campaign.audiences.isEmpty ? [everybody] : Set(campaign.audiences)
  }
}
