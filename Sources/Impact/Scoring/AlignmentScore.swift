/// How far a proposal serves the objectives of a strategy, whatever the size of its impact (method 1.12).
public struct AlignmentScore: Hashable, Sendable, Codable {
  /// In the order given.
  public var objectives: [ObjectiveStance]
  /// The net support over all objectives, from −100 to 100; silent ones count 0.
  public var alignment: Double
  /// The share of importance on which the proposal takes a stance, from 0 to 100.
  public var coverage: Double
  /// The share of importance that the proposal both supports and undermines, from 0 to 100.
  public var contradiction: Double

  /// An objective and what it matters beside the others.
  public struct Objective: Hashable, Sendable, Codable {
    /// The name of the objective.
    public var id: String
    /// Compared with the other objectives; only ratios matter.
    public var importance: Double

    /// Pairs an objective with an importance that is not negative.
    public init(id: String, importance: Double) {
      self.id = id
      self.importance = importance
    }
  }

  /// What an effect does for an objective.
  public struct Link: Hashable, Sendable, Codable {
    /// The name of the objective.
    public var objective: String
    /// Whether the effect supports the objective or undermines it.
    public var supports: Bool
    /// How directly the effect bears on the objective.
    public var directness: Directness
    /// The likelihood of the effect; `nil` for a link that is only asserted, which does not count.
    public var likelihood: Double?

    /// Keeps the values as they are given.
    public init(objective: String, supports: Bool, directness: Directness, likelihood: Double?) {
      self.objective = objective
      self.supports = supports
      self.directness = directness
      self.likelihood = likelihood
    }
  }

  /// What the proposal does for one objective.
  public struct ObjectiveStance: Hashable, Sendable, Codable {
    /// The name of the objective.
    public var id: String
    /// The joint strength of the supporting links, from 0 to 1.
    public var support: Double
    /// The joint strength of the undermining links, from 0 to 1.
    public var undermining: Double
    /// The stance in one word.
    public var stance: Stance
    /// Support less undermining, from −1 to 1.
    public var net: Double { support - undermining }
  }

  /// The stance on one objective.
  public enum Stance: String, Hashable, Sendable, Codable {
    case supports, undermines, contradictory, silent
  }
}

extension AlignmentScore {
  /// Adds the links up, objective by objective.
  ///
  /// - Returns: `nil` if there are no objectives.
  /// - Throws: `ScoringError.importanceNotPositive`, or `.outsideUnit` for a likelihood outside 0 to 1.
  public static func of(
    objectives: [Objective], links: [Link], under parameters: AlignmentParameters
  ) throws(ScoringError) -> AlignmentScore? {
    guard !objectives.isEmpty else { return nil }
    let total = objectives.reduce(0) { $0 + $1.importance }
    guard objectives.allSatisfy({ $0.importance >= 0 }), total > 0, total.isFinite else {
      throw .importanceNotPositive
    }
    for link in links {
      guard let likelihood = link.likelihood, !(0...1).contains(likelihood) else { continue }
      throw .outsideUnit(effect: "", field: "strategy.\(link.objective).likelihood", value: likelihood)
    }
    let stances = objectives.map { stance(on: $0, links, parameters) }
    let weighted = { (value: (ObjectiveStance) -> Double) in
      100 * zip(objectives, stances).reduce(0) { $0 + $1.0.importance * value($1.1) } / total
    }
    return AlignmentScore(
      objectives: stances, alignment: weighted(\.net), coverage: weighted { $0.stance == .silent ? 0 : 1 },
      contradiction: weighted { min($0.support, $0.undermining) })
  }

  private static func stance(
    on objective: Objective, _ links: [Link], _ parameters: AlignmentParameters
  ) -> ObjectiveStance {
    let strength = { (supports: Bool) in
      noisyOr(
        links.filter { $0.objective == objective.id && $0.supports == supports }
          .map { parameters.weight($0.directness) * ($0.likelihood ?? 0) })
    }
    let support = strength(true)
    let undermining = strength(false)
    let stance: Stance =
      switch (support >= parameters.stanceThreshold, undermining >= parameters.stanceThreshold) {
      case (true, true): .contradictory
      case (true, false): .supports
      case (false, true): .undermines
      case (false, false): .silent
      }
    return ObjectiveStance(id: objective.id, support: support, undermining: undermining, stance: stance)
  }
}

/// The chance that at least one of several independent things happens: `1 − Π (1 − v)`.
func noisyOr(_ values: [Double]) -> Double {
  1 - values.reduce(1) { $0 * (1 - $1) }
}
