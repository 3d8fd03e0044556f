/// What a score hangs on most: the two widest bars of the tornado, in words (method 3).
enum MainDriver {
  /// "whether E1 happens at all, then its size"; nil where nothing moves the score.
  static func words(_ swings: [Swing]) -> String? {
    let moving = swings.filter { $0.width > 0 }.prefix(2)
    guard let first = moving.first else { return nil }
    let start = words(first, of: first.effect)
    guard moving.count > 1, let second = moving.last else { return start }
    return "\(start), then \(words(second, of: second.effect == first.effect ? nil : second.effect))"
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
