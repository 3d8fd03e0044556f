/// Where a proposal stands towards an objective (method 1.12).
public enum Stance: String, Sendable, Codable {
  case supports, undermines, contradictory, silent
}

/// The sums of strategy alignment (method 1.12). Size of impact is not in them: a tiny proposal can be aligned.
public enum AlignmentArithmetic {
  /// Support or harm from which on, both being present, a proposal contradicts itself.
  static let contradictionFrom = 0.10

  /// 1 − Π(1 − w): the chance that at least one of several independent links holds; 0 for none.
  public static func noisyOr(_ weights: [Double]) -> Double {
    1 - weights.reduce(1) { $0 * (1 - min(1, max(0, $1))) }
  }

  /// Contradictory when both sides reach 0.10, silent when neither has anything, else the heavier side.
  public static func stance(supports: Double, undermines: Double) -> Stance {
    if min(supports, undermines) >= contradictionFrom { return .contradictory }
    if supports == 0, undermines == 0 { return .silent }
    return supports >= undermines ? .supports : .undermines
  }

  /// One objective's sums with its importance.
  public struct Row: Sendable {
    /// Its importance, above 0.
    public let importance: Double
    /// Support, 0 to 1.
    public let supports: Double
    /// Harm, 0 to 1.
    public let undermines: Double

    /// A row from its parts.
    public init(importance: Double, supports: Double, undermines: Double) {
      self.importance = importance
      self.supports = supports
      self.undermines = undermines
    }
  }

  /// Alignment −100…100, coverage and contradiction 0…100; silent objectives count 0.
  /// Nil without objectives or when their importances add up to nothing.
  public static func totals(_ rows: [Row]) -> (alignment: Double, coverage: Double, contradiction: Double)? {
    let all = rows.reduce(0) { $0 + $1.importance }
    guard all > 0 else { return nil }
    func share(_ part: (Row) -> Double) -> Double { 100 * rows.reduce(0) { $0 + $1.importance * part($1) } / all }
    return (
      share { $0.supports - $0.undermines },
      share { stance(supports: $0.supports, undermines: $0.undermines) == .silent ? 0 : 1 },
      share { min($0.supports, $0.undermines) }
    )
  }
}
