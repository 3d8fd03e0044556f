/// Sorts an officer's links into those that count, those that do not, and what is wrong with them.
struct LinkCheck {
  let strategy: Strategy
  /// The chance that each effect comes about, 0 to 1, by the effect's id.
  let likelihoods: [String: Double]
  /// The weights of links (method 1.12).
  let parameters: AlignmentParameters

  /// The links, sorted.
  struct Result {
    var counted: [AlignmentReport.Link] = []
    var asserted: [AlignmentReport.Link] = []
    var recalled: [AlignmentReport.Link] = []
    var withoutLikelihood: [AlignmentReport.Link] = []
    var notes: [AlignmentReport.Note] = []
  }

  /// A link counts when its objective is in the strategy and has been seen published, and its effect has a likelihood.
  /// The same effect linked twice to one objective in one direction counts once, with the greater directness.
  func check(_ links: [StrategyLink]) -> Result {
    var result = Result()
    let objectives = Dictionary(strategy.objectives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for link in links {
      guard let objective = objectives[link.objective] else {
        result.notes.append(.init(text: Message.noObjective(link.objective), place: link.place))
        continue
      }
      if let text = quoteProblem(link, objective) { result.notes.append(.init(text: text, place: link.place)) }
      sort(link, objective, into: &result)
    }
    return result
  }

  private func sort(_ link: StrategyLink, _ objective: StrategyObjective, into result: inout Result) {
    var entry = AlignmentReport.Link(
      objective: link.objective, effect: link.effect, direction: link.direction, directness: link.directness,
      weight: nil, quote: link.quote, place: link.place)
    guard objective.isPublished else {
      result.recalled.append(entry)
      return
    }
    guard let effect = link.effect else {
      result.asserted.append(entry)
      return
    }
    guard let likelihood = likelihoods[effect] else {
      result.notes.append(.init(text: Message.noLikelihood(effect, link.objective), place: link.place))
      result.withoutLikelihood.append(entry)
      return
    }
    entry.weight = parameters.weight(link.directness) * likelihood
    count(entry, in: &result)
  }

  private func count(_ entry: AlignmentReport.Link, in result: inout Result) {
    let known = result.counted.firstIndex { other in
      other.objective == entry.objective && other.effect == entry.effect && other.direction == entry.direction
    }
    guard let known else { return result.counted.append(entry) }
    result.notes.append(.init(text: Message.twice(entry.effect ?? "", entry.objective), place: entry.place))
    if entry.weight ?? 0 > result.counted[known].weight ?? 0 { result.counted[known] = entry }
  }

  private func quoteProblem(_ link: StrategyLink, _ objective: StrategyObjective) -> String? {
    guard let quote = link.quote.map(Self.plain), !quote.isEmpty else { return Message.noQuote(objective.id) }
    let texts = [objective.title, objective.target].map(Self.plain)
    return texts.contains { $0.contains(quote) } ? nil : Message.quoteNotFound(objective.id)
  }

  /// Letters and digits in lower case with single spaces, so that quotation marks and line breaks do not matter.
  private static func plain(_ text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "%" || $0 == "£") }.joined(separator: " ")
  }
}

private enum Message {
  static func noObjective(_ id: String) -> String {
    "The strategy has no objective `\(id)`; this link is not counted."
  }
  static func noLikelihood(_ effect: String, _ objective: String) -> String {
    "The link to \(objective) names the effect \(effect), which has no likelihood; this link is not counted."
  }
  static func noQuote(_ id: String) -> String {
    "The link to \(id) quotes no line of the strategy; quote its title or target."
  }
  static func quoteNotFound(_ id: String) -> String {
    "The quotation for \(id) does not stand in its title or target; check that it is the objective you mean."
  }
  static func twice(_ effect: String, _ objective: String) -> String {
    "The effect \(effect) is linked to \(objective) twice in the same direction; it counts once, the more direct link."
  }
}
