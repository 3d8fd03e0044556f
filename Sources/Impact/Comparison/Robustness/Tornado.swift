/// What the lead of the first over the second hangs on: the lead at both ends of every input, widest first (method
/// 1.14).
public struct Tornado: Hashable, Sendable, Codable {
  /// The first.
  public var winner: String
  /// The second.
  public var runnerUp: String
  /// The lead in points of the weighted sum.
  public var margin: Double
  /// One bar an input.
  public var bars: [Bar]

  /// The lead at both ends of one input.
  public struct Bar: Hashable, Sendable, Codable {
    /// The input, such as `P3/poverty/E1/size` or `weight/poverty`.
    public var input: String
    /// The proposal it belongs to; `nil` for a weight.
    public var proposal: String?
    /// The domain.
    public var domain: String
    /// The effect, where it is one effect's.
    public var effect: String?
    /// What is moved.
    public var kind: Kind
    /// The lead with the input at its low end.
    public var marginAtLow: Double
    /// The lead with the input at its high end.
    public var marginAtHigh: Double

    /// Whether the lead is lost at one end.
    public var turns: Bool { min(marginAtLow, marginAtHigh) < 0 }
  }

  /// What is moved.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A factor of an effect from its low to its high end, or from not happening to happening.
    case size, reach, occurrence, duration
    /// A score from its 5 to its 95 per cent point, where its effects are not known.
    case score
    /// What is not quantified from −15 to 15, or anywhere on the scale where the domain was not assessed.
    case blank
    /// A weight from half to double, the others keeping their proportions.
    case weight
  }
}

extension Tornado {
  /// - Parameter level: How far from 0 a blank may lie.
  init(
    _ compared: [ComparedProposal], _ matrix: DecisionMatrix, _ weights: [Double], order: [Int],
    blanksUpTo level: Double
  ) {
    let (first, second) = (order[0], order[1])
    let margin = Self.margin(matrix, weights, first, second)
    let moves = [(first, 1.0), (second, -1.0)].flatMap { proposal, sign in
      compared[proposal].cells.enumerated().flatMap { domain, cell in
        Self.bars(compared[proposal].id, cell, margin: margin, worth: sign * weights[domain], blanksUpTo: level)
      }
    }
    let weighed = matrix.domains.indices.compactMap { domain in
      Self.bar(weight: domain, matrix, weights, first, second)
    }
    let bars = (moves + weighed).enumerated().sorted { left, right in
      let (wide, narrow) = (left.element.width, right.element.width)
      return (narrow, left.offset) < (wide, right.offset)
    }
    self.init(
      winner: matrix.proposals[first], runnerUp: matrix.proposals[second], margin: margin, bars: bars.map(\.element))
  }

  private static func margin(_ matrix: DecisionMatrix, _ weights: [Double], _ a: Int, _ b: Int) -> Double {
    WeightedSum.value(matrix.values[a], weights) - WeightedSum.value(matrix.values[b], weights)
  }

  /// The bars of one domain of one proposal; `worth` is what a point there adds to the lead.
  private static func bars(
    _ proposal: String, _ cell: ComparedProposal.Cell, margin: Double, worth: Double, blanksUpTo level: Double
  ) -> [Bar] {
    let bar = { (effect: String?, kind: Kind, low: Double, high: Double) in
      let parts = [proposal, cell.domain, effect, kind == .score ? nil : kind.rawValue].compactMap(\.self)
      let now = cell.score ?? 0
      return Bar(
        input: parts.joined(separator: "/"), proposal: proposal, domain: cell.domain, effect: effect, kind: kind,
        marginAtLow: margin + worth * (low - now), marginAtHigh: margin + worth * (high - now))
    }
    // Where a module looked and found nothing there is no input to move; the range of ranks covers it.
    if cell.standing.isUnmeasured {
      let reach = cell.standing.reach(level)
      return [bar(nil, .blank, -reach, reach)]
    }
    if cell.swings.isEmpty { return cell.range.map { [bar(nil, .score, $0.lowerBound, $0.upperBound)] } ?? [] }
    return cell.swings.map { bar($0.effect, Kind($0.factor), $0.low, $0.high) }
  }

  /// A weight from half to double; `nil` for a weight of 0, which has no double, and where nothing else has a weight.
  private static func bar(
    weight domain: Int, _ matrix: DecisionMatrix, _ weights: [Double], _ first: Int, _ second: Int
  ) -> Bar? {
    let now = weights[domain]
    guard now > 0, weights.count > 1 else { return nil }
    let at = { margin(matrix, Weights.moving(domain, to: $0, weights), first, second) }
    return Bar(
      input: "weight/\(matrix.domains[domain])", proposal: nil, domain: matrix.domains[domain], effect: nil,
      kind: .weight, marginAtLow: at(now / 2), marginAtHigh: at(min(1, now * 2)))
  }
}

extension Tornado.Bar {
  fileprivate var width: Double { abs(marginAtHigh - marginAtLow) }
}

extension Tornado.Kind {
  fileprivate init(_ factor: Swing.Factor) {
    switch factor {
    case .size: self = .size
    case .reach: self = .reach
    case .occurrence: self = .occurrence
    case .duration: self = .duration
    }
  }
}
