/// Groups found in several cells, put together: the same campaigns once, and no group that lies inside another.
struct Gatherings {
  struct Gathering: Sendable {
    let topic: String
    let members: [Int]
    var audiences: Set<String>
    var territories: Set<Territory>
  }

  /// More groups on one topic than this are not searched for groups inside groups.
  private static let mostCompared = 500

  private var byTopic: [String: [[Int]: Gathering]] = [:]

  mutating func add(_ members: [Int], _ cell: MeetingCells.Cell) {
    let known = byTopic[cell.topic]?[members]
    var gathering = known ?? Gathering(topic: cell.topic, members: members, audiences: [], territories: [])
    gathering.audiences.insert(cell.audience)
    gathering.territories.insert(cell.territory)
    byTopic[cell.topic, default: [:]][members] = gathering
  }

  /// The groups in a fixed order.
  var largest: [Gathering] {
    byTopic.sorted { $0.key < $1.key }.flatMap { _, groups -> [Gathering] in
      let all = groups.values.sorted { $0.members.lexicographicallyPrecedes($1.members) }
      guard all.count <= Self.mostCompared else { return all }
      let sets = all.map { Set($0.members) }
      return all.indices.filter { index in !sets.contains { sets[index].isStrictSubset(of: $0) } }.map { all[$0] }
    }
  }
}

extension Gatherings.Gathering {
  /// The group set aside, because no child is of an age for all its campaigns.
  func ofDifferentAges(_ kind: String, _ set: CampaignSet) -> RuleAnswer {
    .explained(
      SuppressedConflict(
        kind: kind, between: set.ids(members), reason: PairExcuse.agesApart))
  }
}
