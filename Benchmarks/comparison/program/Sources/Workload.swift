import Impact

/// The invented proposals that both sides of the benchmark draw.
struct Workload: Decodable {
  var draws: Int
  var seed: UInt64
  var domains: [String]
  var proposals: [Proposal]

  struct Proposal: Decodable {
    var id: String
    var effects: [Effect]

    func input(_ domains: [String]) -> ProposalInput {
      ProposalInput(id: id, domains: domains, effects: effects.map(\.input))
    }
  }

  struct Effect: Decodable {
    var id: String
    var domain: String
    var outcome: String
    var size: [Double]
    var reach: [Double]
    var likelihood: Double
    var start: Int
    var ramp: Int
    var end: Int
    var half_life: Double
    var level: Int

    var input: EffectInput {
      EffectInput(
        id: id, domain: domain, outcome: outcome, direction: 1, delta: Triple(size), spread: 1, reach: Triple(reach),
        likelihood: likelihood, timing: .init(start: start, ramp: ramp, end: end, halfLife: half_life),
        evidenceLevel: level)
    }
  }
}

extension Triple {
  fileprivate init(_ values: [Double]) {
    self.init(low: values[0], central: values[1], high: values[2])
  }
}
