import Foundation
import Impact

/// The invented proposal that both sides of the benchmark score.
struct Workload: Decodable {
  var draws: Int
  var seed: UInt64
  var effects: [Effect]

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
    var groups: [String: Double]
    var mitigation: Mitigation?
  }

  struct Mitigation: Decodable {
    var share: [Double]
    var likelihood: Double
  }

  var proposal: ProposalInput {
    ProposalInput(
      id: "P-BENCH", domains: Set(effects.map(\.domain)).sorted(), effects: effects.map(\.input))
  }
}

extension Workload.Effect {
  fileprivate var input: EffectInput {
    var input = EffectInput(
      id: id, domain: domain, outcome: outcome, direction: 1, delta: Triple(size), spread: 1, reach: Triple(reach),
      likelihood: likelihood, timing: .init(start: start, ramp: ramp, end: end, halfLife: half_life),
      evidenceLevel: level)
    input.groupReach = groups.sorted { $0.key < $1.key }.map { .init(group: $0.key, share: $0.value) }
    input.mitigations = [mitigation].compactMap(\.self).map {
      MitigationInput(id: "M", share: Triple($0.share), likelihood: $0.likelihood, committed: true)
    }
    return input
  }
}

extension Triple {
  fileprivate init(_ values: [Double]) {
    self.init(low: values[0], central: values[1], high: values[2])
  }
}
