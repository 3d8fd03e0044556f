import YAMLReading

/// A part of a proposal that circumstances are held against.
struct ProposalPart {
  /// "measure M1".
  let name: String
  let line: Int
  var lever = ""
  var themes: [String] = []
  var groups: [String] = []
  var ages: ClosedRange<Int>?
  let text: String
  /// Whether it is a measure or a new campaign, and not the proposal's own words.
  var isMeasure = true

  /// The measures, the new campaigns, and last the proposal's title and summary.
  static func all(of proposal: Proposal) -> [ProposalPart] {
    let measures = proposal.measures.map { measure in
      ProposalPart(
        name: "measure \(measure.id)", line: measure.place.line, lever: measure.lever, themes: measure.themes,
        groups: measure.groups, ages: measure.ages, text: measure.title + ". " + measure.description)
    }
    let campaigns = proposal.newCampaigns.map { campaign in
      ProposalPart(
        name: "campaign \(campaign.id)", line: campaign.place.line, lever: "information-campaign",
        themes: campaign.themes, text: campaign.name)
    }
    let words = ProposalPart(
      name: "the summary", line: proposal.summary.mark.line, text: proposal.title + ". " + proposal.summary.value,
      isMeasure: false)
    return measures + campaigns + [words]
  }
}

/// Where a circumstance is met, and by what.
struct Touch: Hashable {
  /// "measure M1".
  let part: String
  let line: Int
  /// What it is about: "is about “Attendance”".
  let about: String
  /// Whether it is more than that children are touched.
  let isSpecific: Bool

  /// "measure M1, line 17".
  var place: String { "\(part), line \(line)" }

  /// "measure M1 (line 17) is about “Attendance”".
  var words: String { "\(part) (line \(line)) \(about)" }
}

/// Holds circumstances against the parts of one proposal.
struct CircumstanceMatch {
  private let parts: [ProposalPart]
  private let actors: Set<String>
  private let vocabulary: Vocabulary

  init(_ proposal: Proposal, vocabulary: Vocabulary) {
    parts = ProposalPart.all(of: proposal)
    self.vocabulary = vocabulary
    let bodies = [proposal.lead] + proposal.partners
    actors = Set(bodies + bodies.compactMap { vocabulary.departments.byCode[$0].flatMap(ActorClasses.of) })
  }

  /// Whether the lead or a partner is one of these classes or bodies; true when none is asked for.
  func involves(_ wanted: [String]) -> Bool { wanted.isEmpty || !actors.isDisjoint(with: wanted) }

  /// Where the first of the circumstances that is met is met first; `actors` hold for those without their own.
  func first(_ circumstances: [Circumstance], actors: [String] = []) -> Touch? {
    for circumstance in circumstances {
      if let touch = all(circumstance, actors: actors).first { return touch }
    }
    return nil
  }

  /// Every part that meets the circumstance.
  func all(_ circumstance: Circumstance, actors: [String] = []) -> [Touch] {
    guard involves(circumstance.actors.isEmpty ? actors : circumstance.actors) else { return [] }
    return parts.compactMap { touch($0, circumstance) }
  }

  private func touch(_ part: ProposalPart, _ wanted: Circumstance) -> Touch? {
    guard part.isMeasure || wanted.isOnlyWords,
      wanted.levers.isEmpty || wanted.levers.contains(part.lever),
      wanted.ages.map({ part.ages?.overlaps($0) ?? true }) ?? true,
      !wanted.touchesChildren || !part.themes.isEmpty || !part.groups.isEmpty
    else { return nil }
    let theme = part.themes.first { Theming.covers(wanted.themes, $0) }
    let group = part.groups.first(where: wanted.groups.contains)
    let phrase = wanted.words.first { Wordwise.contains(part.text, $0) }
    guard wanted.themes.isEmpty || theme != nil, wanted.groups.isEmpty || group != nil,
      wanted.words.isEmpty || phrase != nil
    else { return nil }
    var every = Circumstance()
    every.actors = wanted.actors
    every.touchesChildren = true
    return Touch(
      part: part.name, line: part.line, about: about(part, wanted, theme, group, phrase), isSpecific: wanted != every)
  }

  private func about(
    _ part: ProposalPart, _ wanted: Circumstance, _ theme: String?, _ group: String?, _ phrase: String?
  ) -> String {
    var reasons: [String] = []
    if let theme { reasons.append("is about “\(vocabulary.themeTitle(theme))”") }
    if let group { reasons.append("names “\(vocabulary.group(group)?.title ?? group)”") }
    if let phrase { reasons.append("says “\(phrase)”") }
    if !wanted.levers.isEmpty, theme == nil || group == nil {
      let lever = vocabulary.levers.first { $0.id == part.lever }?.title ?? part.lever
      reasons.append("works by “\(lever)”")
    }
    return reasons.isEmpty ? "touches children" : reasons.joined(separator: " and ")
  }
}

/// Parents and leaves of the theme tree.
enum Theming {
  /// Whether one of `themes` (parents or leaves) covers the leaf `theme`.
  static func covers(_ themes: [String], _ theme: String) -> Bool {
    themes.contains { $0 == theme || theme.hasPrefix($0 + "/") }
  }
}

/// Looks for phrases by whole words, in any case.
enum Wordwise {
  static func contains(_ text: String, _ phrase: String) -> Bool { spaced(text).contains(spaced(phrase)) }

  /// Letters and digits in small letters, with one space between words and at both ends.
  static func spaced(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
