/// The time at which the most doors are open side by side.
struct Busiest {
  /// A campaign still counts this many days after it ended, and this many before it begins: people remember.
  let window: Int

  /// The members that are there at that time, lowest first; nil when fewer than `least` doors ever are.
  func gathering(of members: [Int], in set: CampaignSet, least: Int) -> [Int]? {
    guard Set(members.flatMap { set.doors[$0].endpoints }).count >= least else { return nil }
    var best = (doors: least - 1, day: 0)
    var open: [String: Int] = [:]
    var present: [Int: Int] = [:]
    for (day, group) in events(members, set) {
      for event in group.sorted(by: { $0.isBegin && !$1.isBegin }) {
        count(event, set, &open, &present)
        if event.isBegin, open.count > best.doors { best = (open.count, day) }
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

  private func count(_ event: Event, _ set: CampaignSet, _ open: inout [String: Int], _ present: inout [Int: Int]) {
    let change = event.isBegin ? 1 : -1
    let before = present[event.member, default: 0]
    present[event.member] = before + change
    guard (before == 0) != (before + change == 0) else { return }
    for door in set.doors[event.member].endpoints {
      let now = open[door, default: 0] + change
      open[door] = now == 0 ? nil : now
    }
  }
}
