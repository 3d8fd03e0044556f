/// How the scores of a proposal came about, down to each factor, its source and its line (method 1.11).
///
/// Its JSON is the contract `cyp-impact/explanation/1`; the parts are those of an assessment.
public struct Explanation: Codable, Sendable {
  /// Always `cyp-impact/explanation/1`.
  public var schema = "cyp-impact/explanation/1"
  /// What made it.
  public var tool: Assessment.Tool
  /// The proposal in brief.
  public var proposal: Assessment.Summary
  /// Every file that was read, with its hash.
  public var inputs: [Assessment.Input]
  /// The children that shares refer to.
  public var population: Assessment.ReferencePopulation?
  /// The overall judgement.
  public var overall: Assessment.Overall
  /// The domains concerned.
  public var domains: [Assessment.DomainResult]
  /// The effects explained.
  public var effects: [Assessment.EffectLine]

  /// The explanation of all effects, or of one.
  ///
  /// - Returns: nil when the assessment has no effect of that id.
  public init?(of assessment: Assessment, effect: String?) {
    let effects = assessment.effects.filter { effect == nil || $0.id == effect }
    guard effect == nil || !effects.isEmpty else { return nil }
    tool = assessment.tool
    proposal = assessment.proposal
    inputs = assessment.inputs
    population = assessment.population
    overall = assessment.overall
    domains = assessment.domains.filter { domain in
      effect == nil || effects.contains { $0.domain == domain.id }
    }
    self.effects = effects
  }
}
