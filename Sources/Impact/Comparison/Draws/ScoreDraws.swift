/// The scores of every proposal in every domain, draw by draw: draw `i` of two proposals belongs together.
struct ScoreDraws: Sendable {
  let domains: Int
  let rows: [Row]
  private let curve: ScoreCurve
  private let philox: Philox

  /// What one proposal's scores are drawn from.
  enum Row: Sendable {
    /// Its effects; `columns` holds the domain of each lane.
    case effects(SimulationPlan, columns: [Int])
    /// Ranges of scores, where effects are not known.
    case cells([Cell])
  }

  /// One score with its range, or without one.
  struct Cell: Sendable {
    var central: Double
    /// `nil` for a score that stands still.
    var spread: TwoPieceNormal?
    var stream: RandomStream
  }

  init(domains: Int, rows: [Row], curve: ScoreCurve = ScoreCurve(anchor: 1), seed: UInt64 = 0) {
    self.domains = domains
    self.rows = rows
    self.curve = curve
    philox = Philox(seed: seed)
  }

  /// Scores that are the same in every draw.
  init(fixed scores: [[Double]]) {
    let rows = scores.map { row in
      Row.cells(row.map { Cell(central: $0, spread: nil, stream: RandomStream(.score, "")) })
    }
    self.init(domains: scores.first?.count ?? 0, rows: rows)
  }

  /// Whether every draw is the same.
  var areFixed: Bool { rows.allSatisfy(\.isFixed) }

  /// The most lanes of a proposal.
  var lanes: Int {
    rows.reduce(0) { most, row in
      if case .effects(let plan, _) = row { max(most, plan.lanes.count) } else { most }
    }
  }

  /// Draws one proposal's scores and hands them over, domain by domain; domains without a score are left out.
  func draw(
    _ row: Int, from first: Int, count: Int, with memory: DrawBlock,
    into receive: (_ domain: Int, _ draw: Int, _ score: Double) -> Void
  ) {
    switch rows[row] {
    case .effects(let plan, let columns):
      memory.draw(plan, from: first, count: count) { lane, indices in
        for draw in 0..<count { receive(columns[lane], draw, curve.score(of: indices[draw])) }
      }
    case .cells(let cells):
      for (domain, cell) in cells.enumerated() {
        for draw in 0..<count { receive(domain, draw, cell.score(first + draw, philox)) }
      }
    }
  }
}

extension ScoreDraws.Row {
  fileprivate var isFixed: Bool {
    guard case .cells(let cells) = self else { return false }
    return cells.allSatisfy { $0.spread == nil }
  }
}

extension ScoreDraws.Cell {
  /// One score around its range; the range is that of a random thing named after proposal and domain.
  init(_ proposal: String, _ domain: String, _ stated: Triple, coverage: Double) {
    central = stated.central
    spread = stated.isCertain ? nil : TwoPieceNormal(stated, coverage: coverage)
    stream = RandomStream(.score, "\(proposal)/\(domain)")
  }

  fileprivate func score(_ draw: Int, _ philox: Philox) -> Double {
    guard let spread else { return central }
    let word = philox.words((UInt64(truncatingIfNeeded: draw), stream.tag.rawValue, stream.entity, 0)).0
    return spread.value(at: InverseNormal.value(at: Philox.uniform(word)), from: -100, to: 100)
  }
}

extension ScoreDraws {
  /// What the scores of compared proposals are drawn from.
  ///
  /// - Throws: `ComparisonFailure` with every effect that cannot be scored.
  init(_ compared: [ComparedProposal], under parameters: MethodParameters) throws(ComparisonFailure) {
    var mistakes: [ComparisonError] = []
    var rows: [Row] = []
    for proposal in compared {
      do throws(ScoringFailure) {
        rows.append(try Row(proposal, under: parameters))
      } catch {
        mistakes += error.errors.map { .unscorable(proposal: proposal.id, $0) }
      }
    }
    try ComparisonFailure.check(mistakes)
    self.init(
      domains: compared.first?.cells.count ?? 0, rows: rows, curve: parameters.populationCurve,
      seed: parameters.simulation.seed)
  }
}

extension ScoreDraws.Row {
  fileprivate init(_ proposal: ComparedProposal, under parameters: MethodParameters) throws(ScoringFailure) {
    guard let input = proposal.input else {
      self = .cells(
        proposal.cells.map { cell in
          ScoreDraws.Cell(proposal.id, cell.domain, cell.stated, coverage: parameters.simulation.coverage)
        })
      return
    }
    let effects = try PreparedEffect.all(of: input, under: parameters)
    let plan = SimulationPlan(input.id, effects, under: parameters, detail: .headline)
    let domains = proposal.cells.map(\.domain)
    self = .effects(plan, columns: plan.lanes.compactMap { domains.firstIndex(of: $0.domain) })
  }
}

extension ComparedProposal.Cell {
  /// The score with its range; a blank is 0 in every draw.
  fileprivate var stated: Triple {
    guard let score, let range else { return Triple(score ?? 0) }
    return Triple(low: min(range.lowerBound, score), central: score, high: max(range.upperBound, score))
  }
}
