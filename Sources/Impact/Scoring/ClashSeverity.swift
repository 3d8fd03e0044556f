/// How badly two proposals or campaigns get in each other's way (method 1.13).
///
/// It never enters a score. There is no published standard; the weights are judgements with a named owner.
public struct ClashSeverity: Hashable, Sendable, Codable {
  /// What the severity is made of.
  public var parts: Parts
  /// The share of the shorter one's active time in which both run.
  public var overlapInTime: Double
  /// From 0 to 100.
  public var value: Double
  /// The value in one word.
  public var band: Band

  /// The four ways to clash, each from 0 to 1.
  public struct Parts: Hashable, Sendable, Codable {
    /// 1 if both cannot be done.
    public var logical: Double
    /// The share of the smaller one's work that the other undoes.
    public var outcome: Double
    /// The share of the smaller demand that the capacity cannot meet.
    public var resource: Double
    /// How far the messages contradict each other, as a person judged it.
    public var message: Double

    /// Keeps the four parts as they are given.
    public init(logical: Double = 0, outcome: Double = 0, resource: Double = 0, message: Double = 0) {
      self.logical = logical
      self.outcome = outcome
      self.resource = resource
      self.message = message
    }
  }

  /// The severity in words.
  public enum Band: String, Hashable, Sendable, Codable {
    case none, minor, significant, severe
  }

  /// An outcome for one group of children.
  public struct OutcomeKey: Hashable, Sendable, Codable {
    /// The outcome's name.
    public var outcome: String
    /// The group's name, such as "all".
    public var group: String

    /// Pairs an outcome with a group.
    public init(outcome: String, group: String) {
      self.outcome = outcome
      self.group = group
    }
  }
}

extension ClashSeverity {
  /// The severity of a clash: `100 · τ · (1 − Π (1 − ω·part))`.
  ///
  /// - Throws: `ScoringError.outsideUnit` for a part or an overlap outside 0 to 1.
  public init(_ parts: Parts, overlapInTime: Double, under parameters: ConflictParameters) throws(ScoringError) {
    let named = [
      ("conflict.logical", parts.logical), ("conflict.outcome", parts.outcome), ("conflict.resource", parts.resource),
      ("conflict.message", parts.message), ("conflict.overlap", overlapInTime),
    ]
    for (field, value) in named where !(0...1).contains(value) {
      throw .outsideUnit(effect: "", field: field, value: value)
    }
    let weighted = [
      parameters.logical * parts.logical, parameters.outcome * parts.outcome, parameters.resource * parts.resource,
      parameters.message * parts.message,
    ]
    let value = 100 * overlapInTime * noisyOr(weighted)
    self.init(parts: parts, overlapInTime: overlapInTime, value: value, band: parameters.band(of: value))
  }

  /// The share of the smaller one's work that the other undoes, given the index of each for every outcome and group.
  public static func outcomeOpposition(_ one: [OutcomeKey: Double], _ other: [OutcomeKey: Double]) -> Double {
    let keys = one.keys.sorted { ($0.outcome, $0.group) < ($1.outcome, $1.group) }
    let undone = keys.reduce(0) { sum, key in
      guard let left = one[key], let right = other[key], left * right < 0 else { return sum }
      return sum + min(abs(left), abs(right))
    }
    let smaller = min(size(one), size(other))
    return smaller > 0 ? min(1, undone / smaller) : 0
  }

  /// The share of the smaller demand that a capacity cannot meet; all three in the same unit.
  public static func resourceClash(_ one: Double, _ other: Double, capacity: Double) -> Double {
    let smaller = min(one, other)
    guard smaller > 0 else { return 0 }
    return min(1, max(0, one + other - capacity) / smaller)
  }

  /// Summed in ascending order, so that the order of a dictionary never shows.
  private static func size(_ indices: [OutcomeKey: Double]) -> Double {
    indices.values.map { abs($0) }.sorted().reduce(0, +)
  }
}

extension ConflictParameters {
  /// The band of a severity from 0 to 100.
  func band(of severity: Double) -> ClashSeverity.Band {
    if severity >= severe { return .severe }
    if severity >= significant { return .significant }
    return severity >= minor ? .minor : .none
  }
}
