/// Where people can meet a campaign: a nation as a whole, or one place in it.
struct Territory: Hashable, Comparable, Sendable {
  let nation: String
  /// A place's code; nil for the nation as a whole.
  let place: String?

  static func < (left: Territory, right: Territory) -> Bool {
    (left.nation, left.place ?? "") < (right.nation, right.place ?? "")
  }

  /// The reach in words: "England", "E08000035".
  var words: String { place ?? nation }
}

/// Puts campaigns that the same people can meet into one cell: a need or a heading, an audience, and a nation or place.
///
/// A national campaign stands in the cell of its nation and in that of every place there that has campaigns of its own.
struct MeetingCells {
  struct Cell: Hashable, Comparable {
    let topic: String
    let audience: String
    let territory: Territory

    static func < (left: Cell, right: Cell) -> Bool {
      (left.topic, left.audience, left.territory) < (right.topic, right.audience, right.territory)
    }
  }

  /// The members of each cell by position, lowest first.
  private(set) var members: [Cell: [Int]] = [:]

  /// Cells of campaigns, given the topics and audiences of each; a cell of one member is left out.
  init(_ set: CampaignSet, topics: (Campaign) -> [String], audiences: (Campaign) -> [String]) {
    let places = Self.places(set)
    for (position, campaign) in set.campaigns.enumerated() {
      let territories = Self.territories(campaign, places)
      for topic in topics(campaign) {
        for audience in audiences(campaign) {
          for territory in territories {
            members[Cell(topic: topic, audience: audience, territory: territory), default: []].append(position)
          }
        }
      }
    }
    members = members.filter { $0.value.count > 1 }
  }

  /// The cells in a fixed order.
  var cells: [(cell: Cell, members: [Int])] {
    members.map { ($0.key, $0.value) }.sorted { $0.cell < $1.cell }
  }

  private static func places(_ set: CampaignSet) -> [String: Set<String>] {
    var places: [String: Set<String>] = [:]
    for campaign in set.campaigns where campaign.scope == .local {
      guard let place = campaign.localPlace else { continue }
      for nation in campaign.nations { places[nation, default: []].insert(place) }
    }
    return places
  }

  private static func territories(_ campaign: Campaign, _ places: [String: Set<String>]) -> [Territory] {
    campaign.nations.flatMap { nation -> [Territory] in
      if campaign.scope == .local { return [Territory(nation: nation, place: campaign.localPlace)] }
      return [Territory(nation: nation, place: nil)]
        + (places[nation] ?? []).map { Territory(nation: nation, place: $0) }
    }
  }
}
