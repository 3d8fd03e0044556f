/// The effects of several proposals in one domain and one view, after the overlap rule across all of them.
struct SetSum {
  let entries: [Entry]

  /// One effect of one proposal.
  struct Entry {
    let member: SetMember
    let effect: PreparedEffect
    /// The index on the set's population, before the rule.
    let raw: Double
    var factor = 1.0
    /// The larger effect on the same outcome, where something was deducted.
    var with: Int?

    var index: Double { raw * factor }
  }

  init(_ members: [SetMember], domain: String, _ view: ChainView) {
    var entries = members.flatMap { member in
      member.effects(in: domain).compactMap { effect in
        effect.index(view).map { Entry(member: member, effect: effect, raw: $0 * member.scale) }
      }
    }
    let kept = Overlap.kept(
      indices: entries.map(\.raw), outcomes: entries.map(\.effect.input.outcome),
      deductions: entries.map(\.effect.overlap))
    for place in entries.indices {
      entries[place].factor = kept[place].factor
      entries[place].with = kept[place].with
    }
    self.entries = entries
  }

  var benefit: Double { entries.reduce(0) { $1.index > 0 ? $0 + $1.index : $0 } }
  var harm: Double { entries.reduce(0) { $1.index < 0 ? $0 + $1.index : $0 } }

  /// What one proposal brings.
  func index(of member: String) -> Double {
    entries.reduce(0) { $1.member.id == member ? $0 + $1.index : $0 }
  }

  /// The deductions that one proposal's effect owes to another proposal's.
  func deductions(in domain: String) -> [Portfolio.Overlap] {
    entries.compactMap { entry in
      guard let with = entry.with.map({ entries[$0] }), with.member.id != entry.member.id else { return nil }
      return Portfolio.Overlap(
        domain: domain, outcome: entry.effect.input.outcome, proposal: entry.member.id, effect: entry.effect.input.id,
        raw: entry.raw, kept: entry.index, withProposal: with.member.id, withEffect: with.effect.input.id)
    }
  }
}
