extension Comparison {
  /// How far from 0 a blank is moved when the ranking is repeated: the cut of "moderate" (method 1.9).
  static func blankLevel(_ parameters: MethodParameters) -> Double { parameters.bands.moderate }

  /// Compares proposals.
  ///
  /// The result depends on the proposals, the weights, the parameters and their seed, never on the number of threads;
  /// the order of the proposals settles ties only.
  ///
  /// - Parameter weights: Weights made for the domains of the proposals.
  /// - Throws: `ComparisonFailure` with everything that is wrong.
  public init(
    of compared: [ComparedProposal], weights: ComparisonWeights, under parameters: MethodParameters,
    options: ComparisonOptions = ComparisonOptions()
  ) throws(ComparisonFailure) {
    let matrix = try DecisionMatrix(compared)
    if weights.domains != matrix.domains { throw ComparisonFailure(errors: [.weightsOfOtherDomains(weights.domains)]) }
    let values = weights.values
    let level = Self.blankLevel(parameters)
    let methods = options.textbookMethods ? RankingMethod.allCases : RankingMethod.standing
    let lines = methods.map { MethodLine($0, matrix, values, parameters.comparison) }
    let sums = WeightedSum.values(matrix.values, values)
    let order = sums.bestFirst
    domains = matrix.domains
    self.weights = matrix.byDomain(values)
    preference = Preference(weights)
    ranking = order.map { matrix.proposals[$0] }
    ties = Self.ties(sums, order).map { $0.map { matrix.proposals[$0] } }
    self.methods = lines
    agreement = Agreement(lines)
    let intervals = matrix.domains.indices.map { WeightInterval.of($0, matrix.values, values) }
    weightIntervals = matrix.byDomain(intervals).compactMapValues(\.self)
    importance = Importance.shares(matrix.values, values, order: matrix.byName).map(matrix.byDomain)
    tornado = Tornado(compared, matrix, values, order: order, blanksUpTo: level)
    pareto = ParetoFront(matrix, blanksUpTo: level)
    let ranges = RankRange.all(matrix, values, blanksUpTo: level)
    let unmeasured = RankRange.all(matrix, values, blanksUpTo: level, moved: \.isUnmeasured)
    blanks = Blanks(matrix, values, level: level)
    blanks.firstHolds = ranges[order[0]].worst == 1
    blanks.firstHoldsUnmeasured = unmeasured[order[0]].worst == 1
    proposals = compared.indices.map { position in
      ProposalLine(
        compared[position], sum: sums[position], rank: 1 + sums.count { $0 > sums[position] }, weights: values,
        ranges: (ranges[position], unmeasured[position]))
    }
    if options.cumulative {
      portfolio = try Portfolio(compared, domains: matrix.domains, under: parameters, perPound: options.perPound)
    }
    if options.simulating {
      let simulated = try Acceptability.simulated(
        compared, matrix, weights, order: order, under: parameters, options: options)
      smaa = simulated.acceptability
      pareto.probabilities = simulated.dominance.map { matrix.dominance($0, draws: simulated.acceptability.draws) }
    }
    summary = []
    summary = sentences
  }

  /// Positions with equal sums, for each sum that two or more share.
  private static func ties(_ sums: [Double], _ order: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for position in order {
      if let last = groups.last?.first, sums[last] == sums[position] {
        groups[groups.count - 1].append(position)
      } else {
        groups.append([position])
      }
    }
    return groups.filter { $0.count > 1 }
  }
}

extension DecisionMatrix {
  /// One value a domain, by its name.
  func byDomain<Value>(_ values: [Value]) -> [String: Value] {
    Dictionary(zip(domains, values)) { first, _ in first }
  }

  /// One value a proposal, by its name.
  func byProposal<Value>(_ values: [Value]) -> [String: Value] {
    Dictionary(zip(proposals, values)) { first, _ in first }
  }
}

extension DecisionMatrix {
  /// Every pair of which the one dominates the other in some draw, the likeliest first.
  fileprivate func dominance(_ counts: PairCounts, draws: Int) -> [Comparison.ParetoFront.Pair] {
    let pairs = proposals.indices.flatMap { a in
      proposals.indices.filter { counts.count(a, over: $0) > 0 }.map { b in
        Comparison.ParetoFront.Pair(
          dominant: proposals[a], dominated: proposals[b], probability: Double(counts.count(a, over: b)) / Double(draws)
        )
      }
    }
    return pairs.map { $0.probability ?? 0 }.bestFirst.map { pairs[$0] }
  }
}

extension Comparison.ProposalLine {
  fileprivate init(
    _ compared: ComparedProposal, sum: Double, rank: Int, weights: [Double],
    ranges: (all: RankRange, unmeasured: RankRange)
  ) {
    let cells = compared.cells
    let by = { (cell: ComparedProposal.Cell) in cell.domain }
    self.init(
      id: compared.id, title: compared.title, rank: rank, weightedSum: sum,
      scores: Dictionary(cells.map { (by($0), $0.score) }) { first, _ in first },
      standings: Dictionary(cells.map { (by($0), $0.standing) }) { first, _ in first },
      ranges: Dictionary(cells.compactMap { cell in cell.range.map { (by(cell), [$0.lowerBound, $0.upperBound]) } }) {
        first, _ in first
      },
      points: Dictionary(zip(cells, weights).map { (by($0), $1 * ($0.score ?? 0)) }) { first, _ in first },
      rankRange: ranges.all, rankRangeUnmeasured: ranges.unmeasured,
      provisional: cells.contains { $0.standing == .failed }, population: compared.population)
  }
}

extension Comparison.Preference {
  fileprivate init(_ weights: ComparisonWeights) {
    let words = weights.stated.map { "stated by \($0.who) on \($0.when): \($0.why)" }
    self.init(stated: weights.stated, words: words ?? "no preference stated", notice: weights.notice)
  }
}

extension Comparison.MethodLine {
  fileprivate init(
    _ method: RankingMethod, _ matrix: DecisionMatrix, _ weights: [Double],
    _ parameters: MethodParameters.ComparisonParameters
  ) {
    let values = method.values(matrix, weights, parameters)
    self.init(
      name: method, ranking: method.order(values).map { matrix.proposals[$0] }, values: matrix.byProposal(values),
      dependsOnTheSet: method.dependsOnTheSet)
  }

  /// The ids that the method puts first, several where their values are equal.
  fileprivate var first: [String] {
    let best = ranking.first.flatMap { values[$0] }
    return ranking.filter { values[$0] == best }
  }
}

extension Comparison.Agreement {
  fileprivate init(_ lines: [Comparison.MethodLine]) {
    first = lines.map { First(method: $0.name, ids: $0.first) }
    onTheFirst = Set(first.map { Set($0.ids) }).count == 1
  }
}

extension Comparison.ParetoFront {
  fileprivate init(_ matrix: DecisionMatrix, blanksUpTo level: Double) {
    let ids = matrix.proposals
    let dominators = Pareto.dominators(matrix.values)
    front = ids.indices.filter { dominators[$0].isEmpty }.map { ids[$0] }
    dominatedBy = matrix.byProposal(dominators.map { $0.map { ids[$0] } }).filter { !$0.value.isEmpty }
    // Dominance stands by itself if it stands with the one's blanks at their lowest and the other's at their highest.
    let (lowest, highest) = (matrix.values(blanksTo: -1, upTo: level), matrix.values(blanksTo: 1, upTo: level))
    onlyByBlanks = ids.indices.flatMap { b in
      dominators[b].filter { !Pareto.dominates(lowest[$0], highest[b]) }.map { a in
        Pair(dominant: ids[a], dominated: ids[b], probability: nil)
      }
    }
  }
}

extension Blanks {
  fileprivate init(_ matrix: DecisionMatrix, _ weights: [Double], level: Double) {
    let cells = matrix.proposals.indices.flatMap { row in
      matrix.domains.indices.filter { matrix.standings[row][$0].isOpen }.map { column in
        Cell(
          proposal: matrix.proposals[row], domain: matrix.domains[column], standing: matrix.standings[row][column])
      }
    }
    let ranking = { (blank: Double) in
      WeightedSum.values(matrix.values(blanksAt: blank), weights).bestFirst.map { matrix.proposals[$0] }
    }
    self.init(
      level: level, cells: cells, rankingAtLow: cells.isEmpty ? nil : ranking(-level),
      rankingAtHigh: cells.isEmpty ? nil : ranking(level), firstHolds: true, firstHoldsUnmeasured: true)
  }
}
