import YAMLReading

/// Finds what may follow in other domains and what the proposal does not speak of, from the modules' links.
///
/// The findings are for information. Nothing here reaches a score: an effect counts when the officer states it, once.
struct KnockOns {
  let proposal: Proposal
  /// Catalogues by domain.
  let catalogues: [String: ModuleCatalogue]
  let themes: [Vocabulary.Theme]
  private let said: SaidWords

  init(proposal: Proposal, catalogues: [String: ModuleCatalogue], themes: [Vocabulary.Theme]) {
    self.proposal = proposal
    self.catalogues = catalogues
    self.themes = themes
    said = SaidWords(proposal)
  }

  /// One finding for each outcome that a link of the modules concerned reaches and the proposal is silent on.
  func lines(from concerned: [ModuleAnswer.Module]) -> [Assessment.FindingLine] {
    var reached: [(step: Step, start: Start, module: ModuleAnswer.Module)] = []
    for module in concerned {
      for link in catalogues[module.domain]?.links ?? [] {
        guard let start = start(of: link, in: module.domain), let step = step(along: link),
          !reached.contains(where: { $0.step.leads(where: step) })
        else { continue }
        reached.append((step, start, module))
      }
    }
    var told = reached.map(\.step)
    return reached.map { step, start, module in
      let beyond = chain(after: step, from: module.domain, told)
      told += beyond
      return line(step, start, module, beyond: beyond)
    }
  }

  /// Links to an indicator that an installed module does not have, one sentence each.
  func broken() -> [String] {
    catalogues.sorted { $0.key < $1.key }.flatMap { domain, catalogue in
      catalogue.links.filter { catalogues[$0.toDomain].map(\.indicators)?.keys.contains($0.toIndicator) == false }
        .map { Messages.broken(domain, $0) }
    }
  }

  /// An indicator to which a link leads.
  private struct Step {
    let link: KnockOnLink
    let target: ModuleCatalogue.Indicator

    func leads(where other: Step) -> Bool {
      link.toDomain == other.link.toDomain && target.outcome == other.target.outcome
    }
  }

  /// What in the proposal a link starts from.
  private struct Start {
    let sentence: String
    let place: SourceMark
  }

  private func start(of link: KnockOnLink, in domain: String) -> Start? {
    let effect = proposal.effects.first { $0.domain == domain && link.indicators.contains($0.indicator ?? "") }
    if let effect, let indicator = catalogues[domain]?.indicators[effect.indicator ?? ""] {
      return Start(sentence: "Effect \(effect.id) is on “\(indicator.name)”.", place: effect.place)
    }
    for measure in proposal.measures where pulls(link, measure) {
      let words = SaidWords([proposal.title, measure.title, measure.description])
      guard let phrase = link.startWords.first(where: { words.has([$0]) }) else { continue }
      let said = phrase.hasSuffix("*") ? "\(phrase.dropLast())…" : phrase
      return Start(sentence: "Measure \(measure.id) is described with “\(said)”.", place: measure.place)
    }
    return nil
  }

  /// Telling people of something is not doing it.
  private func pulls(_ link: KnockOnLink, _ measure: Measure) -> Bool {
    (link.themes.isEmpty || measure.themes.contains { Theming.covers(link.themes, $0) })
      && (link.levers.isEmpty ? measure.lever != "information-campaign" : link.levers.contains(measure.lever))
  }

  /// Where the link leads; nil when the module is not there, or the proposal has spoken of it.
  private func step(along link: KnockOnLink) -> Step? {
    guard let other = catalogues[link.toDomain], let target = other.indicators[link.toIndicator] else { return nil }
    let isStated = proposal.effects.contains { effect in
      effect.domain == link.toDomain && other.indicators[effect.indicator ?? ""]?.outcome == target.outcome
    }
    return isStated || said.has(link.words) ? nil : Step(link: link, target: target)
  }

  /// What may follow from there, at most two steps on: never back to a domain on the way, and nothing that is told
  /// elsewhere.
  private func chain(after first: Step, from domain: String, _ told: [Step]) -> [Step] {
    var chain: [Step] = []
    var passed: Set = [domain, first.link.toDomain]
    while chain.count < 2, let next = next(after: chain.last ?? first, past: passed, but: told + chain) {
      chain.append(next)
      passed.insert(next.link.toDomain)
    }
    return chain
  }

  private func next(after step: Step, past domains: Set<String>, but told: [Step]) -> Step? {
    let onward = (catalogues[step.link.toDomain]?.links ?? []).filter {
      $0.indicators.contains(step.target.id) && !domains.contains($0.toDomain)
    }
    return onward.lazy.compactMap { self.step(along: $0) }.first { next in !told.contains { $0.leads(where: next) } }
  }

  private func line(
    _ step: Step, _ start: Start, _ module: ModuleAnswer.Module, beyond chain: [Step]
  ) -> Assessment.FindingLine {
    let link = step.link
    return Assessment.FindingLine(
      id: "\(module.domain).knock-on.\(link.id)", module: module.id, rule: "knock-on", severity: "info",
      title: "\(Messages.what(link)) in \(link.toDomain): \(step.target.name)",
      detail: "\(start.sentence) \(Messages.found(link)) \(Messages.silent)",
      why: chain.map { "From there, in \($0.link.toDomain): \(Messages.found($0.link))" }.joined(separator: " "),
      remedy: Messages.remedy(link), place: Assessment.Spot(start.place), articles: step.target.articles,
      departments: step.target.departments, basis: ([step] + chain).map(\.link.source.words))
  }

  private enum Messages {
    static let silent = "The proposal neither says so nor says why not."
    /// What only goes together with the start is not said to follow from it.
    static func what(_ link: KnockOnLink) -> String {
      link.basis == .association ? "What may go with it" : "What may follow"
    }
    static func found(_ link: KnockOnLink) -> String {
      switch link.basis {
      case .effect: link.finding
      case .association: "\(link.finding) The two go together; that one causes the other is not shown."
      case .view: "\(link.finding) That is a view; no study was read."
      }
    }
    static func remedy(_ link: KnockOnLink) -> String {
      "If it follows, state it as an effect in \(link.toDomain) on `\(link.toIndicator)`; if not, say why in the notes. "
        + "It is in no score unless it is stated."
    }
    static func broken(_ domain: String, _ link: KnockOnLink) -> String {
      "The \(domain) module's link “\(link.id)” points to “\(link.toIndicator)”, which the \(link.toDomain) module does "
        + "not have."
    }
  }
}

extension KnockOns {
  /// The page of its finding.
  static let page = RulePage(
    check: "knock-on", title: "Something may follow in another domain", severity: "info",
    asks: "What is known to follow in other domains, and does the proposal speak of it?",
    why: "What one department changes often shows in another's figures, and nobody states it.",
    judged:
      "A module's links start from the indicators of the effects, or from words in a measure that name the link's own "
      + "subject. A link is told unless an effect of the other domain has the same outcome or the text says one of the "
      + "words by which it would have spoken of it. It is never scored.",
    help: "If it follows, state it as an effect of that domain; if not, say why in the notes.")
}
