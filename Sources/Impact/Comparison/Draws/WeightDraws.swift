import Glibc

/// Sets of weights, one a draw, each adding up to 1 (method 1.14).
struct WeightDraws: Sendable {
  let domains: Int
  private let source: Source
  private let philox: Philox

  private enum Source {
    /// Every set of weights equally likely: Dirichlet(1, …, 1) from exponentials.
    case anywhere([RandomStream])
    /// Around stated weights: Dirichlet(κw) from gammas.
    case around([GammaStream])
    /// As given, draw after draw.
    case given([Double])
  }

  /// Weights of which none is preferred.
  static func anywhere(_ domains: [String], seed: UInt64) -> WeightDraws {
    WeightDraws(
      domains: domains.count, source: .anywhere(domains.map { RandomStream(.weight, $0) }), philox: Philox(seed: seed))
  }

  /// Weights around those stated.
  ///
  /// - Parameter kappa: How firmly they are held; a weight of 0 stays 0.
  static func around(_ weights: [Double], _ domains: [String], kappa: Double, seed: UInt64) -> WeightDraws {
    let streams = zip(domains, weights).map { GammaStream($0, shape: kappa * $1) }
    return WeightDraws(domains: domains.count, source: .around(streams), philox: Philox(seed: seed))
  }

  /// Weights made elsewhere, one draw after the other.
  static func given(_ weights: [Double], domains: Int) -> WeightDraws {
    WeightDraws(domains: domains, source: .given(weights), philox: Philox(seed: 0))
  }

  private init(domains: Int, source: Source, philox: Philox) {
    self.domains = domains
    self.source = source
    self.philox = philox
  }

  /// Writes consecutive draws, one set of weights after the other.
  func fill(_ weights: UnsafeMutablePointer<Double>, from first: Int, count: Int) {
    switch source {
    case .anywhere(let streams):
      fill(weights, count) { draw, domain in
        let stream = streams[domain]
        let counter = UInt64(truncatingIfNeeded: first + draw)
        return -log(Philox.uniform(philox.words((counter, stream.tag.rawValue, stream.entity, 0)).0))
      }
    case .around(let streams):
      fill(weights, count) { draw, domain in streams[domain].value(first + draw, philox) }
    case .given(let all):
      for place in 0..<count * domains { weights[place] = all[first * domains + place] }
    }
  }

  /// Writes parts of a whole, draw by draw.
  private func fill(
    _ weights: UnsafeMutablePointer<Double>, _ count: Int, _ part: (_ draw: Int, _ domain: Int) -> Double
  ) {
    for draw in 0..<count {
      let row = weights + draw * domains
      var sum = 0.0
      for domain in 0..<domains {
        row[domain] = part(draw, domain)
        sum += row[domain]
      }
      for domain in 0..<domains { row[domain] /= sum }
    }
  }
}
