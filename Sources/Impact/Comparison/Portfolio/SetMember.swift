/// One proposal of a set, with its effects checked and put on the set's population.
struct SetMember: Sendable {
  let id: String
  /// Scored effects in ascending order of name.
  let effects: [PreparedEffect]
  /// What an index of this proposal is worth on the set's population.
  private(set) var scale: Double
  /// The children that the proposal's own shares refer to.
  let population: ComparedProposal.Population?
  let cost: Double?

  /// The members of a set in ascending order of name; proposals whose effects are not known are left out.
  ///
  /// - Parameter whole: The set's population; shares of a smaller one count for less.
  static func all(
    of compared: [ComparedProposal], on whole: ComparedProposal.Population?, under parameters: MethodParameters
  ) throws(ComparisonFailure) -> [SetMember] {
    var mistakes: [ComparisonError] = []
    var members: [SetMember] = []
    for proposal in compared {
      guard let input = proposal.input else { continue }
      do throws(ScoringFailure) {
        let effects = try PreparedEffect.all(of: input, under: parameters).filter(\.isScored)
        members.append(SetMember(proposal, effects, on: whole))
      } catch {
        mistakes += error.errors.map { .unscorable(proposal: proposal.id, $0) }
      }
    }
    try ComparisonFailure.check(mistakes)
    return members.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private init(_ proposal: ComparedProposal, _ effects: [PreparedEffect], on whole: ComparedProposal.Population?) {
    id = proposal.id
    self.effects = effects
    population = proposal.population
    cost = proposal.cost
    let own = proposal.population ?? whole
    scale = if let own, let whole, whole.children > 0 { Double(own.children) / Double(whole.children) } else { 1 }
  }

  /// The same proposal on its own population.
  var unscaled: SetMember {
    var member = self
    member.scale = 1
    return member
  }

  func effects(in domain: String) -> [PreparedEffect] { effects.filter { $0.input.domain == domain } }
}
