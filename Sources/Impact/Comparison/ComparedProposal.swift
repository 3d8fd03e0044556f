/// One proposal, or one option within a proposal, as a comparison takes it.
public struct ComparedProposal: Sendable {
  /// Its name among those compared.
  public var id: String
  /// Its title, for readers.
  public var title: String
  /// What each domain came to; every proposal of a comparison has the same domains in the same order.
  public var cells: [Cell]
  /// What its scores are drawn from. Without it the scores stand still in the simulation, and the result says so.
  ///
  /// `input.id` selects the random numbers: options of one proposal share it, so that what they have in common moves
  /// together (method 1.8.3).
  public var input: ProposalInput?
  /// The children that its shares refer to.
  public var population: Population?
  /// What it costs over the horizon, in pounds; `nil` where nobody said.
  public var cost: Double?

  /// Gathers the parts; `population` and `cost` can be set afterwards.
  public init(id: String, title: String, cells: [Cell], input: ProposalInput? = nil) {
    self.id = id
    self.title = title
    self.cells = cells
    self.input = input
  }

  /// The children that shares refer to.
  public struct Population: Hashable, Sendable, Codable {
    /// Children.
    public var children: Int
    /// Whom it covers, in words.
    public var who: String

    /// Pairs a number of children with whom it covers.
    public init(children: Int, who: String) {
      self.children = children
      self.who = who
    }
  }

  /// What one domain of one proposal came to.
  public struct Cell: Hashable, Sendable {
    /// The name of the domain.
    public var domain: String
    /// Whether there is a score, and why not.
    public var standing: Standing
    /// The central score, −100 to 100; `nil` unless the standing is `scored`.
    public var score: Double?
    /// The 5 and 95 per cent points of the simulated score, where there are any.
    public var range: ClosedRange<Double>?
    /// The score at both ends of each factor of each effect.
    public var swings: [Swing]

    /// A domain with a score.
    public init(domain: String, score: Double, range: ClosedRange<Double>? = nil, swings: [Swing] = []) {
      self.domain = domain
      self.standing = .scored
      self.score = score
      self.range = range
      self.swings = swings
    }

    /// A domain without a score.
    public init(domain: String, blank: Standing) {
      self.domain = domain
      self.standing = blank
      self.swings = []
    }
  }

  /// Whether a domain has a score. A blank enters the weighted sum as 0 and is never silent (method 1.9):
  ///
  /// | standing | in the sum | ranking repeated with |
  /// |---|---|---|
  /// | `scored` | its score | – |
  /// | `noEffect`: looked at, no path to children found | 0, named | −15 and 15 |
  /// | `notQuantified`: effects known, none with a number | 0, marked | −15 and 15 |
  /// | `failed`: the module gave no answer | 0, marked; the whole proposal is provisional | −15 and 15; its range of ranks uses the whole scale |
  /// | `carriedElsewhere`: every effect is counted in another domain | 0, rightly | not moved |
  public enum Standing: String, Hashable, Sendable, Codable {
    case scored
    case noEffect = "no-effect"
    case notQuantified = "not-quantified"
    case failed
    case carriedElsewhere = "carried-elsewhere"

    /// Whether the blank might hide a score.
    public var isOpen: Bool { reach(1) > 0 }

    /// Whether something is there, or may well be, that has no number: more than looking and finding nothing.
    public var isUnmeasured: Bool { self == .notQuantified || self == .failed }

    /// How far from 0 a blank may lie: up to a level, or anywhere on the scale where nobody looked.
    func reach(_ level: Double) -> Double {
      switch self {
      case .failed: 100
      case .noEffect, .notQuantified: level
      case .scored, .carriedElsewhere: 0
      }
    }
  }
}

extension ComparedProposal {
  /// A proposal as it was assessed.
  ///
  /// - Parameter input: What the assessment scored, from `Assessor.input`.
  public init(_ assessment: Assessment, input: ProposalInput?) {
    self.init(
      id: assessment.proposal.id, title: assessment.proposal.title,
      cells: assessment.domains.map { Cell($0, in: assessment) }, input: input)
    population = assessment.population.map { Population(children: $0.children, who: $0.who) }
  }
}

extension ComparedProposal.Cell {
  fileprivate init(_ domain: Assessment.DomainResult, in assessment: Assessment) {
    guard let score = domain.score.central else {
      self.init(domain: domain.id, blank: .init(domain, in: assessment))
      return
    }
    self.init(domain: domain.id, score: score, swings: domain.swings ?? [])
    if let low = domain.score.q05, let high = domain.score.q95, low <= high { range = low...high }
  }
}

extension ComparedProposal.Standing {
  fileprivate init(_ domain: Assessment.DomainResult, in assessment: Assessment) {
    switch domain.status {
    case .failed: self = .failed
    case .notQuantified: self = .notQuantified
    case .scored, .noEffect:
      let carried = assessment.effects.contains { $0.domain == domain.id && $0.status == "carried" }
      self = carried ? .carriedElsewhere : .noEffect
    }
  }
}
