import Glibc

/// Gamma variates that a counter selects, so that none depends on another (Marsaglia and Tsang, ACM Transactions on
/// Mathematical Software 26(3), 2000, without the squeeze; method 1.14).
///
/// Each attempt reads a block of random words of its own.
struct GammaStream: Sendable {
  private let stream: RandomStream
  private let shape: Double
  private let d: Double
  private let c: Double

  /// - Parameter shape: 0 or above; 0 gives 0 in every draw.
  init(_ entity: String, shape: Double) {
    stream = RandomStream(.gamma, entity)
    self.shape = shape
    d = (shape >= 1 ? shape : shape + 1) - 1.0 / 3.0
    c = 1 / (9 * d).squareRoot()
  }

  func value(_ draw: Int, _ philox: Philox) -> Double {
    guard shape > 0 else { return 0 }
    let counter = UInt64(truncatingIfNeeded: draw)
    let value = accepted(counter, philox)
    guard shape < 1 else { return value }
    // Below 1 the variate of the next higher shape is scaled down, by the first block's third word.
    let words = philox.words((counter, stream.tag.rawValue, stream.entity, 0))
    return value * pow(Philox.uniform(words.2), 1 / shape)
  }

  private func accepted(_ draw: UInt64, _ philox: Philox) -> Double {
    var attempt: UInt64 = 0
    while true {
      let words = philox.words((draw, stream.tag.rawValue, stream.entity, attempt))
      let normal = InverseNormal.value(at: Philox.uniform(words.0))
      let root = 1 + c * normal
      let v = root * root * root
      if v > 0, log(Philox.uniform(words.1)) < 0.5 * normal * normal + d - d * v + d * log(v) { return d * v }
      attempt += 1
    }
  }
}
