internal import YAMLReading

/// Whether what a campaign asks for rests on what a measure changes.
///
/// Both must hold: the measure's lever changes advice on such a behaviour, and the measure's text names the thing advised
/// on, by the campaign's name or slogan, by the behaviour's own words or by words that the lists give for it. A topic in
/// common is not enough: a ban on energy drinks leaves advice on claiming food vouchers as it was.
struct CampaignAdvice: Sendable {
  let lists: ConflictVocabulary

  /// What a campaign asks for that rests on what a measure changes; nil when nothing it asks does.
  func changed(by measure: Measure, of proposal: Proposal, _ campaign: Campaign) -> CampaignObjective? {
    let text = SaidWords([proposal.title, proposal.summary.value, measure.title, measure.description])
    let isNamed = text.has(([campaign.name] + campaign.slogans).filter(isTelling))
    return (campaign.objectives + campaign.calls.compactMap(\.action)).first { asked in
      let behaviour = asked.behaviour
      guard let (advice, verb) = advice(on: behaviour), advice.levers.contains(measure.lever) else { return false }
      return isNamed || text.has(lists.adviceWords[behaviour] ?? []) || names(text, behaviour, verb)
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
    let words = behaviour.dropFirst(verb.isEmpty ? 0 : verb.count + 1).split(separator: "-").map(String.init)
    guard verb.isEmpty else { return text.has(forms(words.joined(separator: " "))) }
    let telling = words.filter { !Self.small.contains($0) }
    return !telling.isEmpty && telling.allSatisfy { text.has(forms($0)) }
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

  /// Small words, and verbs that the text of a rule on the same thing need not have: "no knife may be sold" is on carrying one.
  private static let small: Set<String> = [
    "a", "about", "after", "against", "and", "ask", "at", "be", "before", "buy", "carry", "do", "drink", "eat", "for",
    "from", "give", "have", "in", "keep", "know", "of", "off", "on", "one", "or", "out", "own", "seek", "sell", "take",
    "the", "to", "up", "wear", "when", "with", "without",
  ]
}
