/// A campaign with what rules about two ask of it beside every other, worked out once.
final class ComparedCampaign: Sendable {
  /// When something that began is known or taken to run, in days since 1970-01-01.
  struct Run {
    let earliest: Int
    let latest: Int
    let lastDay: Int
    let confidence: Double

    /// Days between two starts at their closest; 0 when they may be the same day.
    func gap(to other: Run) -> Int { max(0, other.earliest - latest, earliest - other.latest) }

    /// Days on which both may run.
    func overlap(with other: Run) -> Int {
      max(0, min(lastDay, other.lastDay) - max(earliest, other.earliest) + 1)
    }
  }

  let campaign: Campaign
  /// Every date on which it is said to begin, earliest first.
  let starts: [CampaignStart]
  /// The starts as days alone.
  let runs: [Run]
  /// Where it sends people.
  let doors: Doors
  /// The heading of each of its themes.
  let headings: [Substring]

  init(_ campaign: Campaign) {
    self.campaign = campaign
    starts = campaign.starts
    runs = starts.map {
      Run(earliest: $0.date.earliest, latest: $0.date.latest, lastDay: $0.lastDay, confidence: $0.confidence)
    }
    doors = Doors(campaign)
    headings = campaign.themes.map(ThemeMatch.parent)
  }
}
