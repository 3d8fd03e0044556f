extension Portfolio {
  /// What a set of proposals comes to; `nil` where no proposal's effects are known.
  ///
  /// - Throws: `ComparisonFailure` with every effect that cannot be scored.
  init?(
    _ compared: [ComparedProposal], domains: [String], under parameters: MethodParameters, perPound: Bool
  ) throws(ComparisonFailure) {
    let populations = compared.compactMap(\.population)
    let whole = populations.max { $0.children < $1.children }
    let members = try SetMember.all(of: compared, on: whole, under: parameters)
    guard !members.isEmpty else { return nil }
    let sums = domains.map { SetSum(members, domain: $0, .headline) }
    let curve = parameters.populationCurve
    self.domains = zip(domains, sums).map { DomainTotal($0, $1, members, compared, on: curve) }
    overlaps = zip(domains, sums).flatMap { $1.deductions(in: $0) }
    groups = domains.flatMap { GroupTotal.all(members, domain: $0, on: parameters.groupCurve) }
    childYears = perPound ? members.map { ChildYears($0, under: parameters) } : nil
    population = whole
    notes = Notes.all(compared, members, populations, overlaps, whole)
  }

  /// What a reader must know of the sums.
  private enum Notes {
    static func all(
      _ compared: [ComparedProposal], _ members: [SetMember], _ populations: [ComparedProposal.Population],
      _ overlaps: [Portfolio.Overlap], _ whole: ComparedProposal.Population?
    ) -> [String] {
      let unknown = compared.map(\.id).filter { id in !members.contains { $0.id == id } }
      let differ = Set(populations).count > 1
      return [
        unknown.isEmpty ? nil : "Left out, since the effects are not known: \(unknown.joined(separator: ", ")).",
        differ ? "The proposals are for different children. \(converted(whole))" : nil,
        populations.count < compared.count
          ? "Where the number of children is not known, shares are taken to be of the same children." : nil,
        overlaps.isEmpty
          ? nil : "One change that several proposals make counts in full once; the deductions are listed.",
      ].compactMap(\.self)
    }

    private static func converted(_ whole: ComparedProposal.Population?) -> String {
      "Totals are put on the largest population, \(whole?.who ?? ""), where a change for fewer children counts for less."
    }
  }
}

extension Portfolio.DomainTotal {
  fileprivate init(
    _ domain: String, _ sum: SetSum, _ members: [SetMember], _ compared: [ComparedProposal], on curve: ScoreCurve
  ) {
    let apart = members.reduce(0) { $0 + $1.scale * DomainSum($1.effects(in: domain), .headline).net }
    let present = members.filter { !$0.effects(in: domain).isEmpty }
    let missing = compared.filter { proposal in
      proposal.cells.contains { $0.domain == domain && ($0.standing == .notQuantified || $0.standing == .failed) }
    }
    let index = sum.benefit + sum.harm
    self.init(
      domain: domain, benefit: sum.benefit, harm: sum.harm, index: index,
      score: present.isEmpty ? nil : curve.score(of: index),
      withoutOverlap: present.isEmpty ? nil : curve.score(of: apart),
      parts: present.map { Portfolio.Part(proposal: $0.id, index: sum.index(of: $0.id)) },
      missing: missing.map(\.id))
  }
}

extension Portfolio.GroupTotal {
  /// Groups that two or more proposals reach in a domain, in ascending order.
  ///
  /// Sums are taken only over proposals for the same children: the size of a group in another place is not known.
  fileprivate static func all(_ members: [SetMember], domain: String, on curve: ScoreCurve) -> [Self] {
    GroupScore.groups(in: members.flatMap { $0.effects(in: domain) }).compactMap { group in
      var view = ChainView.headline
      view.group = group
      let reaching = members.filter { $0.effects(in: domain).contains { $0.index(view) != nil } }
      guard reaching.count > 1 else { return nil }
      let parts = reaching.map { member in
        let sum = DomainSum(member.effects(in: domain), view)
        return Portfolio.GroupPart(proposal: member.id, score: curve.score(of: sum.net))
      }
      let together = Set(reaching.map(\.population)).count == 1
      let sum = SetSum(reaching.map(\.unscaled), domain: domain, view)
      let index = together ? sum.benefit + sum.harm : nil
      return Portfolio.GroupTotal(
        group: group, domain: domain, index: index, score: index.map(curve.score), parts: parts,
        harmedBy: parts.filter { $0.score < 0 }.map(\.proposal))
    }
  }
}

extension Portfolio.ChildYears {
  /// `x · N · ΣDF`, effect by effect, after the overlap rule inside the proposal (method 1.14).
  fileprivate init(_ member: SetMember, under parameters: MethodParameters) {
    let domains = Set(member.effects.map(\.input.domain)).sorted()
    let years = domains.reduce(0) { total, domain in
      let effects = member.effects(in: domain)
      let indices = DomainSum(effects, .headline).indices
      return zip(effects, indices).reduce(total) { $0 + $1.1 * $1.0.discountedYears(under: parameters) }
    }
    let childYears = member.population.map { years * Double($0.children) }
    let cost = member.cost.flatMap { $0 > 0 ? $0 : nil }
    self.init(
      proposal: member.id, childYears: childYears, cost: member.cost,
      perMillionPounds: childYears.flatMap { years in cost.map { years / $0 * 1e6 } })
  }
}

extension PreparedEffect {
  /// The discounted years of the horizon, on the effect's own schedule.
  fileprivate func discountedYears(under parameters: MethodParameters) -> Double {
    let schedule = input.isHealth ? parameters.discounting.health : parameters.discounting.standard
    return schedule.factors(count: parameters.horizon).reduce(0, +)
  }
}
