extension MethodParameters {
  /// The most draws that a run may ask for.
  public static let mostDraws = 10_000_000

  /// Every parameter that breaks a rule the formulas rely on; empty for a usable method.
  public func mistakes() -> [ScoringError] {
    (chainRules + combiningRules + simulationRules + judgementRules)
      .filter { !$0.holds }
      .map { .parameter(field: $0.field, rule: $0.rule) }
  }

  private typealias Rule = (field: String, holds: Bool, rule: String)

  private var chainRules: [Rule] {
    let schedules = [discounting.standard, discounting.health]
    let steps = schedules.flatMap(\.steps)
    let flat = discounting.sensitivityRates
    return [
      ("size.limit", size.limit > 0 && size.limit.isFinite, "it must be above 0"),
      ("anchors.population", Self.isAnchor(anchors.population), "it must be above 0"),
      ("anchors.group", Self.isAnchor(anchors.group), "it must be above 0"),
      ("horizon", (1...EffectInput.longestTime).contains(horizon), "it must lie between 1 and 1000 years"),
      ("discounting", schedules.allSatisfy(\.isAscending), "each schedule must start in year 0 and rise by year"),
      ("discounting", (steps.map(\.rate) + flat).allSatisfy { $0 >= 0 && $0 < 1 }, "rates must lie between 0 and 1"),
      ("evidence.levels", !evidence.levels.isEmpty, "at least one level is needed"),
      (
        "evidence.levels", evidence.levels.allSatisfy(\.isUsable),
        "optimism is above 0 and at most 1, widening 1 to 100"
      ),
      ("yardstick.terms", yardstick.isAscending, "ranges must rise from 0 to 1 without overlap"),
    ]
  }

  private var combiningRules: [Rule] {
    [
      (
        "bands", 0 < bands.minor && bands.minor < bands.moderate && bands.moderate < bands.major && bands.major < 100,
        "cuts must rise between 0 and 100"
      ),
      ("equity.cap", equity.cap > 0 && equity.cap.isFinite, "it must be above 0"),
      ("equity.eta", equity.eta >= 0 && equity.eta.isFinite, "it must not be negative"),
      ("combining.overlap", (0...1).contains(combining.overlap), "it must lie between 0 and 1"),
      ("mitigation.cap", (0...1).contains(mitigation.cap), "it must lie between 0 and 1"),
    ]
  }

  private var simulationRules: [Rule] {
    let draws = max(simulation.minimumDraws, 2)...Self.mostDraws
    return [
      ("simulation.minimumDraws", (2...Self.mostDraws).contains(simulation.minimumDraws), "it must be 2 or more"),
      (
        "simulation.draws", simulation.minimumDraws <= Self.mostDraws && draws.contains(simulation.draws),
        "it must lie between the minimum and \(Numbers.grouped(Self.mostDraws))"
      ),
      ("simulation.rho", ([simulation.rho] + simulation.rhoBounds).allSatisfy((0...1).contains), "0 to 1"),
      ("simulation.coverage", simulation.coverage > 0 && simulation.coverage < 1, "it must lie between 0 and 1"),
    ]
  }

  private var judgementRules: [Rule] {
    let bands = size.judgementBands.map(\.size)
    let shares = [
      rating.borderlineProbability, rating.redFlagProbability, rating.rareLikelihood, confidence.contributionShare,
      confidence.unquantifiedShare,
    ]
    let weights = [
      alignment.direct, alignment.contributory, alignment.indirect, alignment.stanceThreshold, alignment.coverageGap,
      conflict.logical, conflict.outcome, conflict.resource, conflict.message,
    ]
    let others = [
      rating.borderlinePoints, rating.asymmetryPoints, rating.redFlagScore, confidence.imprecision,
      confidence.indirectness, confidence.inconsistency, confidence.incompleteness, confidence.floor, confidence.high,
      confidence.moderate, confidence.low, conflict.severe, conflict.significant, conflict.minor,
      combining.contestedIndex, combining.contestedPoints, comparison.indifference, comparison.preference,
      comparison.kappa,
    ]
    return [
      ("size.judgementBands", bands.allSatisfy { $0.isFinite && $0.holdsItsCentre }, "low, central and high must rise"),
      ("halfLives", halfLives.allSatisfy { (0...100).contains($0.years) }, "years must lie between 0 and 100"),
      (
        "equity.groupWeights", equity.groupWeights.allSatisfy { $0.weight > 0 && $0.weight <= equity.cap },
        "0 to the cap"
      ),
      (
        "suggestions.likelihood", suggestions.likelihood > 0 && suggestions.likelihood < 1,
        "it must lie between 0 and 1"
      ),
      (
        "checks", checks.placeSpreads > 0 && checks.staleYears >= 0 && (0...1).contains(checks.reachMargin),
        "spreads must be above 0, years not negative, the margin 0 to 1"
      ),
      ("rating and confidence", shares.allSatisfy((0...1).contains), "shares must lie between 0 and 1"),
      ("alignment and conflict", weights.allSatisfy((0...1).contains), "weights must lie between 0 and 1"),
      ("rating and others", others.allSatisfy(\.isFinite), "every number must be finite"),
    ]
  }

  private static func isAnchor(_ value: Double) -> Bool { value > 0 && value.isFinite }
}

extension DiscountSchedule {
  fileprivate var isAscending: Bool {
    steps.first?.fromYear == 0 && zip(steps, steps.dropFirst()).allSatisfy { $0.fromYear < $1.fromYear }
  }
}

extension EvidenceTable.Level {
  fileprivate var isUsable: Bool {
    optimism > 0 && optimism <= 1 && widening >= 1 && widening <= 100
  }
}

extension Yardstick {
  fileprivate var isAscending: Bool {
    !terms.isEmpty && terms.allSatisfy { $0.low >= 0 && $0.low <= $0.high && $0.high <= 1 }
      && zip(terms, terms.dropFirst()).allSatisfy { $0.high < $1.low }
  }
}
