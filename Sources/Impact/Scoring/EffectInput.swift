/// One effect of a proposal on children, as the scoring method takes it (method 1.1 to 1.6).
///
/// Percentages and percentage points are shares here: three points are 0.03. `PreparedEffect` checks the values.
public struct EffectInput: Hashable, Sendable {
  /// The effect's name within its proposal; it also selects the effect's random numbers (method 1.8.3).
  public var id: String
  /// The one domain the effect is scored in.
  public var domain: String
  /// The final outcome, which is the key against counting a change twice (method 1.7).
  public var outcome: String
  /// +1 if a higher indicator is better for the child, −1 if a lower one is.
  public var direction: Int
  /// The change per child reached against doing the minimum, in the indicator's unit.
  public var delta: Triple
  /// The published spread σ of the indicator across children, in the indicator's unit.
  public var spread: Double
  /// The coverage of `delta`'s interval, such as 0.95 for a 95 per cent confidence interval; `nil` takes the method's own.
  public var coverage: Double?
  /// The share of all children reached while the effect runs at full strength.
  public var reach: Triple
  /// The probability that the effect happens at all.
  public var likelihood: Double
  /// Whether the measure is already in force, the only case in which a likelihood of 1 is accepted.
  public var alreadyInForce = false
  /// When the effect starts, grows and ends.
  public var timing: Timing
  /// How long the effect runs, in whole years; `nil` where `timing.end` is not in doubt.
  public var uncertainDuration: Triple?
  /// The strength of the evidence, from 1 (judgement) to 5 (replicated trials), before any step for indirectness.
  public var evidenceLevel: Int
  /// Whether the evidence comes from another country or another age range.
  public var indirect = false
  /// Whether the sources agree.
  public var consistent = true
  /// The equity weight ω used in the weighted view only.
  public var equityWeight = 1.0
  /// For each group, the share of that group's children reached.
  public var groupReach: [GroupShare] = []
  /// What would remove part of the harm; empty for a benefit.
  public var mitigations: [MitigationInput] = []
  /// The deduction φ for overlap with a larger effect on the same outcome; `nil` takes the method's own.
  public var overlap: Double?
  /// The later effect that already carries this one, which is then listed and not scored.
  public var carriedBy: String?
  /// Whether the effect cannot be undone: death, removal from the family, permanent exclusion from provision.
  public var irreversible = false
  /// Whether the health schedule of discount rates applies.
  public var isHealth = false
  /// Whether the size comes from a band of judgement (small, medium, large) and not from a measurement.
  public var bandedJudgement = false

  /// An effect with every optional part at its ordinary value; set the others afterwards.
  public init(
    id: String, domain: String, outcome: String, direction: Int, delta: Triple, spread: Double, reach: Triple,
    likelihood: Double, timing: Timing, evidenceLevel: Int
  ) {
    self.id = id
    self.domain = domain
    self.outcome = outcome
    self.direction = direction
    self.delta = delta
    self.spread = spread
    self.reach = reach
    self.likelihood = likelihood
    self.timing = timing
    self.evidenceLevel = evidenceLevel
  }

  /// When the effect starts, grows and ends, in whole years from the proposal's start (method 1.4).
  public struct Timing: Hashable, Sendable, Codable {
    /// The first year in which the effect is felt.
    public var start: Int
    /// The years of growth before full strength.
    public var ramp: Int
    /// The first year in which the effect is no longer kept up.
    public var end: Int
    /// The half-life in years after `end`; 0 ends the effect at once.
    public var halfLife: Double

    /// Keeps the four values as they are given.
    public init(start: Int, ramp: Int, end: Int, halfLife: Double = 0) {
      self.start = start
      self.ramp = ramp
      self.end = end
      self.halfLife = halfLife
    }
  }

  /// The share of one group's children that an effect reaches.
  public struct GroupShare: Hashable, Sendable, Codable {
    /// The name of the group.
    public var group: String
    /// From 0 to 1.
    public var share: Double

    /// Pairs a group with a share from 0 to 1.
    public init(group: String, share: Double) {
      self.group = group
      self.share = share
    }
  }
}
