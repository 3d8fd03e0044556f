/// The times at which the most doors are open side by side.
struct Busiest {
  /// At most this many times are told of one cell.
  private static let mostTimes = 4

  /// A campaign still counts this many days after it ended, and this many before it begins: people remember.
  let window: Int

  /// Who is there when the most doors are open, and then, as long as somebody has not been told of yet, at the next
  /// such times; members lowest first. None when fewer than `least` doors ever are.
  func gatherings(of members: [Int], in set: CampaignSet, least: Int) -> [[Int]] {
    var local: [UInt32: Int] = [:]
    let doors = members.map { member in
      set.doors[member].map { door in
        let number = local[door] ?? local.count
        local[door] = number
        return number
      }
    }
    guard local.count >= least else { return [] }
    let scene = Scene(doors: doors, events: events(members, set), doorCount: local.count)
    var found: [[Int]] = []
    var told = [Bool](repeating: false, count: members.count)
    while found.count < Self.mostTimes, let day = scene.busiestDay(least: least, beyond: told) {
      let present = members.indices.filter { isThere(set.spans[members[$0]], day) }
      found.append(present.map { members[$0] })
      for index in present { told[index] = true }
    }
    return found
  }

  private func isThere(_ spans: [ClosedRange<Int>], _ day: Int) -> Bool {
    spans.contains { $0.lowerBound - window <= day && day <= $0.upperBound }
  }

  /// What begins and ends, in order; an end takes effect after everything that begins on the day.
  private func events(_ members: [Int], _ set: CampaignSet) -> [Event] {
    var events: [Event] = []
    for (index, member) in members.enumerated() {
      for span in set.spans[member] {
        events.append(Event(day: span.lowerBound - window, isEnd: false, index: index))
        events.append(Event(day: span.upperBound, isEnd: true, index: index))
      }
    }
    return events.sorted { $0.order < $1.order }
  }
}

/// The beginning or end of one run.
private struct Event {
  /// Twice the day, and one more for an end.
  let order: Int
  /// Whose it is, counted from 0.
  let index: Int

  var day: Int { order >> 1 }
  var isEnd: Bool { order & 1 == 1 }

  init(day: Int, isEnd: Bool, index: Int) {
    order = 2 * day + (isEnd ? 1 : 0)
    self.index = index
  }
}

/// Some campaigns with their doors and what begins and ends.
private struct Scene {
  /// For each campaign its doors, counted from 0.
  let doors: [[Int]]
  let events: [Event]
  let doorCount: Int

  /// The first day with the most open doors among those on which somebody is there who has a door and has not been told
  /// of; nil when fewer than `least` are ever open.
  func busiestDay(least: Int, beyond told: [Bool]) -> Int? {
    var best: (doors: Int, day: Int)?
    var open = [Int32](repeating: 0, count: doorCount)
    var present = [Int32](repeating: 0, count: doors.count)
    var (opened, fresh) = (0, 0)
    for event in events {
      let change: Int32 = event.isEnd ? -1 : 1
      present[event.index] += change
      let isNews = present[event.index] == (event.isEnd ? 0 : 1)
      if isNews {
        for door in doors[event.index] {
          open[door] += change
          if open[door] == (event.isEnd ? 0 : 1) { opened += Int(change) }
        }
        if !told[event.index], !doors[event.index].isEmpty { fresh += Int(change) }
      }
      if !event.isEnd, fresh > 0, opened > best?.doors ?? least - 1 { best = (opened, event.day) }
    }
    return best?.day
  }
}
