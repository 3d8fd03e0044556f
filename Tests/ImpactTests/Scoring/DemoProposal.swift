@testable import Impact

/// The method's worked example; its data are invented.
enum Demo {
  static let e1: EffectInput = {
    var effect = EffectInput(
      id: "E1", domain: "education", outcome: "reading", direction: 1,
      delta: Triple(low: 0.4, central: 1.2, high: 2.0), spread: 8, reach: Triple(low: 0.05, central: 0.08, high: 0.10),
      likelihood: 0.65, timing: .init(start: 1, ramp: 2, end: 10), evidenceLevel: 4)
    effect.groupReach = [.init(group: "SEND", share: 0.05), .init(group: "low-income", share: 0.25)]
    return effect
  }()

  static let e2: EffectInput = {
    var effect = EffectInput(
      id: "E2", domain: "education", outcome: "after-school", direction: 1,
      delta: Triple(low: -0.60, central: -0.24, high: 0), spread: 8,
      reach: Triple(low: 0.03, central: 0.05, high: 0.08), likelihood: 0.45,
      timing: .init(start: 0, ramp: 0, end: 4, halfLife: 1), evidenceLevel: 2)
    effect.groupReach = [.init(group: "SEND", share: 0.30), .init(group: "low-income", share: 0.10)]
    effect.mitigations = [
      MitigationInput(id: "M1", share: Triple(low: 0.3, central: 0.5, high: 0.7), likelihood: 0.85, committed: true)
    ]
    return effect
  }()

  static let e3: EffectInput = {
    var effect = EffectInput(
      id: "E3", domain: "poverty", outcome: "low-income-ahc", direction: -1,
      delta: Triple(low: -0.030, central: -0.015, high: -0.005), spread: (0.31 * 0.69).squareRoot(),
      reach: Triple(low: 0.08, central: 0.10, high: 0.12), likelihood: 0.85,
      timing: .init(start: 0, ramp: 1, end: 10), evidenceLevel: 3)
    effect.equityWeight = MethodParameters.published.equity.weight(incomeRatio: 0.58)
    effect.groupReach = [.init(group: "SEND", share: 0.12), .init(group: "low-income", share: 0.45)]
    return effect
  }()

  static let proposal = ProposalInput(
    id: "P-DEMO", domains: ["education", "health", "poverty"], effects: [e3, e1, e2])

  /// The example with its effects replaced.
  static func proposal(_ effects: [EffectInput]) -> ProposalInput {
    ProposalInput(id: "P-DEMO", domains: ["education", "health", "poverty"], effects: effects)
  }
}
