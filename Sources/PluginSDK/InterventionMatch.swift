/// Why a measure could be an intervention of the evidence library, and how clear that is.
///
/// Theme, lever, group and text are looked at in turn. A measure could be the intervention when its text says one of the
/// intervention's words and its theme is the same, or lever and group are; or when theme, lever and group all agree. It is
/// clear when text, theme and lever agree, and nothing speaks against it.
struct InterventionMatch {
  /// What agrees, in words.
  let because: [String]
  /// How well it fits.
  let fit: Suggestion.Fit
  /// How much agrees; the words said in the text count twice.
  let agreement: Int
  /// What speaks against scoring it, in a sentence.
  let doubt: String?
  /// Whether it takes away, or may take away, what the studies measured being given, or the reverse.
  let isOpposite: Bool
  /// Whether it does so plainly enough to turn the direction of the studies round.
  let isReversed: Bool

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
    let reversal = Reversal(intervention, measure)
    isOpposite = reversal != nil
    let isReversed = reversal?.isPlain == true && !said.isEmpty
    self.isReversed = isReversed
    doubt =
      reversal.map { isReversed ? "\($0.doubt) \(Reversal.turned)" : $0.doubt } ?? other
      ?? Self.otherDose(intervention, measure)
      ?? Self.otherKind(said: !said.isEmpty, theme: !themes.isEmpty)
      ?? (pulls ? nil : Self.otherLever(intervention, measure))
    fit = doubt == nil ? .clear : said.isEmpty ? .loose : .doubtful
  }

  /// What of text and theme does not agree.
  private static func otherKind(said: Bool, theme: Bool) -> String? {
    if !said { return "Only theme, lever and group agree: nothing in its text names this." }
    return theme ? nil : "Its text names this, but its theme is another."
  }

  /// What was studied as one lever is not measured for another: a duty is not the money for it.
  private static func otherLever(_ intervention: Catalogue.Intervention, _ measure: Proposal.Measure) -> String {
    let studied = intervention.levers
    let words = (studied.count < 2 ? [] : [studied.dropLast().joined(separator: ", ")]) + studied.suffix(1)
    return "Its lever is another (\(measure.lever)): what was studied acts by \(words.joined(separator: " or "))."
  }

  /// "exclu…" for `exclu*`.
  private static func shown(_ phrase: String) -> String {
    phrase.hasSuffix("*") ? phrase.dropLast() + "…" : phrase
  }

  /// An entry that was studied for an amount of money is scored for that amount only. Where the catalogue says which rates
  /// were changed, the host compares.
  private static func otherDose(_ intervention: Catalogue.Intervention, _ measure: Proposal.Measure) -> String? {
    guard intervention.studied == nil else { return nil }
    let text = amounts(measure.title + " " + measure.description)
    guard let amount = amounts(intervention.name).first(where: { !text.contains($0) }) else { return nil }
    return "The studies looked at \(amount); this does not say the same amount."
  }

  /// Words such as £26.70, without a point at the end of a sentence.
  private static func amounts(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" }.filter { $0.first == "£" }
      .map { $0.last == "." ? $0.dropLast() : $0 }
  }
}
