/// One effect as two options state it, and every mixture of the two.
struct EffectVersions {
  let id: String
  /// The parts that can be moved one by one; empty where the effect moves as a whole.
  private(set) var factors: [EffectFactor]
  /// The effect with the parts whose bits are set taken from the second option; `nil` where it is absent.
  private var mixtures: [PreparedEffect?]

  /// - Returns: `nil` where both options state the same, as far as the score goes.
  init?(
    _ id: String, from: EffectInput?, to: EffectInput?, under parameters: MethodParameters
  ) throws(ScoringFailure) {
    guard from != to else { return nil }
    self.id = id
    factors = []
    mixtures = [try Self.prepared(from, parameters), try Self.prepared(to, parameters)]
    guard let from, let to else { return }
    let changed = EffectFactor.changed(from: from, to: to)
    guard !changed.isEmpty else { return nil }
    let mixed = (0..<UInt(1) << UInt(changed.count)).compactMap { bits -> PreparedEffect? in
      var effect = from
      for (place, factor) in changed.enumerated() where bits >> UInt(place) & 1 == 1 {
        factor.copy(from: to, to: &effect)
      }
      return try? PreparedEffect(effect, under: parameters)
    }
    // A mixture can be impossible, such as a mitigation on what has become a benefit; then nothing is taken apart.
    guard mixed.count == 1 << changed.count else { return }
    factors = changed
    mixtures = mixed
  }

  /// The same effect, moved as a whole.
  var whole: EffectVersions {
    var versions = self
    versions.factors = []
    versions.mixtures = [mixtures.first ?? nil, mixtures.last ?? nil]
    return versions
  }

  /// How many changes it makes.
  var changes: Int { max(factors.count, 1) }

  /// The effect with some changes made; `nil` where it is absent or carried by another.
  func effect(_ changed: UInt) -> PreparedEffect? {
    let effect = mixtures[Int(changed)]
    return effect.flatMap { $0.isScored ? $0 : nil }
  }

  /// What the change at a place is.
  func kind(_ place: Int) -> OptionDifference.Kind {
    if !factors.isEmpty { return .init(factors[place]) }
    if mixtures.first ?? nil == nil { return .added }
    return mixtures.last ?? nil == nil ? .removed : .changed
  }

  private static func prepared(
    _ input: EffectInput?, _ parameters: MethodParameters
  ) throws(ScoringFailure) -> PreparedEffect? {
    guard let input else { return nil }
    return try PreparedEffect(input, under: parameters)
  }
}
