internal import YAMLReading

/// Checks that need more than one campaign.
struct CampaignCrossCheck {
  /// Names nobody holds are told one by one up to this many; each costs a search for the one probably meant.
  private static let mostSuggestions = 200

  private let entries: [CampaignEntry]
  private let names: CampaignNames
  /// Without programmes: what follows what is said of campaigns, and a programme's names run through several.
  private let ownNames: CampaignNames
  private let known: Set<String>
  private let problems: Problems

  /// Checks of `entries` against each other.
  ///
  /// - Parameters:
  ///   - register: Campaigns that exist besides those of `entries`.
  ///   - programmes: Lists of names that mean one programme.
  init(_ entries: [CampaignEntry], register: [Campaign] = [], programmes: [[String]], problems: Problems) {
    self.entries = entries
    self.problems = problems
    known = Set(register.map(\.id))
    names = CampaignNames(entries.map(\.campaign) + register, programmes: programmes)
    ownNames = CampaignNames(entries.map(\.campaign) + register)
  }

  /// The campaigns, with every other campaign they name by its id. Reports ids used twice, names that nobody holds,
  /// and campaigns that follow, or are part of, themselves.
  func campaigns() -> [Campaign] {
    reportTwice()
    reportUnknown()
    let campaigns = entries.map { resolved($0.campaign) }
    reportCycles(campaigns)
    return campaigns
  }

  private func resolved(_ campaign: Campaign) -> Campaign {
    var campaign = campaign
    func id(_ name: String) -> String { ownNames.id(for: name) ?? name }
    campaign.predecessors = campaign.predecessors.map(id)
    campaign.successors = campaign.successors.map(id)
    campaign.partOf = campaign.partOf.map(id)
    campaign.references = campaign.references.map { reference in
      CampaignReference(
        to: names.id(for: reference.to) ?? reference.to, place: reference.place, source: reference.source,
        note: reference.note)
    }
    return campaign
  }

  private func reportTwice() {
    var first: [String: CampaignEntry] = [:]
    for entry in entries {
      let id = entry.campaign.id
      if let earlier = first[id] {
        let message = Message.twice(id, earlier.campaign)
        problems.error(message, at: entry.campaign.place, in: entry.file, help: Message.otherId)
      } else if known.contains(id) {
        problems.error(Message.inRegister(id), at: entry.campaign.place, in: entry.file, help: Message.otherId)
      } else {
        first[id] = entry
      }
    }
  }

  private func reportUnknown() {
    var told = 0
    for entry in entries {
      for mention in entry.mentions where !mention.value.isEmpty && names.id(for: mention.value) == nil {
        told += 1
        let near = told <= Self.mostSuggestions ? NearMiss.suggestion(for: mention.value, among: names.all) : nil
        problems.warning(
          Message.absent(mention.value, entry.campaign.id), at: mention.mark, in: entry.file,
          help: near.map(Message.didYouMean) ?? Message.addCampaign)
      }
    }
  }

  // MARK: Cycles

  /// Follows predecessors and successors, and the wholes of parts; a campaign that comes back to itself is reported once for
  /// its circle.
  private func reportCycles(_ campaigns: [Campaign]) {
    reportCircles(in: predecessors(campaigns), Message.circle, Message.breakCircle)
    let wholes = Dictionary(campaigns.map { ($0.id, $0.partOf) }) { first, _ in first }
    reportCircles(in: wholes, Message.partCircle, Message.breakPartCircle)
  }

  private func reportCircles(in follows: [String: [String]], _ sentence: ([String]) -> String, _ help: String) {
    var done: Set<String> = []
    for entry in entries where !done.contains(entry.campaign.id) {
      guard let circle = circle(from: entry.campaign.id, follows, &done) else { continue }
      problems.error(sentence(circle), at: entry.campaign.place, in: entry.file, help: help)
    }
  }

  private func predecessors(_ campaigns: [Campaign]) -> [String: [String]] {
    var earlier: [String: [String]] = [:]
    for campaign in campaigns {
      earlier[campaign.id, default: []] += campaign.predecessors
      for later in campaign.successors { earlier[later, default: []].append(campaign.id) }
    }
    return earlier
  }

  /// A circle among everything that can be reached from `start`, by depth-first search without recursion.
  private func circle(from start: String, _ earlier: [String: [String]], _ done: inout Set<String>) -> [String]? {
    var path: [String] = [start]
    var places = [start: 0]
    var next = [0]
    while let id = path.last, let index = next.last {
      let followed = earlier[id] ?? []
      guard index < followed.count else {
        done.insert(id)
        places[id] = nil
        path.removeLast()
        next.removeLast()
        continue
      }
      next[next.count - 1] += 1
      let other = followed[index]
      if let place = places[other] {
        done.formUnion(path)
        return Array(path[place...])
      }
      guard !done.contains(other) else { continue }
      places[other] = path.count
      path.append(other)
      next.append(0)
    }
    return nil
  }
}

private enum Message {
  static let otherId = "Give this campaign an id of its own."
  static let addCampaign = "Add the campaign to the register, or remove the name."
  static let breakCircle = "Take out the one that is wrong under `predecessors` or `successors`."
  static func twice(_ id: String, _ earlier: Campaign) -> String {
    "The id `\(id)` is already used at \(earlier.file):\(earlier.place.line)"
  }
  static func inRegister(_ id: String) -> String { "The id `\(id)` already stands in the register" }
  static func absent(_ id: String, _ campaign: String) -> String {
    "Campaign \(campaign) names `\(id)`, which is not in the register"
  }
  static func circle(_ ids: [String]) -> String {
    ids.count == 1
      ? "Campaign \(ids[0]) is recorded as its own predecessor"
      : "These campaigns are recorded to follow each other in a circle: \(ids.joined(separator: ", "))"
  }
  static func partCircle(_ ids: [String]) -> String {
    ids.count == 1
      ? "Campaign \(ids[0]) is recorded as a part of itself"
      : "These campaigns are recorded as parts of each other in a circle: \(ids.joined(separator: ", "))"
  }
  static let breakPartCircle = "Take out the one that is wrong under `part_of`."
  static func didYouMean(_ word: String) -> String { "Did you mean `\(word)`?" }
}
