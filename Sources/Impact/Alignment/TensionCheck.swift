/// Finds the tensions of a strategy that a proposal really walks into.
///
/// Touching one side is not enough. A proposal walks into a tension when it serves one side and undermines the other;
/// or when it serves both and the tension names no kind of measure; or when it serves one side through a measure of the
/// kind that the tension names. Only links count that the officer gave with an effect.
struct TensionCheck {
  let strategy: Strategy
  /// The links that count, whatever nation their objective is for.
  let links: [AlignmentReport.Link]
  let effects: [EffectTopic]

  func find() -> [AlignmentReport.Tension] {
    strategy.tensions.compactMap { tension in
      walk(into: tension).map { links in
        AlignmentReport.Tension(
          one: tension.one, other: tension.other, outside: tension.outside, links: links, because: tension.because,
          mark: tension.mark)
      }
    }
  }

  /// The links by which the proposal walks into it; nil when it does not.
  private func walk(into tension: StrategyTension) -> [AlignmentReport.Link]? {
    let one = links.filter { touches($0, tension.one) }
    let other = links.filter { touches($0, tension.other) }
    for (left, right) in [(one, other), (other, one)] {
      let served = left.filter { $0.direction == .supports }
      let harmed = right.filter { $0.direction == .undermines && !served.contains($0) }
      if !served.isEmpty, !harmed.isEmpty { return served + harmed }
    }
    let served = (one + other).filter { $0.direction == .supports }
    guard let way = tension.through else { return isServed(one) && isServed(other) ? served : nil }
    let fitting = served.filter { link in effects.contains { $0.effect == link.effect && way.fits($0) } }
    return fitting.isEmpty ? nil : fitting
  }

  private func isServed(_ links: [AlignmentReport.Link]) -> Bool { links.contains { $0.direction == .supports } }

  /// Whether a link is to one of these objectives, or to one that serves one of these outcomes.
  private func touches(_ link: AlignmentReport.Link, _ side: [String]) -> Bool {
    side.contains(link.objective)
      || strategy.objectives.contains { $0.id == link.objective && $0.outcomes.contains(where: side.contains) }
  }
}
