/// Why a measure could be an intervention of the evidence library, and how clear that is.
///
/// Theme, lever, group and text are looked at in turn. A measure could be the intervention when its text says one of the
/// intervention's words and its theme is the same, or lever and group are; or when theme, lever and group all agree. It is
/// clear when text, theme and one of lever and group agree, and nothing speaks against it.
struct InterventionMatch {
  /// What agrees, in words.
  let because: [String]
  /// How well it fits.
  let fit: Suggestion.Fit
  /// How much agrees; the words said in the text count twice.
  let agreement: Int
  /// What speaks against scoring it, in a sentence.
  let doubt: String?
  /// Whether it takes away what the studies measured being given, or the reverse.
  let isOpposite: Bool

  /// The match; nil when the measure does not look like the intervention. `doubt` is what speaks against it otherwise.
  init?(_ intervention: Catalogue.Intervention, _ measure: Proposal.Measure, doubt other: String? = nil) {
    let text = Phrases(measure.title + ". " + measure.description)
    let said = (intervention.words ?? []).filter(text.contains)
    let themes = measure.themes.filter { covers(intervention.themes, $0) }
    let groups = measure.groups.filter { intervention.groups?.contains($0) == true }
    let pulls = intervention.levers.contains(measure.lever)
    let alike = pulls && !groups.isEmpty
    guard said.isEmpty ? !themes.isEmpty && alike : !themes.isEmpty || alike else { return nil }
    because =
      said.map { "says “\(Self.shown($0))”" } + themes.map { "theme \($0)" } + (pulls ? ["lever \(measure.lever)"] : [])
      + groups.map { "group \($0)" }
    agreement =
      said.reduce(0) { $0 + 2 * $1.split(separator: " ").count } + themes.count + groups.count + (pulls ? 1 : 0)
    let opposite = Self.opposite(intervention, measure)
    isOpposite = opposite != nil
    doubt =
      opposite ?? other ?? Self.otherDose(intervention, measure)
      ?? Self.otherKind(said: !said.isEmpty, theme: !themes.isEmpty, delivery: pulls || !groups.isEmpty)
    fit = doubt == nil ? .clear : said.isEmpty ? .loose : .doubtful
  }

  /// What of text, theme and way of delivery does not agree.
  private static func otherKind(said: Bool, theme: Bool, delivery: Bool) -> String? {
    if !said { return "Only theme, lever and group agree: nothing in its text names this." }
    if !theme { return "Its text names this, but its theme is another." }
    return delivery ? nil : "Its text and theme name this, but its lever and its groups are others."
  }

  /// "exclu…" for `exclu*`.
  private static func shown(_ phrase: String) -> String {
    phrase.hasSuffix("*") ? phrase.dropLast() + "…" : phrase
  }

  /// An entry that was studied for an amount of money is scored for that amount only.
  private static func otherDose(_ intervention: Catalogue.Intervention, _ measure: Proposal.Measure) -> String? {
    let text = amounts(measure.title + " " + measure.description)
    guard let amount = amounts(intervention.name).first(where: { !text.contains($0) }) else { return nil }
    return "The studies looked at \(amount); this does not say the same amount."
  }

  /// Words such as £26.70, without a point at the end of a sentence.
  private static func amounts(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" }.filter { $0.first == "£" }
      .map { $0.last == "." ? $0.dropLast() : $0 }
  }

  // MARK: The other way round

  /// A measure that ends what studies measured being given, or the reverse, is never scored by their size.
  private static func opposite(_ intervention: Catalogue.Intervention, _ measure: Proposal.Measure) -> String? {
    let own = Phrases(intervention.name + ". " + (intervention.words ?? []).joined(separator: ". "))
    let title = Phrases(measure.title)
    if Phrases(intervention.name.split(separator: " ").first.map(String.init) ?? "").says(oneOf: takingAway) {
      return title.says(oneOf: takingAway) ? nil : "The studies measured taking something away; this does not say so."
    }
    let against = takingAway.first { title.contains($0) && !own.contains($0) }
    return against == nil ? nil : "It seems to take away what the studies measured being given."
  }

  /// Words that say that something is taken away.
  private static let takingAway = [
    "abolish*", "abolition", "axe", "axes", "axed", "close", "closes", "closed", "closing", "closure*", "cut", "cuts",
    "cutting", "end", "ends", "ended", "ending", "freez*", "frozen", "halve*", "lift", "lifts", "lifting", "lower*",
    "no longer", "reduc*", "remov*", "repeal*", "saving*", "scrap*", "stop", "stops", "stopping", "suspend*",
    "withdraw*",
  ]
}

extension Phrases {
  /// Whether the text has one of these phrases.
  func says(oneOf phrases: [String]) -> Bool { phrases.contains(where: contains) }
}
