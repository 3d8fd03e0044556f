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

  /// A valid effect with some of its numbers replaced by the worst a document can hold.
  mutating func hostileEffect(_ id: String) -> EffectInput {
    var effect = effect(id)
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let number = [0, -0.0, 1, .leastNonzeroMagnitude, 1e-300, 1e308, -1e308, .nan, .infinity, -.infinity]
        .randomElement(using: &self)
      let years = [Int.min, -1, 0, 1, 999, 1000, Int.max].randomElement(using: &self)
      guard let number, let years else { continue }
      switch Int.random(in: 0...13, using: &self) {
      case 0: effect.delta = Triple(number)
      case 1: effect.delta.low = number
      case 2: effect.spread = number
      case 3: effect.reach = Triple(number)
      case 4: effect.reach.central = number
      case 5: effect.likelihood = number
      case 6: effect.timing.start = years
      case 7: effect.timing.end = years
      case 8: effect.timing.ramp = years
      case 9: effect.timing.halfLife = number
      case 10: effect.uncertainDuration = Triple(low: 1, central: number, high: 1e308)
      case 11: effect.equityWeight = number
      case 12: effect.groupReach = [.init(group: "SEND", share: number)]
      default: effect.coverage = number
      }
    }
    return effect
  }

  mutating func effects(_ count: Int) -> [EffectInput] {
    (0..<count).map { effect("E\($0)") }
  }
}
