@testable import Impact

/// Valid effects made from a seed, for checks that hold for every input.
struct RandomEffects: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func number(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &self) }

  mutating func triple(_ range: ClosedRange<Double>) -> Triple {
    let values = [number(range), number(range), number(range)].sorted()
    return Triple(low: values[0], central: values[1], high: values[2])
  }

  mutating func effect(_ id: String, domain: String = "education", outcomes: Int = 3) -> EffectInput {
    let start = Int.random(in: 0...12, using: &self)
    let direction = Bool.random(using: &self) ? 1 : -1
    var effect = EffectInput(
      id: id, domain: domain, outcome: "outcome \(Int.random(in: 1...outcomes, using: &self))", direction: direction,
      delta: triple(-8...8), spread: 8, reach: triple(0...1), likelihood: number(0...0.99),
      timing: .init(
        start: start, ramp: Int.random(in: 0...4, using: &self), end: start + Int.random(in: 1...12, using: &self),
        halfLife: Bool.random(using: &self) ? 0 : number(0.1...6)),
      evidenceLevel: Int.random(in: 1...5, using: &self))
    effect.equityWeight = number(0.1...3)
    effect.groupReach = [.init(group: "SEND", share: number(0...1))]
    if Double(direction) * effect.delta.central < 0, Bool.random(using: &self) {
      effect.mitigations = [
        MitigationInput(
          id: "M1", share: triple(0...0.9), likelihood: number(0...1), committed: Bool.random(using: &self))
      ]
    }
    return effect
  }

  mutating func effects(_ count: Int) -> [EffectInput] {
    (0..<count).map { effect("E\($0)") }
  }
}
