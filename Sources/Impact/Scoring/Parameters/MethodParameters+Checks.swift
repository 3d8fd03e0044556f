extension MethodParameters {
  /// The most draws that a run may ask for.
  static let mostDraws = 10_000_000

  /// Every parameter that breaks a rule the formulas rely on; empty for a usable method.
  public func mistakes() -> [ScoringError] {
    (chainRules + combiningRules + simulationRules)
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
        "it must lie between the minimum and \(Self.mostDraws)"
      ),
      ("simulation.rho", ([simulation.rho] + simulation.rhoBounds).allSatisfy((0...1).contains), "0 to 1"),
      ("simulation.coverage", simulation.coverage > 0 && simulation.coverage < 1, "it must lie between 0 and 1"),
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
