import YAMLReading

/// A proposal with what its effects are checked against.
struct CheckView {
  let proposal: Proposal
  /// Catalogues by domain.
  let catalogues: [String: ModuleCatalogue]
  /// Whether the catalogue of every module could be read; what is missing in one may stand in the one that was not.
  let hasEveryCatalogue: Bool
  let vocabulary: Vocabulary
  let parameters: MethodParameters
  /// The effects that are scored or listed, of the officer and of evidence libraries.
  let assembled: [AssembledEffect]

  /// The officer's effects that give a size and name an indicator of their domain's catalogue.
  var sized: [SizedEffect] {
    proposal.effects.compactMap { effect in
      guard let catalogue = catalogues[effect.domain], let indicator = catalogue.indicators[effect.indicator ?? ""]
      else { return nil }
      return SizedEffect(effect, indicator)
    }
  }

  /// What is measured from a baseline whose nations are known: the officer's effects with a size, and the scored ones of
  /// evidence libraries.
  var measured: [MeasuredEffect] {
    sized.compactMap { MeasuredEffect(id: $0.id, indicator: $0.indicator, place: $0.place) }
      + assembled.compactMap { effect in
        guard effect.stated == nil, effect.input != nil, let place = measure(effect.measure)?.place,
          let indicator = catalogues[effect.domain]?.indicators[effect.indicator ?? ""]
        else { return nil }
        return MeasuredEffect(id: effect.id, indicator: indicator, place: place)
      }
  }

  /// The children that shares refer to.
  var children: Populations.Population? {
    vocabulary.populations.reference(nations: proposal.nations, place: proposal.level.place)
  }

  /// How many children a figure's own geography has; nil when the number is not on file.
  func children(in geography: String) -> Int? {
    Geography(geography).flatMap { geography in
      vocabulary.populations.nations.first { $0.nations == geography.nations }?.children
    }
  }

  /// The reach of an effect as a share of all children: central value; nil when none is stated or a group has no count.
  func reach(_ effect: ProposedEffect) -> Double? {
    guard let reach = effect.reach else { return nil }
    guard let group = reach.group else { return reach.share.central }
    guard let count = vocabulary.group(group)?.count, let children else { return nil }
    return reach.share.central * Double(count) / Double(children.children)
  }

  /// A measure of the proposal.
  func measure(_ id: String) -> Measure? { proposal.measures.first { $0.id == id } }
}

/// An effect with the indicator from whose baseline it is measured.
struct MeasuredEffect {
  let id: String
  let indicator: ModuleCatalogue.Indicator
  /// The nations that the baseline describes.
  let described: Set<Nation>
  /// Where the officer's size, or the measure of a library effect, stands.
  let place: SourceMark

  init?(id: String, indicator: ModuleCatalogue.Indicator, place: SourceMark) {
    guard let described = Geography(indicator.baseline.geography)?.nations else { return nil }
    self.id = id
    self.indicator = indicator
    self.described = described
    self.place = place
  }
}

/// An effect that says how much of which indicator moves, and which way.
struct SizedEffect {
  let effect: ProposedEffect
  let indicator: ModuleCatalogue.Indicator
  /// The change per child reached in `unit`; nil for a band of judgement.
  let delta: Triple?
  /// Unit of `delta`; nil for a band.
  let unit: String?
  /// +1 when the indicator is said to rise, −1 when it is said to fall, 0 for no change.
  let movement: Int

  init?(_ effect: ProposedEffect, _ indicator: ModuleCatalogue.Indicator) {
    self.effect = effect
    self.indicator = indicator
    switch effect.size {
    case .delta(let delta, let unit, _, _):
      (self.delta, self.unit) = (delta, unit)
      movement = delta.central > 0 ? 1 : delta.central < 0 ? -1 : 0
    case .band(_, let favourable, _):
      (delta, unit) = (nil, nil)
      movement = favourable ? indicator.direction : -indicator.direction
    case .notQuantified: return nil
    }
  }

  var id: String { effect.id }

  /// Where the size stands.
  var place: SourceMark { effect.mark(of: "delta") }

  /// Whether it is good for the child; nil where the indicator has no direction or nothing moves.
  var isFavourable: Bool? {
    indicator.direction == 0 || movement == 0 ? nil : movement == indicator.direction
  }

  /// The central change in the indicator's own unit; nil for bands and other units.
  var change: Double? {
    guard let delta, let unit else { return nil }
    if unit == "sd" { return indicator.standardDeviation.map { $0 * delta.central } }
    return indicator.mistake(inUnit: unit) == nil ? delta.central : nil
  }
}
