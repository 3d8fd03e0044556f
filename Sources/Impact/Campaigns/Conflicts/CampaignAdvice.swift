internal import YAMLReading

/// Whether what a campaign asks for, or where it sends people, rests on what a measure changes.
///
/// Two things must hold: the measure's lever changes advice of that kind, and its text names the thing advised on: by the
/// campaign's name or slogan, by the behaviour's own words, by words that the lists give for it, or by the words or the
/// number of a door. A topic in common is not enough: a ban on energy drinks leaves advice on claiming food vouchers as it was.
struct CampaignAdvice: Sendable {
  let lists: ConflictVocabulary

  /// What rests on a measure.
  struct Resting: Sendable {
    /// What it is, in words: "what the campaign asks (“vape less”)".
    let words: String
    /// Whether the measure seems to go the way of the advice: a stricter law, where people are asked to do less of a thing.
    let isStrengthened: Bool
  }

  /// What a campaign asks for, or where it sends people, that rests on what a measure changes; nil when nothing does.
  func resting(on measure: Measure, of proposal: Proposal, _ campaign: Campaign) -> Resting? {
    let reading = MeasureText(measure, lists.words)
    let text = SaidWords([proposal.title, proposal.summary.value, measure.title, measure.description])
    let stems = Set(Self.stems("\(proposal.title) \(measure.title) \(measure.description)"))
    let changesRules = lists.overtakingLevers.contains(measure.lever)
    if changesRules, let asked = asked(measure, text, stems, campaign) {
      let isStrengthened = asked.direction == .less && !reading.permits
      return Resting(words: "what the campaign asks (“\(asked.action)”)", isStrengthened: isStrengthened)
    }
    guard changesRules || reading.closes, let door = door(text, stems, campaign) else { return nil }
    return Resting(words: "where the campaign sends people (“\(door.label)”)", isStrengthened: false)
  }

  // MARK: What it asks

  private func asked(
    _ measure: Measure, _ text: SaidWords, _ stems: Set<String>, _ campaign: Campaign
  ) -> CampaignObjective? {
    let isNamed = text.has(([campaign.name] + campaign.slogans).filter(isTelling))
    return (campaign.objectives + campaign.calls.compactMap(\.action)).first { asked in
      let behaviour = asked.behaviour
      guard let (advice, verb) = advice(on: behaviour), advice.levers.contains(measure.lever) else { return false }
      return isNamed || text.has(lists.adviceWords[behaviour] ?? []) || names(text, behaviour, verb)
        || share(stems, behaviour, verb)
    }
  }

  private func advice(on behaviour: String) -> (ConflictVocabulary.Advice, verb: String)? {
    for advice in lists.advice {
      if advice.asks.isEmpty { return (advice, "") }
      if let verb = advice.asks.first(where: { behaviour.hasPrefix($0 + "-") }) { return (advice, verb) }
    }
    return nil
  }

  /// Whether a text has what follows the verb of a behaviour, as one phrase; without a verb, every word of it.
  private func names(_ text: SaidWords, _ behaviour: String, _ verb: String) -> Bool {
    let words = rest(behaviour, verb)
    guard verb.isEmpty else { return text.has(forms(words.joined(separator: " "))) }
    let telling = words.filter { !Self.small.contains($0) }
    return !telling.isEmpty && telling.allSatisfy { text.has(forms($0)) }
  }

  /// Whether a text has two telling words, and more than half, of what follows the verb of a behaviour, wherever they stand.
  private func share(_ stems: Set<String>, _ behaviour: String, _ verb: String) -> Bool {
    let telling = Self.stems(rest(behaviour, verb).joined(separator: " "))
    let found = telling.count(where: stems.contains)
    return found > 1 && 2 * found > telling.count
  }

  private func rest(_ behaviour: String, _ verb: String) -> [String] {
    behaviour.dropFirst(verb.isEmpty ? 0 : verb.count + 1).split(separator: "-").map(String.init)
  }

  /// "vaccinate" as "vaccinat*", so that "vaccination" is found; "knife" with "knives", "baby" with "babies".
  private func forms(_ words: String) -> [String] {
    guard words.count > 3 else { return [words] }
    if words.hasSuffix("fe") { return [words, words.dropLast(2) + "ves"] }
    if words.hasSuffix("y") { return [words + "*", words.dropLast() + "ies"] }
    return [(words.hasSuffix("e") || words.hasSuffix("s") ? String(words.dropLast()) : words) + "*"]
  }

  /// Whether a name is no everyday word: two words, or a long one.
  private func isTelling(_ name: String) -> Bool { name.contains(" ") || name.count > 9 }

  // MARK: Where it sends people

  /// The first door whose number or address the text has, or two telling words of whose label.
  private func door(_ text: SaidWords, _ stems: Set<String>, _ campaign: Campaign) -> CallToAction? {
    campaign.calls.filter(Doors.isDoor).first { call in
      let label = Set(Self.stems(call.label))
      return call.value.map { $0.count > 4 && text.has([$0]) } ?? false
        || label.count > 1 && label.count(where: stems.contains) > 1
    }
  }

  /// The telling words of a text, without their endings.
  private static func stems(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return ConflictWording.unique(words.filter { !small.contains($0) && !common.contains($0) }.map(WordStem.of))
  }

  /// Small words, and verbs that the text of a rule on the same thing need not have: "no knife may be sold" is on carrying one.
  private static let small: Set<String> = [
    "a", "about", "after", "against", "and", "ask", "at", "be", "before", "buy", "carry", "do", "drink", "eat", "for",
    "from", "give", "have", "in", "keep", "know", "of", "off", "on", "one", "or", "out", "own", "seek", "sell", "take",
    "the", "to", "up", "wear", "when", "with", "without",
  ]

  /// Words that stand in the text of most policies on children, and tell nothing.
  private static let common: Set<String> = [
    "adult", "adults", "advice", "age", "aged", "ages", "an", "any", "app", "apply", "as", "book", "by", "call",
    "campaign", "child", "childrens", "children", "council", "councils", "england", "families", "family", "find",
    "get", "gov", "government", "guide", "help", "her", "his", "home", "how", "information", "is", "it", "its", "line",
    "local", "more", "national", "near", "nearest", "new", "nhs", "no", "number", "online", "page", "pages", "parent",
    "parents", "people", "pupil", "pupils", "register", "ring", "s", "school", "schools", "service", "services", "site",
    "support", "talk", "that", "their", "they", "this", "uk", "use", "using", "visit", "website", "who", "year",
    "years", "you", "young", "your",
  ]
}
