/// Of many indicators, the few that carry the score.
extension ResultView {
  /// The share of all points that the indicators listed make up at least.
  private static let enough = 0.8

  func carriers(of effects: [Assessment.EffectLine]) -> Assessment.Carriers {
    let heard = answers.filter { $0.status == .answered || $0.status == .notApplicable }
    let looked = heard.compactMap { catalogues[$0.module.domain] }.flatMap(\.indicators.values)
    let weighed = weighed(effects)
    return Assessment.Carriers(
      lookedAt: looked.count, scorable: looked.count { $0.direction != 0 && $0.standardDeviation != nil },
      moved: weighed.count, indicators: heaviest(weighed))
  }

  /// Each indicator with points, and the weight of its effects: the sum of their points without their signs.
  private func weighed(_ effects: [Assessment.EffectLine]) -> [(carrier: Assessment.Carrier, weight: Double)] {
    let scored = effects.filter { ($0.points ?? 0) != 0 && $0.indicator != nil }
    let total = scored.reduce(0) { $0 + abs($1.points ?? 0) }
    let keyed = Dictionary(grouping: scored) { [$0.domain, $0.indicator ?? ""] }
    let rows = keyed.map { key, effects in
      let weight = effects.reduce(0) { $0 + abs($1.points ?? 0) }
      let name = catalogues[key[0]]?.indicators[key[1]]?.name ?? key[1]
      let points = effects.reduce(0) { $0 + ($1.points ?? 0) }
      return (
        Assessment.Carrier(
          indicator: key[1], name: name, domain: key[0], points: points, share: weight / total), weight
      )
    }
    return rows.sorted { ($1.1, $0.0.domain, $0.0.indicator) < ($0.1, $1.0.domain, $1.0.indicator) }
  }

  private func heaviest(_ rows: [(carrier: Assessment.Carrier, weight: Double)]) -> [Assessment.Carrier] {
    var listed: [Assessment.Carrier] = []
    for row in rows where listed.reduce(0, { $0 + $1.share }) < Self.enough { listed.append(row.carrier) }
    return listed
  }
}
