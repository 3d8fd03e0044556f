internal import YAMLReading

/// Checks that need more than one campaign.
enum CampaignCrossCheck {
  /// Reports ids used twice and names of campaigns that nobody holds.
  ///
  /// - Parameter known: Ids that exist besides those of `entries`.
  static func check(_ entries: [CampaignEntry], known: Set<String> = [], problems: Problems) {
    var first: [String: CampaignEntry] = [:]
    for entry in entries {
      if let earlier = first[entry.campaign.id] {
        reportTwice(entry, earlier, problems)
      } else if known.contains(entry.campaign.id) {
        problems.error(
          Message.inRegister(entry.campaign.id), at: entry.campaign.place, in: entry.file, help: Message.otherId)
      } else {
        first[entry.campaign.id] = entry
      }
    }
    reportUnknown(entries, ids: known.union(first.keys), problems)
  }

  private static func reportTwice(_ entry: CampaignEntry, _ earlier: CampaignEntry, _ problems: Problems) {
    problems.error(
      Message.twice(entry.campaign.id, earlier.campaign), at: entry.campaign.place, in: entry.file,
      help: Message.otherId)
  }

  private static func reportUnknown(_ entries: [CampaignEntry], ids: Set<String>, _ problems: Problems) {
    for entry in entries {
      for mention in entry.mentions where !mention.value.isEmpty && !ids.contains(mention.value) {
        let near = NearMiss.suggestion(for: mention.value, among: ids)
        problems.warning(
          Message.absent(mention.value, entry.campaign.id), at: mention.mark, in: entry.file,
          help: near.map(Message.didYouMean) ?? Message.addCampaign)
      }
    }
  }
}

private enum Message {
  static let otherId = "Give this campaign an id of its own."
  static let addCampaign = "Add the campaign to the register, or remove the name."
  static func twice(_ id: String, _ earlier: Campaign) -> String {
    "The id `\(id)` is already used at \(earlier.file):\(earlier.place.line)"
  }
  static func inRegister(_ id: String) -> String { "The id `\(id)` already stands in the register" }
  static func absent(_ id: String, _ campaign: String) -> String {
    "Campaign \(campaign) names `\(id)`, which is not in the register"
  }
  static func didYouMean(_ word: String) -> String { "Did you mean `\(word)`?" }
}
