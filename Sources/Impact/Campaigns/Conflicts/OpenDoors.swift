/// Finds campaigns whose doors are open side by side for the same people.
struct OpenDoors {
  let set: CampaignSet
  /// A campaign still counts so many days after it ended, and so many before it begins.
  let window: Int
  /// Fewest doors that count.
  let least: Int
  /// Whether campaigns with open doors are enough to count.
  let isEnough: ([Int]) -> Bool

  /// The groups of each cell that some child can meet together, and those that would count if the ages of their children
  /// met.
  func groups(of cells: MeetingCells) -> (meeting: Gatherings, apart: Gatherings) {
    var (meeting, apart) = (Gatherings(), Gatherings())
    for (cell, members) in cells.cells {
      let met = Self.byAge(members, set).flatMap(times)
      for group in met { meeting.add(group, cell) }
      if met.isEmpty {
        for group in times(members) { apart.add(group, cell) }
      }
    }
    return (meeting, apart)
  }

  private func times(_ members: [Int]) -> [[Int]] {
    Busiest(window: window).gatherings(of: members, in: set, least: least)
      .map { $0.filter { !set.doors[$0].isEmpty } }
      .filter(isEnough)
  }

  /// The members that a child of one age can meet, for each age that makes a difference; ages that are not recorded
  /// exclude nobody.
  private static func byAge(_ members: [Int], _ set: CampaignSet) -> [[Int]] {
    let ages = members.map { set.campaigns[$0].ages }
    guard ages.contains(where: { $0 != nil }) else { return [members] }
    var known: Set<[Int]> = []
    return turns(ages).compactMap { year in
      let met = zip(members, ages).filter { $1?.contains(year) ?? true }.map(\.0)
      return known.insert(met).inserted ? met : nil
    }
  }

  /// The years of age from which on a child meets others than a year before.
  private static func turns(_ ages: [ClosedRange<Int>?]) -> [Int] {
    let changes = Set(ages.compactMap(\.self).flatMap { [$0.lowerBound, $0.upperBound + 1] })
    return years.filter { $0 == years.lowerBound || changes.contains($0) }
  }

  private static let years = 0...25
}
