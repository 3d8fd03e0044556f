/// What an assessment says of a domain, as far as a published verdict can be set beside it.
public struct CaseFinding: Hashable, Sendable {
  /// Which way.
  public enum Direction: String, Sendable, Codable {
    case positive, negative, mixed, neutral
    /// The module identified no effect.
    case none = "no-effect"
    /// The module gave no answer.
    case failed
  }

  /// Which way.
  public let direction: Direction
  /// Whether the assessment counts it; otherwise studies of similar measures point that way, and nothing is counted.
  public let isCounted: Bool

  /// Reads a domain of an assessment. Effects that are scored come first; where there is none, what published studies of
  /// the measure show; where nobody says, what studies of the nearest similar measures show.
  public init(_ domain: Assessment.DomainResult, in assessment: Assessment) {
    if domain.status == .failed {
      self.init(.failed, isCounted: false)
    } else if domain.status == .scored {
      self.init(Self.direction(benefit: domain.benefit ?? 0 > 0, harm: domain.harm ?? 0 < 0), isCounted: true)
    } else {
      self = Self.nearest((assessment.suggestions ?? []).filter { $0.domain == domain.id })
    }
  }

  private init(_ direction: Direction, isCounted: Bool) {
    self.direction = direction
    self.isCounted = isCounted
  }

  /// The studies that fit best decide, and only where they say which way.
  private static func nearest(_ lines: [Assessment.SuggestionLine]) -> CaseFinding {
    let telling = lines.filter { $0.shows != nil }
    guard let best = telling.map(\.fit).max() else { return CaseFinding(.none, isCounted: false) }
    let decisive = telling.filter { $0.fit == best }
    let shown = Set(decisive.compactMap(\.shows))
    let isMixed = shown.contains("mixed")
    return CaseFinding(
      direction(benefit: isMixed || shown.contains("benefit"), harm: isMixed || shown.contains("harm")),
      isCounted: decisive.contains { $0.state == .counted })
  }

  private static func direction(benefit: Bool, harm: Bool) -> Direction {
    switch (benefit, harm) {
    case (true, true): .mixed
    case (true, false): .positive
    case (false, true): .negative
    case (false, false): .neutral
    }
  }
}
