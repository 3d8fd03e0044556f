/// A proposal with the questions that modules ask of it again and again.
public struct ProposalView: Sendable {
  /// The proposal.
  public let proposal: Proposal
  /// The module's catalogue.
  public let catalogue: Catalogue
  /// Measures that concern the module.
  public let measures: [Proposal.Measure]
  private let texts: [Proposal.Note]

  /// Looks at a proposal through a catalogue; `measures` are those that concern the module.
  public init(proposal: Proposal, catalogue: Catalogue, measures: [Proposal.Measure]) {
    self.proposal = proposal
    self.catalogue = catalogue
    self.measures = measures
    var texts = [Proposal.Note(text: proposal.title + ". " + proposal.summary, at: proposal.summaryAt)]
    texts += proposal.measures.map { Proposal.Note(text: $0.title + ". " + $0.description, at: $0.at) }
    texts += proposal.considered.notes
    if let participation = proposal.participation {
      texts.append(Proposal.Note(text: participation.text, at: participation.at))
    }
    self.texts = texts
  }

  /// First measure of the module under one of these themes (a parent or `parent/leaf`).
  public func measure(themes: String...) -> Proposal.Measure? {
    measures.first { measure in measure.themes.contains { covers(themes, $0) } }
  }

  /// Measures of the module under one of these themes (a parent or `parent/leaf`).
  public func measures(themes: String...) -> [Proposal.Measure] {
    measures.filter { measure in measure.themes.contains { covers(themes, $0) } }
  }

  /// Whether a measure's title or description has one of these phrases.
  public func says(_ measure: Proposal.Measure, _ phrases: String...) -> Bool {
    has(measure.title + ". " + measure.description, phrases)
  }

  /// Whether a text, such as what is said on participation, has one of these phrases.
  public func says(_ text: String, _ phrases: String...) -> Bool { has(text, phrases) }

  private func has(_ text: String, _ phrases: [String]) -> Bool {
    Phrases(text).says(oneOf: phrases)
  }

  /// Whether the proposal applies in one of these nations.
  public func applies(in nations: String...) -> Bool {
    !Set(proposal.nations).isDisjoint(with: nations)
  }

  /// The parts that are absent, as "this, that or the other"; nil when every part is there.
  public func absent(_ parts: KeyValuePairs<String, Bool>) -> String? {
    let missing = parts.filter { !$0.value }.map(\.key)
    guard let last = missing.last else { return nil }
    guard missing.count > 1 else { return last }
    return missing.dropLast().joined(separator: ", ") + " or " + last
  }

  /// First measure of the module that pulls one of these levers.
  public func measure(levers: String...) -> Proposal.Measure? {
    measures.first { levers.contains($0.lever) }
  }

  /// First measure of the module whose title or description has one of these phrases.
  public func measure(saying phrases: String...) -> Proposal.Measure? {
    measures.first { measure in
      let text = Phrases(measure.title + ". " + measure.description)
      return phrases.contains { text.contains($0) }
    }
  }

  /// First measure of the module that names one of these groups.
  public func measure(groups: String...) -> Proposal.Measure? {
    measures.first { !Set($0.groups).isDisjoint(with: groups) }
  }

  /// Whether the proposal deals with one of these groups: named by a measure, by an effect, or as considered.
  public func dealsWith(groups: String...) -> Bool {
    let named = proposal.considered.groups + proposal.measures.flatMap(\.groups)
    return !Set(named + proposal.effects.flatMap { $0.groups.keys }).isDisjoint(with: groups)
  }

  /// Whether a duty (by id) is said to have been considered.
  public func considers(duties: String...) -> Bool {
    !Set(proposal.considered.duties).isDisjoint(with: duties)
  }

  /// Whether a department leads, takes part or was consulted.
  public func involves(departments: String...) -> Bool {
    let all = [proposal.lead] + proposal.partners + proposal.considered.departments
    return !Set(all).isDisjoint(with: departments)
  }

  /// Interventions of the library that a measure names, or whose words its text says; the one that agrees most first.
  public func interventions(like measure: Proposal.Measure) -> [Catalogue.Intervention] {
    if let named = catalogue.interventions.first(where: { $0.id == measure.intervention }) { return [named] }
    let matches = catalogue.interventions.compactMap { entry in InterventionMatch(entry, measure).map { (entry, $0) } }
    return matches.filter { $0.1.fit != .loose }.sorted { $0.1.agreement > $1.1.agreement }.map(\.0)
  }

  /// Where any text of the proposal has one of these phrases; nil when none does.
  ///
  /// A phrase matches whole words, in any case; a trailing `*` lets the last word go on ("exclu*").
  public func mentions(_ phrases: String...) -> Place? {
    texts.first { note in
      let text = Phrases(note.text)
      return phrases.contains { text.contains($0) }
    }?.at
  }

  /// Effects of the module's domain that move one of these indicators.
  public func effects(on indicators: String...) -> [Proposal.Effect] {
    proposal.effects.filter { $0.domain == catalogue.domain && indicators.contains($0.indicator ?? "") }
  }

  /// Whether an age from `from` to `to` is among those a measure concerns; true when it states no ages.
  public func concerns(_ measure: Proposal.Measure, ages: ClosedRange<Int>) -> Bool {
    guard let stated = measure.ages else { return true }
    return stated.min <= ages.upperBound && stated.max >= ages.lowerBound
  }
}

/// Whether one of `themes` (parents or leaves) covers the leaf `theme`.
func covers(_ themes: [String], _ theme: String) -> Bool {
  themes.contains { $0 == theme || theme.hasPrefix($0 + "/") }
}

/// A text split into lower-case words, for phrase search without regular expressions.
struct Phrases {
  private let words: [String]

  init(_ text: String) { words = Phrases.split(text) }

  private init(words: [String]) { self.words = words }

  /// Its first words.
  func prefix(_ count: Int) -> Phrases { Phrases(words: Array(words.prefix(count))) }

  /// Whether it has one of these phrases.
  func says(oneOf phrases: [String]) -> Bool { phrases.contains(where: contains) }

  /// Whether it begins with one of these phrases.
  func begins(with phrases: [String]) -> Bool {
    phrases.contains { prefix(Phrases.split($0).count).contains($0) }
  }

  func contains(_ phrase: String) -> Bool { !places(of: phrase).isEmpty }

  /// Where it has a phrase, counted in words.
  func places(of phrase: String) -> [Range<Int>] {
    let open = phrase.hasSuffix("*")
    let wanted = Phrases.split(phrase)
    guard let last = wanted.last, words.count >= wanted.count else { return [] }
    return (0...(words.count - wanted.count)).map { $0..<($0 + wanted.count) }.filter { place in
      let here = words[place]
      guard here.dropLast().elementsEqual(wanted.dropLast()), let end = here.last else { return false }
      return open ? end.hasPrefix(last) : end == last
    }
  }

  /// At most `count` words after a place.
  func words(after place: Range<Int>, upTo count: Int) -> Phrases {
    Phrases(words: Array(words.dropFirst(place.upperBound).prefix(count)))
  }

  /// The words at a place.
  func text(of place: Range<Int>) -> String { words[place].joined(separator: " ") }

  private static func split(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
