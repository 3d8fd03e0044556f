/// The changes between two options in one domain, whose score no other domain's effects touch.
struct DomainDifference {
  private let domain: String
  /// Effects that both options state alike.
  private let common: [PreparedEffect]
  private let changed: [EffectVersions]
  private let curve: ScoreCurve

  init(
    _ domain: String, from: ProposalInput, to: ProposalInput, under parameters: MethodParameters
  ) throws(ScoringFailure) {
    let first = Self.byName(from, domain)
    let second = Self.byName(to, domain)
    var common: [PreparedEffect] = []
    var changed: [EffectVersions] = []
    for id in Set(first.keys).union(second.keys).sorted() {
      let versions = try EffectVersions(id, from: first[id], to: second[id], under: parameters)
      if let versions { changed.append(versions) }
      if versions == nil, let alike = first[id] { common.append(try PreparedEffect(alike, under: parameters)) }
    }
    self.domain = domain
    self.common = common.filter(\.isScored)
    self.changed = changed
    curve = parameters.populationCurve
  }

  private static func byName(_ input: ProposalInput, _ domain: String) -> [String: EffectInput] {
    let effects = input.effects.filter { $0.domain == domain }.map { ($0.id, $0) }
    return Dictionary(effects) { first, _ in first }
  }

  /// One change that is made or not: some parts of some effects.
  private struct Unit {
    var kind: OptionDifference.Kind
    /// For each effect, the bits of its parts.
    var parts: [(effect: Int, bits: UInt)]
  }

  func changes(weight: Double) -> [OptionDifference.Change] {
    let (versions, units) = units()
    let shares = Attribution.shares(count: units.count) { made in score(versions, units, made) } ?? []
    return zip(units, shares).map { unit, share in
      OptionDifference.Change(
        domain: domain, effects: unit.parts.map { versions[$0.effect].id }, kind: unit.kind, points: weight * share)
    }
  }

  /// As many changes as every order can be tried for: parts of effects, else whole effects, else the largest of them
  /// and the others together.
  private func units() -> ([EffectVersions], [Unit]) {
    let most = Attribution.mostChanges
    if changed.reduce(0, { $0 + $1.changes }) <= most { return (changed, Self.units(changed)) }
    let whole = changed.map(\.whole)
    let units = Self.units(whole)
    guard units.count > most else { return (whole, units) }
    let bySize = whole.map { abs(($0.effect(1)?.index(.headline) ?? 0) - ($0.effect(0)?.index(.headline) ?? 0)) }
      .bestFirst
    let others = Unit(kind: .others, parts: bySize.dropFirst(most - 1).sorted().flatMap { units[$0].parts })
    return (whole, bySize.prefix(most - 1).sorted().map { units[$0] } + [others])
  }

  private static func units(_ versions: [EffectVersions]) -> [Unit] {
    versions.enumerated().flatMap { effect, version in
      (0..<version.changes).map { Unit(kind: version.kind($0), parts: [(effect, 1 << UInt($0))]) }
    }
  }

  /// The score with some changes made.
  private func score(_ versions: [EffectVersions], _ units: [Unit], _ made: UInt) -> Double {
    var bits = versions.map { _ in UInt(0) }
    for (place, unit) in units.enumerated() where made >> UInt(place) & 1 == 1 {
      for part in unit.parts { bits[part.effect] |= part.bits }
    }
    let effects = common + zip(versions, bits).compactMap { $0.effect($1) }
    return curve.score(of: DomainSum(effects.sorted(by: PreparedEffect.precedes), .headline).net)
  }
}
