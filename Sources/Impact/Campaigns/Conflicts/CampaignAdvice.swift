internal import YAMLReading

/// Whether what a campaign asks for, or where it sends people, rests on what a measure changes.
///
/// Two things must hold: the measure's lever changes advice of that kind, and its text names the thing advised on: by the
/// campaign's name or slogan, by the behaviour's own words, by words that the lists give for it, or by the words or the
/// number of a door. A topic in common is not enough: a ban on energy drinks leaves advice on claiming food vouchers as it was.
struct CampaignAdvice: Sendable {
  private let lists: ConflictVocabulary
  private let lever: String
  private let closes: Bool
  private let permits: Bool
  private let text: SaidWords
  private let stems: Set<String>

  /// What a measure says, read once for all campaigns.
  init(_ measure: Measure, of proposal: Proposal, _ lists: ConflictVocabulary) {
    self.lists = lists
    let reading = MeasureText(measure, of: proposal, lists.words)
    (lever, closes, permits) = (measure.lever, reading.closes, reading.permits)
    text = SaidWords([proposal.title, reading.changing])
    stems = Set(Self.stems("\(proposal.title) \(reading.changing)"))
  }

  /// What rests on a measure.
  struct Resting: Sendable {
    /// What it is, in words: "what the campaign asks (“vape less”)".
    let words: String
    /// The words of it that the text has.
    let found: [String]
    /// Why the measure leaves it as it is all the same; nil where it may be out of date.
    let spared: Spared?
  }

  /// Why a measure on what a campaign asks leaves it as it is.
  enum Spared: Sendable {
    /// A stricter law, where people are asked to do less of a thing.
    case strengthened
    /// A change of this kind is not listed as one that makes such advice wrong.
    case otherLever
  }

  /// What a campaign asks for, or where it sends people, that rests on what the measure changes; nil when nothing recorded
  /// shows it.
  func resting(_ campaign: Campaign) -> Resting? {
    let changesRules = lists.overtakingLevers.contains(lever)
    let asked = changesRules ? self.asked(campaign) : []
    if let fitting = asked.first(where: { $0.levers.contains(lever) }) {
      let isStrengthened = fitting.objective.direction == .less && !permits
      return Resting(
        words: fitting.words, found: fitting.found, spared: isStrengthened ? .strengthened : nil)
    }
    if changesRules || closes, let door = door(campaign) { return door }
    return asked.first.map { Resting(words: $0.words, found: $0.found, spared: .otherLever) }
  }

  // MARK: What it asks

  /// A request that the text names.
  private struct Asked {
    let objective: CampaignObjective
    let levers: Set<String>
    let found: [String]

    var words: String { "what the campaign asks (“\(objective.action)”)" }
  }

  private func asked(_ campaign: Campaign) -> [Asked] {
    let named = ([campaign.name] + campaign.slogans).filter { isTelling($0) && text.has([$0]) }
    return (campaign.objectives + campaign.calls.compactMap(\.action)).compactMap { asked in
      let behaviour = asked.behaviour
      guard let (advice, verb) = advice(on: behaviour) else { return nil }
      let listed = (lists.adviceWords[behaviour] ?? []).filter { text.has([$0]) }
      let own = names(behaviour, verb) ? rest(behaviour, verb) : share(behaviour, verb)
      let found = named + listed + own
      return found.isEmpty ? nil : Asked(objective: asked, levers: advice.levers, found: ConflictWording.unique(found))
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
  private func names(_ behaviour: String, _ verb: String) -> Bool {
    let words = rest(behaviour, verb)
    guard verb.isEmpty else { return text.has(forms(words.joined(separator: " "))) }
    let telling = words.filter { !Self.small.contains($0) }
    return !telling.isEmpty && telling.allSatisfy { text.has(forms($0)) }
  }

  /// The telling words of what follows the verb of a behaviour that a text has, wherever they stand: two, and more than half.
  private func share(_ behaviour: String, _ verb: String) -> [String] {
    let telling = Self.telling(rest(behaviour, verb).joined(separator: " "))
    let found = telling.filter { stems.contains(WordStem.of($0)) }
    return found.count > 1 && 2 * found.count > telling.count ? found : []
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

  /// The first door whose number, address or name the text has, or two telling words of whose label. One word is enough of a
  /// door that has no more, where the text says that something closes.
  private func door(_ campaign: Campaign) -> Resting? {
    for call in campaign.calls where Doors.isDoor(call) {
      let telling = Self.telling(call.label)
      let found = telling.filter { stems.contains(WordStem.of($0)) }
      let value = call.value.flatMap { $0.count > 4 && text.has([$0]) ? $0 : nil }
      let name = Self.name(call.label)
      if let name, isGoal(name) { continue }
      let isNamed = name.map { text.has([$0]) } ?? false
      let isFound = found.count > 1 || isNamed || closes && telling.count == 1 && found.count == 1
      guard value != nil || isFound else { continue }
      let words = value.map { [$0] } ?? (found.count > 1 ? found : [call.label])
      return Resting(words: "where the campaign sends people (“\(call.label)”)", found: words, spared: nil)
    }
    return nil
  }

  /// Whether the text speaks of a door only as the one to which something else goes: "move the clinics to the centres".
  private func isGoal(_ name: String) -> Bool {
    let articles = ["", "a ", "the ", "their "]
    func stands(behind words: [String]) -> Bool {
      text.has(words.flatMap { word in articles.map { "\(word) \($0)\(name)" } })
    }
    return text.has(["move", "moved", "moves", "moving", "pass", "passes", "transfer*"])
      && stands(behind: ["into", "to"]) && !stands(behind: ["close", "closes", "from", "replace", "replaces"])
  }

  /// The label without words such as "your nearest" before it, as a phrase that may go on, when it has two words or more.
  private static func name(_ label: String) -> String? {
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    let name = words.drop { leading.contains(String($0)) }
    return name.count > 1 ? name.joined(separator: " ") + "*" : nil
  }

  private static let leading: Set<String> = [
    "a", "an", "any", "local", "my", "nearest", "nhs", "our", "the", "their", "your",
  ]

  /// The telling words of a text, without their endings.
  private static func stems(_ text: String) -> [String] { telling(text).map(WordStem.of) }

  /// The words of a text that tell something, in small letters, each once.
  private static func telling(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return ConflictWording.unique(words.filter { !small.contains($0) && !common.contains($0) })
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
