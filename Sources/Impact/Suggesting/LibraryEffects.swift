import YAMLReading

/// Decides which effects of the modules' evidence libraries count, and what becomes of the others.
///
/// One change counts once. An effect that the proposal states for the same measure and outcome wins, and the library's
/// stands beside it as a cross-check. A named entry comes before a suggested one. Of several suggestions for the same
/// measure and indicator the one that fits best counts. An outcome that two domains share counts in one of them.
struct LibraryEffects {
  /// Effects that go on to be scored, or listed as not quantified.
  private(set) var effects: [AssembledEffect] = []
  /// Every entry but the named ones that count.
  private(set) var lines: [Assessment.SuggestionLine] = []

  private let proposal: Proposal
  private let suggesting: Bool
  private let assemble: (Entry) -> AssembledEffect
  /// The effects that count for a measure and outcome.
  private var taken: [Claim: [Holder]] = [:]

  /// An entry of a library with where it comes from.
  struct Entry {
    let module: ModuleAnswer.Module
    let catalogue: ModuleCatalogue
    let effect: ModuleAnswer.Effect
    let evidence: ModuleAnswer.LibraryEvidence
    /// The offer; nil for an entry that the proposal names.
    let offer: ModuleAnswer.Suggestion?
    /// Its place in the modules' answers.
    let order: Int

    var fit: ModuleAnswer.Suggestion.Fit { offer?.fit ?? .named }

    var outcome: String? { effect.indicator.flatMap { catalogue.indicators[$0] }?.outcome }
  }

  private struct Claim: Hashable {
    let measure: String
    let outcome: String
  }

  private struct Holder {
    let effect: String
    let domain: String
    let indicator: String?
    let isOfficers: Bool
  }

  /// Goes through all answers; `assemble` makes an effect of an entry that counts.
  init(
    _ proposal: Proposal, stated: [AssembledEffect], answers: [ModuleAnswer], catalogues: [String: ModuleCatalogue],
    suggesting: Bool, assemble: @escaping (Entry) -> AssembledEffect
  ) {
    self.proposal = proposal
    self.suggesting = suggesting
    self.assemble = assemble
    let ranked = Self.entries(answers, catalogues).sorted(by: Self.fitsBetter)
    for effect in stated where effect.hasSize { claim(effect, catalogues) }
    var found: [(order: Int, line: Assessment.SuggestionLine?, effect: AssembledEffect?)] = []
    for entry in ranked {
      let (line, effect) = settle(entry)
      found.append((entry.order, line, effect))
    }
    found.sort { $0.order < $1.order }
    lines = found.compactMap(\.line)
    effects = found.compactMap(\.effect)
  }

  private static func entries(
    _ answers: [ModuleAnswer], _ catalogues: [String: ModuleCatalogue]
  ) -> [Entry] {
    var entries: [Entry] = []
    for answer in answers {
      guard let catalogue = catalogues[answer.module.domain] else { continue }
      let offers =
        answer.effects.map { ($0, ModuleAnswer.Suggestion?.none) } + answer.suggestions.map { ($0.effect, $0) }
      for (effect, offer) in offers {
        guard let evidence = effect.evidence else { continue }
        entries.append(
          Entry(
            module: answer.module, catalogue: catalogue, effect: effect, evidence: evidence, offer: offer,
            order: entries.count))
      }
    }
    return entries
  }

  /// Named entries first, then clear matches, those with a size, more that agrees, and better evidence. The direction of a
  /// result plays no part.
  private static func fitsBetter(_ left: Entry, _ right: Entry) -> Bool {
    func rank(_ entry: Entry) -> (Int, Int, Int, Int) {
      (
        ModuleAnswer.Suggestion.Fit.allCases.firstIndex(of: entry.fit) ?? 0,
        entry.effect.verdict == .accepted ? 1 : 0, entry.offer?.agreement ?? 0, entry.evidence.level
      )
    }
    let (first, second) = (rank(left), rank(right))
    return first == second ? left.order < right.order : first > second
  }

  // MARK: Claims

  private mutating func claim(_ effect: AssembledEffect, _ catalogues: [String: ModuleCatalogue]) {
    let indicator = effect.indicator.flatMap { catalogues[effect.domain]?.indicators[$0] }
    guard let outcome = indicator?.outcome ?? effect.stated?.outcome else { return }
    let holder = Holder(effect: effect.id, domain: effect.domain, indicator: effect.indicator, isOfficers: true)
    taken[Claim(measure: effect.measure, outcome: outcome), default: []].append(holder)
  }

  /// What becomes of an entry: a line, an effect, or both.
  private mutating func settle(_ entry: Entry) -> (Assessment.SuggestionLine?, AssembledEffect?) {
    let claim = entry.outcome.map { Claim(measure: entry.effect.measure, outcome: $0) }
    for holder in claim.flatMap({ taken[$0] }) ?? [] {
      guard let state = state(of: entry, beside: holder) else { continue }
      return (line(entry, state, instead: holder.effect), nil)
    }
    if entry.offer != nil {
      guard suggesting, entry.fit == .clear, let claim else { return (line(entry, .offered), nil) }
      hold(claim, entry)
      return (line(entry, .counted), assemble(entry))
    }
    if let claim { hold(claim, entry) }
    return (nil, assemble(entry))
  }

  private mutating func hold(_ claim: Claim, _ entry: Entry) {
    taken[claim, default: []].append(
      Holder(
        effect: entry.effect.id, domain: entry.catalogue.domain, indicator: entry.effect.indicator, isOfficers: false))
  }

  /// Nil where both may count: other children, so another indicator, of the same domain; the method's rule for overlap
  /// then takes its part.
  private func state(of entry: Entry, beside holder: Holder) -> Assessment.SuggestionLine.State? {
    if holder.isOfficers { return .crossCheck }
    if holder.domain != entry.catalogue.domain { return .elsewhere }
    return holder.indicator == entry.effect.indicator ? .alternative : nil
  }

  // MARK: Lines

  private func line(
    _ entry: Entry, _ state: Assessment.SuggestionLine.State, instead: String? = nil
  ) -> Assessment.SuggestionLine {
    let (study, evidence) = (entry.evidence.study, entry.evidence)
    let indicator = entry.effect.indicator.flatMap { entry.catalogue.indicators[$0] }
    let place = proposal.measures.first { $0.id == entry.effect.measure }.map { Assessment.Spot($0.place) }
    return Assessment.SuggestionLine(
      id: entry.effect.id, module: entry.module.id, domain: entry.catalogue.domain, measure: entry.effect.measure,
      intervention: evidence.intervention, name: study.name.isEmpty ? evidence.intervention : study.name, state: state,
      instead: instead, doubt: entry.offer?.doubt,
      fit: entry.fit, because: entry.offer?.because ?? ["named by the proposal"],
      shows: entry.offer?.isOpposite == true ? nil : evidence.shows(indicator),
      indicator: entry.effect.indicator,
      delta: evidence.delta, unit: evidence.unit, level: evidence.level, uk: evidence.uk,
      population: study.population, design: study.design,
      finding: study.finding.isEmpty ? entry.effect.reason ?? "" : study.finding, sources: entry.effect.sources,
      place: place)
  }
}

extension AssembledEffect {
  /// Whether the officer gives a size, so that the change counts, or was meant to.
  fileprivate var hasSize: Bool {
    guard let stated else { return false }
    if case .notQuantified = stated.size { return false }
    return true
  }
}

extension ModuleAnswer.LibraryEvidence {
  /// What the studies show for the child: the module's word, or what the size and its interval say.
  func shows(_ indicator: ModuleCatalogue.Indicator?) -> String? {
    if let shows = study.shows { return shows }
    guard let delta, let indicator, indicator.direction != 0 else { return nil }
    if delta.central == 0 || (delta.low < 0 && delta.high > 0) { return "no-difference" }
    return (delta.central > 0) == (indicator.direction > 0) ? "benefit" : "harm"
  }
}
