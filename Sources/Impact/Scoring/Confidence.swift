/// How far a result can be relied on, apart from how large it is (method 1.9; GRADE working group).
public struct Confidence: Hashable, Sendable, Codable {
  /// The evidence level averaged over the points that each effect contributes.
  public var start: Double
  /// Each serious concern, with what it costs.
  public var deductions: [Deduction]
  /// What is left, never below the floor; 0 where nothing could be rated.
  public var value: Double
  /// The value in one word.
  public var grade: Grade

  /// A serious concern and its cost in levels.
  public struct Deduction: Hashable, Sendable, Codable {
    /// The reason.
    public var concern: Concern
    /// The cost, in evidence levels.
    public var levels: Double
  }

  /// A reason to trust a result less, with the number that shows it.
  public enum Concern: Hashable, Sendable, Codable {
    /// The interval of the strongest domain holds 0.
    case imprecision(domain: String, low: Double, high: Double)
    /// Much of the points rests on evidence from elsewhere.
    case indirectness(share: Double)
    /// Much of the points rests on sources that disagree.
    case inconsistency(share: Double)
    /// Something that belongs in the assessment is missing.
    case incompleteness([Gap])
  }

  /// Something missing.
  public enum Gap: Hashable, Sendable, Codable {
    case unquantified(share: Double)
    case distributionNotAssessed
    case participationNotStated
  }

  /// The grades, from the least to the most reliable.
  public enum Grade: String, Hashable, Sendable, Codable {
    case notRated = "not rated"
    case veryLow = "very low"
    case low, moderate, high
  }
}

extension Confidence {
  /// One effect's weight in the average.
  struct Contribution {
    var points: Double
    var level: Int
    var indirect = false
    var consistent = true
  }

  /// The confidence in a result with these contributions and concerns.
  init(
    contributions: [Contribution], imprecision: Concern?, gaps: [Gap], under parameters: ConfidenceParameters
  ) {
    let total = contributions.reduce(0) { $0 + abs($1.points) }
    guard total > 0 else {
      self.init(start: 0, deductions: [], value: 0, grade: .notRated)
      return
    }
    let share = { (isCounted: (Contribution) -> Bool) in
      contributions.reduce(0) { isCounted($1) ? $0 + abs($1.points) : $0 } / total
    }
    let start = contributions.reduce(0) { $0 + abs($1.points) * Double($1.level) } / total
    let indirect = share(\.indirect)
    let inconsistent = share { !$0.consistent }
    var deductions: [Deduction] = []
    if let imprecision { deductions.append(Deduction(concern: imprecision, levels: parameters.imprecision)) }
    if indirect >= parameters.contributionShare {
      deductions.append(Deduction(concern: .indirectness(share: indirect), levels: parameters.indirectness))
    }
    if inconsistent >= parameters.contributionShare {
      deductions.append(Deduction(concern: .inconsistency(share: inconsistent), levels: parameters.inconsistency))
    }
    if !gaps.isEmpty {
      deductions.append(Deduction(concern: .incompleteness(gaps), levels: parameters.incompleteness))
    }
    // A sum of shares may fall a hair short of the whole number that it stands for.
    let exact = deductions.reduce(start) { $0 - $1.levels }
    let value = max(parameters.floor, abs(exact - exact.rounded()) < 1e-9 ? exact.rounded() : exact)
    self.init(start: start, deductions: deductions, value: value, grade: parameters.grade(of: value))
  }
}

extension ConfidenceParameters {
  /// The grade of a value on the scale of evidence levels.
  func grade(of value: Double) -> Confidence.Grade {
    if value >= high { return .high }
    if value >= moderate { return .moderate }
    return value >= low ? .low : .veryLow
  }
}
