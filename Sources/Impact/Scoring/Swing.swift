/// The score at the two ends of one factor of one effect, with everything else central (method 1.11).
public struct Swing: Hashable, Sendable, Codable {
  /// The name of the effect.
  public var effect: String
  /// What is moved.
  public var factor: Factor
  /// The score with the factor at its low end, or with the effect not happening.
  public var low: Double
  /// The score with the factor at its high end, or with the effect happening.
  public var high: Double

  /// The distance between the two scores.
  public var width: Double { abs(high - low) }

  /// What is moved.
  public enum Factor: String, Hashable, Sendable, Codable {
    case size, reach, occurrence, duration
  }
}

extension Swing {
  /// Every factor of every effect, widest first; ties keep the order of the effects.
  static func all(_ effects: [PreparedEffect], _ sum: DomainSum, on curve: ScoreCurve) -> [Swing] {
    let swings = effects.enumerated().flatMap { position, effect -> [Swing] in
      let rest = sum.net - sum.indices[position]
      let kept = sum.kept[position].factor
      return ends(effect).map { factor, low, high in
        Swing(
          effect: effect.input.id, factor: factor, low: curve.score(of: rest + kept * low),
          high: curve.score(of: rest + kept * high))
      }
    }
    return swings.enumerated()
      .sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }
      .map(\.element)
  }

  /// The indices of one effect at the two ends of each factor.
  private static func ends(_ effect: PreparedEffect) -> [(Factor, Double, Double)] {
    let reach = effect.input.reach
    let at = { (size: Double?, reached: Double?, likelihood: Double?, duration: Double?) in
      effect.index(
        .headline, size: size ?? effect.standardised.central, reach: reached ?? reach.central,
        likelihood: likelihood ?? effect.input.likelihood, duration: duration ?? effect.duration)
    }
    var ends: [(Factor, Double, Double)] = [
      (.size, at(effect.widened.low, nil, nil, nil), at(effect.widened.high, nil, nil, nil)),
      (.reach, at(nil, reach.low, nil, nil), at(nil, reach.high, nil, nil)),
      (.occurrence, at(nil, nil, 0, nil), at(nil, nil, 1, nil)),
    ]
    if let years = effect.durationRange {
      ends.append((.duration, at(nil, nil, nil, years.low), at(nil, nil, nil, years.high)))
    }
    return ends
  }
}
