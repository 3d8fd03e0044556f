import YAMLReading

@testable import Impact

/// Proposals invented for tests of alignment: effects with a likelihood each, and links that quote the whole title.
enum InventedProposals {
  static let mark = SourceMark(line: 1, column: 1)

  static func proposal(
    _ id: String, lead: String = "DfE", place: String? = nil, nations: Set<Nation> = [.england],
    effects: [String: Double?] = ["E1": 0.65], links: [StrategyLink]
  ) -> Proposal {
    Proposal(
      file: SourceFile(name: "\(id).yaml", bytes: []), id: id, title: id, lead: lead, partners: [],
      level: place.map(Proposal.Level.local) ?? .national, nations: nations, published: nil,
      starts: CalendarDate(dayNumber: 20_000), review: nil, summary: Located(value: id, mark: mark), measures: [],
      effects: effects.keys.sorted().map { effect($0, likelihood: effects[$0] ?? nil) }, registerCampaigns: [],
      newCampaigns: [], strategyLinks: links, considered: Proposal.Considered(), participation: nil, alternatives: [],
      nationsPlace: mark, bodyPlaces: [:])
  }

  static func link(
    _ objective: String, _ effect: String? = "E1", _ direction: StrategyLink.Direction = .supports,
    _ directness: Directness = .direct, in strategy: String = "uk-composite"
  ) -> StrategyLink {
    StrategyLink(
      strategy: strategy, objective: objective, effect: effect, direction: direction, directness: directness,
      quote: objective, place: mark)
  }

  static func effect(
    _ id: String, likelihood: Double? = 0.65, indicator: String? = nil,
    size: ProposedEffect.Size = .notQuantified(because: "nobody knows"), reach: Triple? = nil
  ) -> ProposedEffect {
    ProposedEffect(
      id: id, title: nil, measure: "M1", domain: "poverty", outcome: nil, indicator: indicator, mediates: nil,
      size: size, reach: reach.map { Reach(share: $0, group: nil, place: mark) },
      likelihood: likelihood.map { Likelihood(probability: $0, term: "", place: mark) }, inForce: false, timing: nil,
      timingPlace: nil, evidence: nil, groups: [], incomeRatio: nil, mitigations: [], irreversible: false, place: mark)
  }
}
