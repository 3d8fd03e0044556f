/// The times at which the most doors are open side by side.
struct Busiest {
  /// At most this many times are told of one cell.
  private static let mostTimes = 4

  /// A campaign still counts this many days after it ended, and this many before it begins: people remember.
  let window: Int

  /// Who is there when the most doors are open, and then, as long as somebody has not been told of yet, at the next
  /// such times; members lowest first. None when fewer than `least` doors ever are.
  func gatherings(of members: [Int], in set: CampaignSet, least: Int) -> [[Int]] {
    var found: [[Int]] = []
    var told: Set<Int> = []
    while found.count < Self.mostTimes, let next = gathering(of: members, in: set, least: least, beyond: told) {
      found.append(next)
      told.formUnion(next)
    }
    return found
  }

  /// The members at the best time at which somebody is there who has not been told of; nil when there is none.
  private func gathering(of members: [Int], in set: CampaignSet, least: Int, beyond told: Set<Int>) -> [Int]? {
    guard members.contains(where: { !told.contains($0) }),
      Set(members.flatMap { set.doors[$0].endpoints }).count >= least
    else { return nil }
    var best = (doors: least - 1, day: 0)
    var open: [String: Int] = [:]
    var present: [Int: Int] = [:]
    var fresh = 0
    for (day, group) in events(members, set) {
      for event in group.sorted(by: { $0.isBegin && !$1.isBegin }) {
        let change = count(event, set, &open, &present)
        if !told.contains(event.member), !set.doors[event.member].endpoints.isEmpty { fresh += change }
        if event.isBegin, fresh > 0, open.count > best.doors { best = (open.count, day) }
      }
    }
    guard best.doors >= least else { return nil }
    return members.filter { member in
      set.spans[member].contains { $0.lowerBound - window < best.day + 1 && best.day <= $0.upperBound }
    }
  }

  private struct Event {
    let member: Int
    let isBegin: Bool
  }

  /// What begins and ends on each day, in order; an end takes effect after everything that begins on the day.
  private func events(_ members: [Int], _ set: CampaignSet) -> [(Int, [Event])] {
    var byDay: [Int: [Event]] = [:]
    for member in members {
      for span in set.spans[member] {
        byDay[span.lowerBound - window, default: []].append(Event(member: member, isBegin: true))
        byDay[span.upperBound, default: []].append(Event(member: member, isBegin: false))
      }
    }
    return byDay.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Counts an event and says whether its member came, 1, went, −1, or stays, 0.
  private func count(
    _ event: Event, _ set: CampaignSet, _ open: inout [String: Int], _ present: inout [Int: Int]
  ) -> Int {
    let change = event.isBegin ? 1 : -1
    let before = present[event.member, default: 0]
    present[event.member] = before + change
    guard (before == 0) != (before + change == 0) else { return 0 }
    for door in set.doors[event.member].endpoints {
      let now = open[door, default: 0] + change
      open[door] = now == 0 ? nil : now
    }
    return change
  }
}
