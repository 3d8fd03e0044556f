extension Comparison {
  /// What a reader must know first. The first sentence says whether the methods agree on the first.
  var sentences: [String] {
    [Messages.agreement(agreement), lead] + [firmness, provisional, blank].compactMap(\.self)
  }

  private func title(_ id: String) -> String { proposals.first { $0.id == id }?.title ?? id }

  private var lead: String {
    tornado.margin > 0
      ? Messages.lead(title(tornado.winner), title(tornado.runnerUp), preference.stated == nil)
      : Messages.tie(ties.first?.map(title) ?? [])
  }

  private var firmness: String? {
    guard let smaa, let first = ranking.first else { return nil }
    let used = smaa.statedWeights ?? smaa.noPreference
    let verdict = (smaa.details.statedWeights ?? smaa.details.noPreference).verdict
    return used[first]?.first.map { Messages.firmness(title(first), verdict, $0) }
  }

  private var provisional: String? {
    let names = proposals.filter(\.provisional).map(\.title)
    return names.isEmpty ? nil : Messages.provisional(names)
  }

  private var blank: String? {
    guard !blanks.cells.isEmpty, let first = ranking.first else { return nil }
    return Messages.blank(title(first), holds: blanks.firstHolds, level: blanks.level)
  }

  enum Messages {
    static func agreement(_ agreement: Agreement) -> String {
      if agreement.onTheFirst { return "All methods put the same proposal first." }
      let names = agreement.first.map { "\($0.method.rawValue) \($0.ids.joined(separator: " and "))" }
      return "The methods disagree on the first: \(names.joined(separator: "; "))."
    }

    static func lead(_ first: String, _ second: String, _ equal: Bool) -> String {
      "By the weighted sum, \(first) is first and \(second) second"
        + (equal ? "; no preference between domains is stated, so all count the same." : ", with the weights stated.")
    }

    static func tie(_ names: [String]) -> String {
      "By the weighted sum, \(names.joined(separator: " and ")) are level; the order in which they were given settles it."
    }

    static func firmness(_ first: String, _ verdict: Acceptability.Verdict, _ share: Double) -> String {
      "\(verdict.rawValue.prefix(1).uppercased())\(verdict.rawValue.dropFirst()): \(first) comes first in "
        + "\(Int((share * 100).rounded())) per cent of simulations."
    }

    static func provisional(_ names: [String]) -> String {
      "A module gave no answer for \(names.joined(separator: ", ")), so the place of each in the ranking is provisional."
    }

    static func blank(_ first: String, holds: Bool, level: Double) -> String {
      let range = "between -\(Int(level)) and \(Int(level))"
      return holds
        ? "\(first) stays first wherever the blanks lie \(range)."
        : "\(first) need not stay first: blanks anywhere \(range) could change that."
    }
  }
}
