/// What a score hangs on most, in words (method 3).
///
/// The bars of the tornado are compared by the standard deviation that each stands for: a bar from low to high covers
/// nine tenths of a normal distribution, one from "does not happen" to "happens" is a toss with the effect's
/// likelihood. A likelihood of 0.65 can then outweigh a slightly wider bar of size, as it does in the variance.
enum MainDriver {
  /// "whether E1 happens at all, then its size"; nil where nothing moves the score.
  static func words(_ swings: [Swing], likelihoods: [String: Double]) -> String? {
    let spreads = swings.enumerated().map {
      (swing: $0.element, spread: spread($0.element, likelihoods), order: $0.offset)
    }
    let moving = spreads.filter { $0.spread > 0 }.sorted { ($1.spread, $0.order) < ($0.spread, $1.order) }.map(\.swing)
    guard let first = moving.first else { return nil }
    let start = words(first, of: first.effect)
    guard moving.count > 1 else { return start }
    let second = moving[1]
    return "\(start), then \(words(second, of: second.effect == first.effect ? nil : second.effect))"
  }

  /// The standard deviation, in points, that a bar stands for.
  private static func spread(_ swing: Swing, _ likelihoods: [String: Double]) -> Double {
    guard swing.factor == .occurrence else { return swing.width / (2 * InverseNormal.value(at: 0.95)) }
    let likelihood = likelihoods[swing.effect] ?? 1
    return swing.width * (likelihood * (1 - likelihood)).squareRoot()
  }

  /// The factor in words; `effect` is nil where it has just been named.
  private static func words(_ swing: Swing, of effect: String?) -> String {
    switch swing.factor {
    case .size: effect.map { "the size of \($0)" } ?? "its size"
    case .reach: "how many children \(effect ?? "it") reaches"
    case .occurrence: "whether \(effect ?? "it") happens at all"
    case .duration: "how long \(effect ?? "it") lasts"
    }
  }
}
