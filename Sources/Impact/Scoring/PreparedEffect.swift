/// An effect whose numbers have been checked, with everything that the central chain and the simulation both need.
struct PreparedEffect: Sendable {
  let input: EffectInput
  /// The evidence level after the step for indirectness.
  let evidence: EvidenceTable.Level
  /// The effect in standard deviations, favourable above 0, with the ends re-sorted (method 1.1).
  let standardised: Triple
  let widened: Triple
  let duration: Double
  /// D at the short, the central and the long duration; `nil` where the duration is not in doubt.
  let durationRange: Triple?
  let tailShare: Double
  /// The deduction φ for overlap with a larger effect.
  let overlap: Double
  let mitigationCap: Double
  private let horizon: Int

  /// - Throws: every mistake of the effect at once.
  init(_ input: EffectInput, under parameters: MethodParameters) throws(ScoringFailure) {
    let mistakes = input.mistakes(under: parameters)
    let level = parameters.evidence.levelInForce(stated: input.evidenceLevel, indirect: input.indirect)
    guard mistakes.isEmpty, let evidence = parameters.evidence.row(level) else {
      throw ScoringFailure(errors: mistakes)
    }
    let schedule = input.isHealth ? parameters.discounting.health : parameters.discounting.standard
    let horizon = parameters.horizon
    self.input = input
    self.evidence = evidence
    standardised = input.delta.map { Double(input.direction) * $0 / input.spread }.sorted
    widened = evidence.widened(standardised)
    duration = input.timing.durationFactor(horizon: horizon, schedule: schedule)
    durationRange = input.uncertainDuration?.map {
      input.timing.lasting($0).durationFactor(horizon: horizon, schedule: schedule)
    }
    tailShare = input.timing.tailShare(horizon: horizon, schedule: schedule)
    overlap = input.overlap ?? parameters.combining.overlap
    mitigationCap = parameters.mitigation.cap
    self.horizon = horizon
  }

  /// Whether the effect is scored here and not carried by a later one.
  var isScored: Bool { input.carriedBy == nil }
  var isHarm: Bool { standardised.central < 0 }

  /// The duration factor at one flat yearly rate.
  func duration(flatRate: Double) -> Double {
    input.timing.durationFactor(horizon: horizon, schedule: .flat(flatRate))
  }

  /// The reach into a group; `nil` where the proposal does not state it.
  ///
  /// The uncertainty of the whole reach is carried over in proportion, since only one share is stated per group.
  func reach(of group: String) -> Triple? {
    guard let share = input.groupReach.first(where: { $0.group == group })?.share else { return nil }
    let whole = input.reach
    guard whole.central > 0 else { return Triple(share) }
    return Triple(
      low: share * (whole.low / whole.central), central: share, high: min(1, share * (whole.high / whole.central)))
  }

  /// Ascending by name, byte by byte, which fixes the order of every sum.
  static func precedes(_ left: PreparedEffect, _ right: PreparedEffect) -> Bool {
    left.input.id.utf8.lexicographicallyPrecedes(right.input.id.utf8)
  }
}

extension PreparedEffect {
  /// Checks and prepares every effect of a proposal, in ascending order of name.
  static func all(
    of proposal: ProposalInput, under parameters: MethodParameters
  ) throws(ScoringFailure) -> [PreparedEffect] {
    var errors = parameters.mistakes() + proposal.mistakes()
    var effects: [PreparedEffect] = []
    for input in proposal.effects {
      do throws(ScoringFailure) {
        effects.append(try PreparedEffect(input, under: parameters))
      } catch {
        errors += error.errors
      }
    }
    guard errors.isEmpty else { throw ScoringFailure(errors: errors) }
    return effects.sorted(by: PreparedEffect.precedes)
  }
}
