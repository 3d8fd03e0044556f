import YAMLReading

/// An entry of a module's evidence library for a measure, with where it comes from.
struct LibraryEntry {
  let module: ModuleAnswer.Module
  let catalogue: ModuleCatalogue
  private(set) var effect: ModuleAnswer.Effect
  let evidence: ModuleAnswer.LibraryEvidence
  /// The offer; nil for an entry that the proposal names.
  private(set) var offer: ModuleAnswer.Suggestion?
  /// Its place in the modules' answers.
  let order: Int
  /// How the measure stands to the change of rates that was studied; nil where none was.
  private let change: StudiedChange?
  /// What keeps it from being scored: other ages, or another change than the one that was studied.
  private var obstacle: String?
  /// Whether nobody whom the measure is for is of the ages that the indicator counts.
  private var isForOtherAges = false

  /// What a module offers for a measure of the proposal. For other ages than the indicator's, and of another change than
  /// the one that was studied, nothing is scored; a suggestion that does not say its change is doubtful.
  init(
    module: ModuleAnswer.Module, catalogue: ModuleCatalogue, effect: ModuleAnswer.Effect,
    evidence: ModuleAnswer.LibraryEvidence, offer: ModuleAnswer.Suggestion?, order: Int, _ proposal: Proposal
  ) {
    self.module = module
    self.catalogue = catalogue
    self.effect = effect
    self.evidence = evidence
    self.offer = offer
    self.order = order
    let measure = proposal.measures.first { $0.id == effect.measure }
    change = measure.flatMap { measure in
      catalogue.interventions[evidence.intervention].flatMap {
        StudiedChange($0, measure, of: proposal, catalogue.rates)
      }
    }
    let change = change?.sentence(isNamed: offer == nil)
    if let gap = measure.flatMap({ measure in indicator.flatMap { AgeGap(measure, $0, evidence.timing) } }) {
      isForOtherAges = true
      refuse(gap.sentence)
    } else if let change, self.change?.verdict == .unstated, offer == nil {
      if effect.verdict == .accepted { self.effect.reason = (effect.reason.map { $0 + " " } ?? "") + change }
    } else if let change {
      refuse(change)
    }
  }

  /// Keeps it from being scored, with the reason.
  private mutating func refuse(_ reason: String) {
    if effect.verdict == .accepted {
      effect.verdict = .notQuantified
      effect.reason = reason
    }
    obstacle = reason
    offer = offer?.doubting(reason, isReversed: change?.verdict == .opposite)
  }

  var fit: ModuleAnswer.Suggestion.Fit { offer?.fit ?? .named }

  var indicator: ModuleCatalogue.Indicator? { effect.indicator.flatMap { catalogue.indicators[$0] } }

  var outcome: String? { indicator?.outcome }

  private var isOpposite: Bool { offer?.isOpposite == true || change?.verdict == .opposite }

  private var isReversed: Bool { offer?.isReversed == true || change?.verdict == .opposite }

  /// Whether the studies give a size that is not told: of the opposite of the measure, or what may be. A module leaves the
  /// size of a named entry out where the measure may undo it.
  private var isWithheld: Bool {
    isOpposite
      ? evidence.delta != nil : evidence.delta == nil && catalogue.interventions[evidence.intervention]?.hasSize == true
  }

  /// What the studies show for the child, turned round for a measure that plainly undoes what they looked at. That giving
  /// it made no difference does not say that taking it away makes none.
  private var shows: String? {
    guard !isForOtherAges else { return nil }
    let studied = evidence.shows(indicator)
    guard isOpposite else { return studied }
    guard isReversed else { return nil }
    switch studied {
    case "benefit": return "harm"
    case "harm": return "benefit"
    case "mixed": return "mixed"
    default: return nil
    }
  }

  /// The line of the report on it.
  func line(
    _ state: Assessment.SuggestionLine.State, in proposal: Proposal, instead: String? = nil
  ) -> Assessment.SuggestionLine {
    let study = evidence.study
    let place = proposal.measures.first { $0.id == effect.measure }.map { Assessment.Spot($0.place) }
    return Assessment.SuggestionLine(
      id: effect.id, module: module.id, domain: catalogue.domain, measure: effect.measure,
      intervention: evidence.intervention, name: study.name.isEmpty ? evidence.intervention : study.name, state: state,
      instead: instead, doubt: offer?.doubt ?? obstacle, fit: fit, because: offer?.because ?? ["named by the proposal"],
      shows: shows, reversed: isReversed ? true : nil, mayUndo: isOpposite && !isReversed ? true : nil,
      indicator: effect.indicator,
      delta: isOpposite ? nil : evidence.delta, withheld: isWithheld ? true : nil,
      otherCase: isForOtherAges || change?.verdict == .other ? true : nil,
      unit: isOpposite ? nil : evidence.unit, level: evidence.level, uk: evidence.uk,
      population: study.population, design: study.design,
      finding: study.finding.isEmpty ? effect.reason ?? "" : study.finding, sources: effect.sources, place: place)
  }
}

extension ModuleAnswer.Suggestion {
  /// The offer with something that speaks against it; where the measure plainly does the reverse, the direction is turned.
  fileprivate func doubting(_ sentence: String, isReversed: Bool) -> Self {
    var offer = self
    if offer.fit == .clear { offer.fit = .doubtful }
    if isReversed { (offer.isOpposite, offer.isReversed) = (true, true) }
    if isReversed || doubt == nil { offer.doubt = sentence }
    return offer
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
