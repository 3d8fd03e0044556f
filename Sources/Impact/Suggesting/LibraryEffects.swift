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
  private let assemble: (LibraryEntry) -> AssembledEffect
  /// The effects that count for a measure and outcome.
  private var taken: [Claim: [Holder]] = [:]

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
    suggesting: Bool, assemble: @escaping (LibraryEntry) -> AssembledEffect
  ) {
    self.proposal = proposal
    self.suggesting = suggesting
    self.assemble = assemble
    let ranked = Self.entries(proposal, answers, catalogues).sorted(by: Self.fitsBetter)
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
    _ proposal: Proposal, _ answers: [ModuleAnswer], _ catalogues: [String: ModuleCatalogue]
  ) -> [LibraryEntry] {
    var entries: [LibraryEntry] = []
    for answer in answers {
      guard let catalogue = catalogues[answer.module.domain] else { continue }
      let offers =
        answer.effects.map { ($0, ModuleAnswer.Suggestion?.none) } + answer.suggestions.map { ($0.effect, $0) }
      for (effect, offer) in offers {
        guard let evidence = effect.evidence else { continue }
        entries.append(
          LibraryEntry(
            module: answer.module, catalogue: catalogue, effect: effect, evidence: evidence, offer: offer,
            order: entries.count, proposal))
      }
    }
    return entries
  }

  /// Named entries first, then clear matches, those with a size, more that agrees, and better evidence. The direction of a
  /// result plays no part.
  private static func fitsBetter(_ left: LibraryEntry, _ right: LibraryEntry) -> Bool {
    func rank(_ entry: LibraryEntry) -> (Int, Int, Int, Int) {
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
  private mutating func settle(_ entry: LibraryEntry) -> (Assessment.SuggestionLine?, AssembledEffect?) {
    let claim = entry.outcome.map { Claim(measure: entry.effect.measure, outcome: $0) }
    for holder in claim.flatMap({ taken[$0] }) ?? [] {
      guard let state = state(of: entry, beside: holder) else { continue }
      return (entry.line(state, in: proposal, instead: holder.effect), nil)
    }
    if entry.offer != nil {
      guard suggesting, entry.fit == .clear, let claim else { return (entry.line(.offered, in: proposal), nil) }
      hold(claim, entry)
      return (entry.line(.counted, in: proposal), assemble(entry))
    }
    if let claim { hold(claim, entry) }
    return (nil, assemble(entry))
  }

  private mutating func hold(_ claim: Claim, _ entry: LibraryEntry) {
    taken[claim, default: []].append(
      Holder(
        effect: entry.effect.id, domain: entry.catalogue.domain, indicator: entry.effect.indicator, isOfficers: false))
  }

  /// Nil where both may count: other children, so another indicator, of the same domain; the method's rule for overlap
  /// then takes its part.
  private func state(of entry: LibraryEntry, beside holder: Holder) -> Assessment.SuggestionLine.State? {
    if holder.isOfficers { return .crossCheck }
    if holder.domain != entry.catalogue.domain { return .elsewhere }
    return holder.indicator == entry.effect.indicator ? .alternative : nil
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
