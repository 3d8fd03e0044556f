/// How much a link to an objective of the strategy counts (method 1.12).
public struct AlignmentParameters: Hashable, Sendable, Codable {
  /// The weight ℓ of a direct link.
  public var direct: Double
  /// The weight ℓ of a contributory link.
  public var contributory: Double
  /// The weight ℓ of an indirect link.
  public var indirect: Double
  /// The support from which a proposal takes a stance on an objective.
  public var stanceThreshold: Double
  /// The coverage below which a set of proposals leaves an objective open (method 1.14).
  public var coverageGap: Double

  /// The weight ℓ of one kind of link.
  func weight(_ directness: Directness) -> Double {
    switch directness {
    case .direct: direct
    case .contributory: contributory
    case .indirect: indirect
    }
  }
}

/// How directly an effect bears on an objective.
public enum Directness: String, Hashable, Sendable, Codable, CaseIterable {
  case direct, contributory, indirect
}
