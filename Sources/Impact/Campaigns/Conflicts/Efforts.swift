/// Sorts campaigns into efforts: those that something recorded holds together count as one.
struct Efforts {
  /// What holds campaigns together.
  enum Ties {
    /// One family, one follows the other, or one is part of the other.
    case kinship
    /// Kinship, one lead, a lead that is the other's partner, or a reference that sends people on.
    case coordination
  }

  /// Why campaigns that are one effort do not get in each other's way.
  static let one = "One body, family or signpost holds all of them together."

  /// For each member, in the order given, the number of its effort.
  let numbers: [Int]

  /// How many efforts there are.
  var count: Int { Set(numbers).count }

  /// The members of each effort, in the order given; efforts in the order of their first member.
  func groups<Member>(of members: [Member]) -> [[Member]] {
    var order: [Int] = []
    var groups: [Int: [Member]] = [:]
    for (member, number) in zip(members, numbers) {
      if groups[number] == nil { order.append(number) }
      groups[number, default: []].append(member)
    }
    return order.compactMap { groups[$0] }
  }

  init(of members: [Int], in set: CampaignSet, by ties: Ties) {
    var union = NameUnion()
    let known = Set(members)
    let leads = ties == .coordination ? Set(members.flatMap { set.campaigns[$0].lead }) : []
    let nodes = members.map { union.node("campaign \(set.campaigns[$0].id)") }
    for (node, member) in zip(nodes, members) {
      let campaign = set.campaigns[member]
      for body in campaign.lead + campaign.partners where leads.contains(body) {
        union.join(node, union.node("lead \(body)"))
      }
      if let family = campaign.family { union.join(node, union.node("family \(family)")) }
      for whole in campaign.partOf { union.join(node, union.node("campaign \(whole)")) }
      let references = ties == .coordination ? campaign.references.filter(\.place.isSignpost).map(\.to) : []
      for other in campaign.predecessors + campaign.successors + references {
        guard let position = set.position(other), known.contains(position) else { continue }
        union.join(node, union.node("campaign \(other)"))
      }
    }
    numbers = nodes.map { union.root($0) }
  }
}
