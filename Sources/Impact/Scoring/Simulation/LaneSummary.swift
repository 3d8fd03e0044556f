/// What is read from the draws of one lane.
enum LaneSummary: Sendable {
  case score(SimulatedScore)
  case bound(SimulatedDomain.Interval)
  case group(SimulatedGroup)

  /// - Parameter indices: The net index of each draw, in the order of the draws.
  init(_ indices: [Double], _ lane: SimulationPlan.Lane, under parameters: MethodParameters) {
    switch lane.view {
    case .group:
      let ordered = OrderedDraws(indices, on: parameters.groupCurve)
      let severe = ordered.count { $0 <= parameters.rating.redFlagScore }
      self = .group(
        SimulatedGroup(interval: ordered.interval, probabilitySevere: Double(severe) / Double(indices.count)))
    case .headline where lane.rho > 0:
      self = .bound(OrderedDraws(indices, on: parameters.populationCurve).interval)
    case .headline, .beforeMitigation:
      self = .score(SimulatedScore(indices, under: parameters))
    }
  }
}

extension SimulatedScore {
  fileprivate init(_ indices: [Double], under parameters: MethodParameters) {
    let curve = parameters.populationCurve
    let ordered = OrderedDraws(indices, on: curve)
    let below = ordered.count { $0 < 0 }
    self.init(
      interval: ordered.interval, mean: blockedMean(indices) { curve.score(of: $0) },
      scoreOfMean: curve.score(of: blockedMean(indices)), draws: indices.count, drawsBelowZero: below,
      drawsAtZero: ordered.count { $0 <= 0 } - below, drawsPerBand: ordered.bands(parameters.bands))
  }
}

extension DomainScore {
  /// Adds the summaries of the domain's lanes.
  mutating func attach(
    _ lanes: [(SimulationPlan.Lane, LaneSummary)], rhos: [Double], under parameters: MethodParameters
  ) {
    var headline: SimulatedScore?
    var before: SimulatedScore?
    var bounds: [SimulatedDomain.RhoBound] = []
    for (lane, summary) in lanes {
      switch (summary, lane.view) {
      case (.score(let score), .beforeMitigation): before = score
      case (.score(let score), _): headline = score
      case (.bound(let interval), _): bounds.append(SimulatedDomain.RhoBound(rho: rhos[lane.rho], interval: interval))
      case (.group(let group), .group(let name)): attach(group, to: name)
      case (.group, _): break
      }
    }
    guard let headline else { return }
    let apart = abs(headline.scoreOfMean - score) > parameters.rating.asymmetryPoints
    simulation = SimulatedDomain(
      headline: headline, beforeMitigation: before ?? headline, rhoBounds: bounds,
      asymmetric: apart || parameters.bands.band(of: headline.scoreOfMean) != band)
    borderline = Borderline.neighbour(
      of: score, probabilities: headline.bandProbabilities, cuts: parameters.bands, rating: parameters.rating)
  }

  private mutating func attach(_ simulation: SimulatedGroup, to name: String) {
    guard let position = groups.firstIndex(where: { $0.group == name }) else { return }
    groups[position].simulation = simulation
  }
}
