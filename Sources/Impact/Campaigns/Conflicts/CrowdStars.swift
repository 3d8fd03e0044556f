/// Sorts pairs of campaigns that crowd each other into stars: a campaign with all that crowd it.
struct CrowdStars {
  /// A campaign and those that crowd it, by position.
  struct Star {
    let centre: Int
    /// Lowest first.
    let others: [Int]
  }

  /// Those with the most others first. One whose campaigns all stand in an earlier star is left out, so that a crowd in
  /// which each meets each is told once.
  let stars: [Star]

  private let neighbours: [Int: Set<Int>]

  /// The stars of some pairs of positions.
  init(_ pairs: [(Int, Int)]) {
    var neighbours: [Int: Set<Int>] = [:]
    for (one, other) in pairs {
      neighbours[one, default: []].insert(other)
      neighbours[other, default: []].insert(one)
    }
    self.neighbours = neighbours
    stars = Self.stars(neighbours)
  }

  /// The pairs that crowd each other among the campaigns of a star, the smaller position first.
  func pairs(within star: Star) -> [(Int, Int)] {
    let members = (star.others + [star.centre]).sorted()
    return members.flatMap { one in
      members.filter { $0 > one && neighbours[one, default: []].contains($0) }.map { (one, $0) }
    }
  }

  private static func stars(_ neighbours: [Int: Set<Int>]) -> [Star] {
    let order = neighbours.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    var told: [Int: [Set<Int>]] = [:]
    return order.compactMap { centre, others in
      let members = others.union([centre])
      guard !told[centre, default: []].contains(where: members.isSubset) else { return nil }
      for member in members { told[member, default: []].append(members) }
      return Star(centre: centre, others: others.sorted())
    }
  }
}
