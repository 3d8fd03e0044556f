@testable import Impact

extension MethodParameters {
  /// The published values, stated literally so that the data file can be held against them.
  static let published = MethodParameters(
    version: 1, date: "2026-11-22",
    size: SizeParameters(
      limit: 2,
      judgementBands: [
        .init(word: "small", size: Triple(low: 0, central: 0.025, high: 0.05)),
        .init(word: "medium", size: Triple(low: 0.05, central: 0.10, high: 0.20)),
        .init(word: "large", size: Triple(low: 0.20, central: 0.30, high: 0.60)),
      ], judgementLevel: 2),
    anchors: Anchors(population: 0.02, group: 0.10),
    bands: BandCuts(minor: 5, moderate: 15, major: 50),
    horizon: 10,
    discounting: Discounting(
      standard: .published("standard", [0.035, 0.030, 0.025, 0.020, 0.015, 0.010]),
      health: .published("health", [0.015, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043]),
      sensitivityRates: [0, 0.015, 0.03, 0.035]),
    halfLives: [
      HalfLife(kind: "skills", years: 1), HalfLife(kind: "income", years: 0), HalfLife(kind: "housing", years: 0),
      HalfLife(kind: "legal", years: 0),
    ],
    evidence: .published,
    yardstick: .published,
    equity: EquityParameters(eta: 1.3, etaSweep: [0, 1.0, 1.3, 1.5, 2.0], cap: 3, groupWeights: []),
    combining: CombiningParameters(overlap: 0.5, contestedIndex: 0.4, contestedPoints: 5),
    mitigation: MitigationParameters(cap: 0.9, eliminationLevel: 4),
    simulation: SimulationParameters(
      draws: 10_000, minimumDraws: 1_000, seed: 20_260_101, rho: 0.3, rhoBounds: [0, 0.8], coverage: 0.90),
    rating: RatingParameters(
      borderlinePoints: 2, borderlineProbability: 0.5, asymmetryPoints: 2, redFlagScore: -50,
      redFlagProbability: 0.05, rareLikelihood: 0.20),
    confidence: ConfidenceParameters(
      imprecision: 1, indirectness: 1, inconsistency: 1, incompleteness: 1, contributionShare: 0.5,
      unquantifiedShare: 0.25, floor: 1, high: 4, moderate: 3, low: 2),
    alignment: AlignmentParameters(
      direct: 1.0, contributory: 0.6, indirect: 0.3, stanceThreshold: 0.10, coverageGap: 0.3),
    conflict: ConflictParameters(
      logical: 1.0, outcome: 0.8, resource: 0.6, message: 0.3, severe: 60, significant: 30, minor: 10),
    comparison: ComparisonParameters(indifference: 5, preference: 20, kappa: 50),
    suggestions: SuggestionParameters(likelihood: 0.65),
    checks: CheckParameters(placeSpreads: 3, staleYears: 3, reachMargin: 0.1))
}

extension DiscountSchedule {
  fileprivate static func published(_ name: String, _ rates: [Double]) -> DiscountSchedule {
    DiscountSchedule(
      name: name, edition: "HM Treasury Green Book, February 2026",
      steps: zip([0, 31, 76, 126, 201, 301], rates).map { Step(fromYear: $0, rate: $1) })
  }
}

extension Yardstick {
  fileprivate static let published = Yardstick(terms: [
    Term(word: "remote chance", aliases: [], low: 0, high: 0.05),
    Term(word: "highly unlikely", aliases: [], low: 0.10, high: 0.20),
    Term(word: "unlikely", aliases: [], low: 0.25, high: 0.35),
    Term(word: "realistic possibility", aliases: [], low: 0.40, high: 0.50),
    Term(word: "likely", aliases: ["probable"], low: 0.55, high: 0.75),
    Term(word: "highly likely", aliases: [], low: 0.80, high: 0.90),
    Term(word: "almost certain", aliases: [], low: 0.95, high: 1),
  ])
}

extension EvidenceTable {
  fileprivate static let published = EvidenceTable(
    levels: [
      Level(level: 5, optimism: 1.00, widening: 1.00), Level(level: 4, optimism: 0.85, widening: 1.25),
      Level(level: 3, optimism: 0.70, widening: 1.50), Level(level: 2, optimism: 0.50, widening: 2.00),
      Level(level: 1, optimism: 0.30, widening: 2.50),
    ],
    equivalents: [
      .of("maryland-sms", "5 replicated", 5), .of("maryland-sms", "5", 4), .of("maryland-sms", "4", 4),
      .of("maryland-sms", "3", 3), .of("maryland-sms", "2", 2), .of("maryland-sms", "1", 2),
      .of("maryland-sms", "theory", 1),
      .of("eef-padlocks", "5", 5), .of("eef-padlocks", "4", 4), .of("eef-padlocks", "3", 3),
      .of("eef-padlocks", "2", 2), .of("eef-padlocks", "1", 2), .of("eef-padlocks", "0", 1),
      .of("eif", "4", 5), .of("eif", "3", 4), .of("eif", "2+", 3), .of("eif", "2", 2), .of("eif", "NL2", 1),
      .of("nesta", "5", 5), .of("nesta", "4", 4), .of("nesta", "3", 3), .of("nesta", "2", 2), .of("nesta", "1", 1),
      .of("grade", "high", 5), .of("grade", "moderate", 4), .of("grade", "low", 3), .of("grade", "very low", 2),
    ])
}

extension EvidenceTable.Equivalent {
  fileprivate static func of(_ scheme: String, _ rating: String, _ level: Int) -> Self {
    Self(scheme: scheme, rating: rating, level: level)
  }
}
