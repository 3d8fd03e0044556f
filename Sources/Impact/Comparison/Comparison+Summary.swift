extension Comparison {
  /// What a reader must know first. The first sentence says whether the methods agree on the first.
  var sentences: [String] {
    [agreementSentence, lead] + [firmness, provisional, blank].compactMap(\.self)
  }

  /// How a sentence names a proposal: its title, and its id as well where another has the same title.
  public func title(_ id: String) -> String {
    guard let own = proposals.first(where: { $0.id == id })?.title, own != id else { return id }
    return proposals.contains { $0.id != id && $0.title == own } ? "\(own) (\(id))" : own
  }

  /// The winners in the order in which the methods name them, each with its methods.
  private var agreementSentence: String {
    if agreement.onTheFirst {
      return agreement.first.first?.ids.count ?? 0 > 1 ? Messages.agreeOnLevel : Messages.agree
    }
    if let level = levelSentence { return level }
    var winners: [(ids: [String], methods: [String])] = []
    for first in agreement.first {
      if let place = winners.firstIndex(where: { $0.ids == first.ids }) {
        winners[place].methods.append(first.method.rawValue)
      } else {
        winners.append((first.ids, [first.method.rawValue]))
      }
    }
    return Messages.disagree(winners.map { (Messages.list($0.ids.map(title)), $0.methods) })
  }

  /// Where all methods have the same first, but some have others level with it.
  private var levelSentence: String? {
    let everywhere = agreement.first.reduce(into: ranking) { left, first in left.removeAll { !first.ids.contains($0) } }
    guard !everywhere.isEmpty else { return nil }
    let wider = agreement.first.filter { $0.ids.count > everywhere.count }
    return Messages.level(
      everywhere.map(title), wider.map { ($0.method.rawValue, $0.ids.count - everywhere.count) })
  }

  private var lead: String {
    tornado.margin > 0
      ? Messages.lead(title(tornado.winner), title(tornado.runnerUp), preference.stated == nil)
      : Messages.tie(ties.first?.map(title) ?? [])
  }

  private var firmness: String? {
    guard let smaa, let first = ranking.first else { return nil }
    let used = smaa.statedWeights ?? smaa.noPreference
    let details = smaa.details.statedWeights ?? smaa.details.noPreference
    let other = details.mostOftenFirst
    guard let share = used[first]?.first, let most = used[other]?.first else { return nil }
    let isSame = other == first || Messages.percent(most) == Messages.percent(share)
    return Messages.firmness(title(first), details.verdict, share, ahead: details.aheadOfNext[first])
      + (isSame ? "" : " " + Messages.oftener(title(other), most))
  }

  private var provisional: String? {
    let names = proposals.filter(\.provisional).map { title($0.id) }
    return names.isEmpty ? nil : Messages.provisional(names.count == proposals.count ? nil : names)
  }

  private var blank: String? {
    guard !blanks.cells.isEmpty, let first = ranking.first else { return nil }
    if blanks.firstHolds { return Messages.holds(title(first), level: blanks.level) }
    let measured = blanks.firstHoldsUnmeasured
    return measured
      ? Messages.holdsUnlessFound(title(first), level: blanks.level)
      : Messages.mayChange(title(first), level: blanks.level)
  }

  enum Messages {
    static let agree = "All methods put the same proposal first."
    static let agreeOnLevel = "All methods put the same proposals first, level with each other."

    static func disagree(_ winners: [(title: String, methods: [String])]) -> String {
      let parts = winners.map { "\($0.title) by \($0.methods.joined(separator: ", "))" }
      return "The methods disagree on the first: \(parts.joined(separator: "; "))."
    }

    static func level(_ firsts: [String], _ wider: [(method: String, others: Int)]) -> String {
      let parts = wider.map { "\($0.method) puts \($0.others) other\($0.others == 1 ? "" : "s") level" }
      return "No method puts another before \(list(firsts)), but \(parts.joined(separator: " and "))."
    }

    /// A few names, or the first of many.
    static func list(_ names: [String]) -> String {
      if names.count > 4 { return "\(names[0]), \(names[1]) and \(names.count - 2) others" }
      guard let last = names.last, names.count > 1 else { return names.first ?? "" }
      return "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }

    static func lead(_ first: String, _ second: String, _ equal: Bool) -> String {
      "By the weighted sum, \(first) is first and \(second) second"
        + (equal ? "; no preference between domains is stated, so all count the same." : ", with the weights stated.")
    }

    static func tie(_ names: [String]) -> String {
      "By the weighted sum, \(list(names)) are level; the order in which they were given settles it."
    }

    static func firmness(
      _ first: String, _ verdict: Acceptability.Verdict, _ share: Double, ahead: Double?
    ) -> String {
      let start = "\(verdict.rawValue.prefix(1).uppercased())\(verdict.rawValue.dropFirst()): \(first)"
      guard let ahead, percent(ahead) < percent(share) else {
        return "\(start) comes first in \(percent(share)) per cent of simulations."
      }
      return
        "\(start) comes first, alone or level with others, in \(percent(share)) per cent of simulations, and is ahead "
        + "of the next in \(percent(ahead))."
    }

    static func oftener(_ other: String, _ share: Double) -> String {
      "\(other) does so more often, in \(percent(share)) per cent."
    }

    static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

    static func provisional(_ names: [String]?) -> String {
      guard let names else { return "A module gave no answer for any proposal, so every place is provisional." }
      return "A module gave no answer for \(list(names)), so the place in the ranking is provisional."
    }

    static func holds(_ first: String, level: Double) -> String {
      "\(first) stays first wherever the blanks lie between \(range(level))."
    }

    static func holdsUnlessFound(_ first: String, level: Double) -> String {
      "\(first) stays first wherever effects without a number lie. It need not if domains in which no effect was found "
        + "hid one between \(range(level))."
    }

    static func mayChange(_ first: String, level: Double) -> String {
      "\(first) need not stay first: effects without a number, between \(range(level)) for each domain, could change "
        + "that."
    }

    private static func range(_ level: Double) -> String { "-\(Int(level)) and \(Int(level))" }
  }
}
