/// Whether a score stands so near a cut that its band could as well be the next one (method 1.9).
enum Borderline {
  /// The neighbouring band to print, if the score is within a few points of a cut, or if its own band is improbable.
  ///
  /// - Parameter probabilities: The simulated probability of each band in ascending order; empty without a simulation.
  static func neighbour(
    of score: Double, probabilities: [Double], cuts: BandCuts, rating: RatingParameters
  ) -> ScoreBand? {
    let own = cuts.band(of: score).rawValue
    let distances = cuts.signed.enumerated().filter { $0.offset == own || $0.offset + 1 == own }
      .map { (cut: $0.offset, distance: abs(score - $0.element)) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    if nearest.distance <= rating.borderlinePoints {
      return ScoreBand(rawValue: nearest.cut == own ? own + 1 : own - 1)
    }
    guard probabilities.indices.contains(own), probabilities[own] < rating.borderlineProbability else { return nil }
    let neighbours = [own - 1, own + 1].filter(probabilities.indices.contains)
    return neighbours.max { probabilities[$0] < probabilities[$1] }.flatMap(ScoreBand.init(rawValue:))
  }
}
