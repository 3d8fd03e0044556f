extension DomainResult {
  /// Scores one domain along the central chain, without a simulation.
  ///
  /// - Parameter effects: The domain's effects, carried ones included, in ascending order of name.
  init(
    domain: String, effects: [PreparedEffect], unquantified: [String], under parameters: MethodParameters
  ) {
    let scored = effects.filter(\.isScored)
    let sum = DomainSum(scored, .headline)
    let points = Attribution.points(of: sum.indices, on: parameters.populationCurve)
    self.domain = domain
    self.unquantified = unquantified
    self.effects = effects.map { effect in
      guard let position = scored.firstIndex(where: { $0.input.id == effect.input.id }) else {
        return EffectTrace(effect, kept: nil, overlaps: nil, points: 0)
      }
      let kept = sum.kept[position]
      return EffectTrace(effect, kept: kept, overlaps: kept.with.map { scored[$0].input.id }, points: points[position])
    }
    if !scored.isEmpty {
      status = .scored
      score = DomainScore(scored, sum, points: points, under: parameters)
    } else {
      status = !unquantified.isEmpty ? .notQuantified : effects.isEmpty ? .noEffect : .carriedElsewhere
    }
  }
}

extension DomainScore {
  init(_ effects: [PreparedEffect], _ sum: DomainSum, points: [Double], under parameters: MethodParameters) {
    let curve = parameters.populationCurve
    benefit = sum.benefit
    harm = sum.harm
    index = sum.net
    score = curve.score(of: sum.net)
    benefitScore = curve.score(of: sum.benefit)
    harmScore = curve.score(of: sum.harm)
    conflictIndex = sum.conflictIndex
    contested =
      sum.conflictIndex >= parameters.combining.contestedIndex
      && min(benefitScore, -harmScore) >= parameters.combining.contestedPoints
    band = parameters.bands.band(of: score)
    borderline = Borderline.neighbour(of: score, probabilities: [], cuts: parameters.bands, rating: parameters.rating)
    contributions = zip(effects, points).map { Contribution(effect: $0.input.id, points: $1) }
    beforeMitigation = Self.score(effects, parameters) { $0.mitigation = .none }
    allMitigations = Self.score(effects, parameters) { $0.mitigation = .all }
    unadjusted = Self.score(effects, parameters) { $0.adjusted = false }
    equityWeighted = Self.score(effects, parameters) { $0.equityWeighted = true }
    discountSensitivity = parameters.discounting.sensitivityRates.map { rate in
      DiscountedScore(rate: rate, score: Self.score(effects, parameters) { $0.flatRate = rate })
    }
    rareHarms = Self.rareHarms(effects, parameters)
    groups = GroupScore.all(effects, under: parameters)
    overlaps = Self.overlapLines(effects, sum)
    switchingValues = SwitchingValue.all(effects, sum, score: score, under: parameters)
    swings = Swing.all(effects, sum, on: curve)
  }

  /// The score in another view of the same effects.
  private static func score(
    _ effects: [PreparedEffect], _ parameters: MethodParameters, _ change: (inout ChainView) -> Void
  ) -> Double {
    var view = ChainView.headline
    change(&view)
    return parameters.populationCurve.score(of: DomainSum(effects, view).net)
  }

  private static func rareHarms(_ effects: [PreparedEffect], _ parameters: MethodParameters) -> RareHarms? {
    let limit = parameters.rating.rareLikelihood
    let rare = effects.filter { $0.isRareHarm(upTo: limit) }
    guard !rare.isEmpty else { return nil }
    return RareHarms(
      effects: rare.map(\.input.id), score: score(effects, parameters) { $0.certainHarmsUpTo = limit })
  }

  private static func overlapLines(_ effects: [PreparedEffect], _ sum: DomainSum) -> [OverlapLine] {
    effects.indices.compactMap { position in
      guard let with = sum.kept[position].with, let raw = sum.raw[position] else { return nil }
      return OverlapLine(
        effect: effects[position].input.id, raw: raw, kept: sum.indices[position], with: effects[with].input.id)
    }
  }
}
