@testable import Impact

extension RandomEffects {
  static let domains = ["education", "health", "housing", "employment", "poverty"]

  /// A scored proposal with a few effects, and blanks of one kind.
  ///
  /// - Parameter certain: Whether one effect is in force already, so that no draw is empty and none ties.
  mutating func proposal(_ id: String, certain: Bool = false) throws -> ComparedProposal {
    var effects = (0..<Int.random(in: 1...6, using: &self)).map { number in
      var effect = effect("E\(number)", domain: Self.domains.randomElement(using: &self) ?? "education")
      // Few enough children for no score to be so near 100 that two cannot be told apart.
      effect.reach = effect.reach.map { $0 / 20 }
      return effect
    }
    if certain {
      effects[0].likelihood = 1
      effects[0].alreadyInForce = true
      effects[0].reach = triple(0.01...0.05)
      effects[0].timing = .init(start: 0, ramp: 0, end: 10)
    }
    let blanks: [ComparedProposal.Standing] = [.noEffect, .notQuantified, .failed]
    return try ComparedProposal(id: id, effects: effects, blank: blanks.randomElement(using: &self) ?? .failed)
  }

  mutating func proposals(_ count: Int, certain: Bool = false) throws -> [ComparedProposal] {
    try (0..<count).map { try proposal("P\($0)", certain: certain) }
  }
}

extension ComparedProposal {
  /// Effects scored by the published method, with one kind of blank where there are none.
  init(id: String, effects: [EffectInput], blank: Standing = .noEffect) throws {
    let input = ProposalInput(id: id, domains: RandomEffects.domains, effects: effects)
    let result = try ProposalResult(scoring: input, under: .published, simulating: false)
    let cells = result.domains.map { domain in
      domain.score.map { Cell(domain: domain.domain, score: $0.score, swings: $0.swings) }
        ?? Cell(domain: domain.domain, blank: blank)
    }
    self.init(id: id, title: "Proposal \(id)", cells: cells, input: input)
    population = Population(children: 12_000_000, who: "children in England")
  }
}

extension MethodParameters {
  /// The published method with few draws.
  static let quick: MethodParameters = {
    var method = published
    method.simulation.draws = 1_000
    return method
  }()
}
