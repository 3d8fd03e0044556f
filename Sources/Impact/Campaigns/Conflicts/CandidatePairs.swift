/// Finds the pairs worth showing to the rules, without comparing every campaign with every other.
///
/// Two campaigns can only conflict when the same people can meet both, near each other in time, on a related theme.
/// Campaigns are put into buckets by theme heading and behaviour, those of one place apart from the national ones,
/// and a sweep over the days of each bucket meets every pair once (`PlaceSweep`).
struct CandidatePairs {
  /// Two starts this many days apart may still count as close.
  private static let margin = 31

  private let campaigns: [Campaign]
  private let lists: ConflictVocabulary
  /// Behaviours of the campaigns that are opposed to each.
  private let opposites: [String: [String]]

  init(_ campaigns: [Campaign], lists: ConflictVocabulary) {
    self.campaigns = campaigns
    self.lists = lists
    opposites = lists.opposites(among: Set(campaigns.flatMap { $0.objectives.map(\.behaviour) }))
  }

  /// Visits each pair of positions once, the smaller first, until `visit` returns false.
  ///
  /// - Returns: What was passed over, and why; nil when nothing was.
  func forEach(_ meeting: PairMeeting, _ visit: (Int, Int) -> Bool) -> String? {
    switch meeting {
    case .near: sweep(keys: nearKeys, spans: nearSpans, visit)
    case .succession: sweep(keys: successionKeys, spans: successionSpans, visit)
    case .names: return NameCandidates(campaigns).forEach(visit) ? Self.crowdedNames : nil
    }
    return nil
  }

  private static let crowdedNames =
    "some words or letters stand in so many names that the names were not all compared by them. Narrow the campaigns to "
    + "compare them too"

  // MARK: Sweep

  private func sweep(
    keys: (Campaign) -> [String], spans: (Campaign) -> [ClosedRange<Int>], _ visit: (Int, Int) -> Bool
  ) {
    var sweep = PlaceSweep()
    for (position, campaign) in campaigns.enumerated() {
      sweep.add(position, campaign, spans(campaign), keys: keys(campaign))
    }
    sweep.forEachPair(visit)
  }

  // MARK: Near each other

  /// A campaign stands under its own behaviours; one that is opposed to another's stands under that too.
  private func nearKeys(_ campaign: Campaign) -> [String] {
    let themes = campaign.themes.map { "theme \(ThemeMatch.parent($0))" }
    let behaviours = campaign.objectives.map(\.behaviour)
    let all = behaviours + behaviours.flatMap { opposites[$0] ?? [] }
    return ConflictWording.unique(themes + all.map { "behaviour \($0)" } + needKeys(campaign))
  }

  private func needKeys(_ campaign: Campaign) -> [String] {
    lists.needs.filter { need in need.themes.contains(where: campaign.themes.contains) }.map { "need \($0.id)" }
  }

  private func nearSpans(_ campaign: Campaign) -> [ClosedRange<Int>] {
    campaign.starts.map { $0.date.earliest...max($0.lastDay, $0.date.latest + Self.margin) }
  }

  // MARK: One after the other

  private func successionKeys(_ campaign: Campaign) -> [String] {
    campaign.themes.flatMap { theme in campaign.audiences.map { "\(theme) \($0)" } }
  }

  private func successionSpans(_ campaign: Campaign) -> [ClosedRange<Int>] {
    guard let first = campaign.starts.first else { return [] }
    let last = campaign.end.map { $0.latest + SupersededWithoutHandover.handoverDays } ?? first.date.latest
    return [first.date.earliest...max(last, first.date.latest)]
  }
}
