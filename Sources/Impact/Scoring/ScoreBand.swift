/// A step of the seven-step scale on which scores are put into words (method 3; the Department for Transport's
/// Appraisal Summary Table uses as many).
public enum ScoreBand: Int, Hashable, Sendable, Codable, CaseIterable {
  case majorNegative, moderateNegative, minorNegative, negligible, minorPositive, moderatePositive, majorPositive

  /// The band in words, such as "moderate positive".
  public var words: String {
    guard self != .negligible else { return size }
    return "\(size) \(isPositive ? "positive" : "negative")"
  }

  /// The band without its sign, such as "moderate".
  public var size: String {
    switch self {
    case .majorNegative, .majorPositive: "major"
    case .moderateNegative, .moderatePositive: "moderate"
    case .minorNegative, .minorPositive: "minor"
    case .negligible: "negligible"
    }
  }

  /// The mark printed beside the words, so that colour never carries the meaning alone (WCAG 2, 1.4.1).
  public var glyph: String {
    switch self {
    case .majorNegative: "▼▼▼"
    case .moderateNegative: "▼▼"
    case .minorNegative: "▼"
    case .negligible: "●"
    case .minorPositive: "▲"
    case .moderatePositive: "▲▲"
    case .majorPositive: "▲▲▲"
    }
  }

  /// The glyph's name, for readers that speak rather than show.
  public var glyphName: String {
    switch self {
    case .majorNegative: "three triangles down"
    case .moderateNegative: "two triangles down"
    case .minorNegative: "one triangle down"
    case .negligible: "dot"
    case .minorPositive: "one triangle up"
    case .moderatePositive: "two triangles up"
    case .majorPositive: "three triangles up"
    }
  }

  var isPositive: Bool { rawValue > ScoreBand.negligible.rawValue }
  var isNegative: Bool { rawValue < ScoreBand.negligible.rawValue }

  /// The band with its neighbour, such as "moderate positive (borderline minor)".
  public func words(borderline neighbour: ScoreBand?) -> String {
    guard let neighbour else { return words }
    let sameSign = neighbour.isPositive == isPositive && neighbour.isNegative == isNegative
    return "\(words) (borderline \(sameSign ? neighbour.size : neighbour.words))"
  }
}
