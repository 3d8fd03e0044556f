/// The coverage of some of a strategy's objectives together: those of an outcome, of a department or of a nation.
public struct CoverageShare: Hashable, Sendable {
  /// Id of the outcome, code of the department, or name of the nation.
  public let id: String
  /// Its title; for a department its code.
  public let title: String
  /// Ids of its objectives, in the strategy's order.
  public let objectives: [String]
  /// Mean coverage by importance, 0 to 1.
  public let coverage: Double
  /// Ids of those with too low a coverage.
  public let gaps: [String]
  /// Ids of those that proposals work against.
  public let undermined: [String]
  /// Departments that lead a proposal which supports one of them, by code.
  public let supportedBy: [String]

  /// Mean coverage by importance; nil without objectives.
  static func mean(of rows: [(objective: StrategyObjective, coverage: Double)]) -> Double? {
    let total = rows.reduce(0) { $0 + $1.objective.importance }
    guard total > 0 else { return nil }
    return rows.reduce(0) { $0 + $1.objective.importance * $1.coverage } / total
  }
}

extension StrategyCoverage {
  /// One share for each outcome of the strategy; an objective counts under each outcome that it serves.
  public var byOutcome: [CoverageShare] {
    strategy.outcomes.compactMap { outcome in
      share(outcome.id, outcome.title, of: rows.filter { $0.objective.outcomes.contains(outcome.id) })
    }
  }

  /// One share for each department that leads an objective, by code.
  public var byDepartment: [CoverageShare] {
    Set(rows.flatMap(\.objective.lead)).sorted().compactMap { code in
      share(code, code, of: rows.filter { $0.objective.lead.contains(code) })
    }
  }

  /// One share for each nation in which an objective holds, counted from the proposals for that nation alone.
  public var byNation: [CoverageShare] {
    Nation.allCases.compactMap { nation in
      let here = Set(members.filter { $0.nations.contains(nation) }.map(\.id))
      let rows = rows.filter { $0.objective.nations.contains(nation.rawValue) }.map { row in
        CoverageRow(
          row.objective, gapBelow: parameters.coverageGap, stances: row.stances.filter { here.contains($0.proposal) },
          claimants: row.claimants.filter(here.contains))
      }
      return share(nation.rawValue, nation.rawValue, of: rows)
    }
  }

  /// The share of some rows; nil without any.
  public func share(_ id: String, _ title: String, of rows: [CoverageRow]) -> CoverageShare? {
    guard let mean = CoverageShare.mean(of: rows.map { ($0.objective, $0.coverage) }) else { return nil }
    let supporters = Set(rows.flatMap(\.supporters))
    return CoverageShare(
      id: id, title: title, objectives: rows.map(\.objective.id), coverage: mean,
      gaps: rows.filter(\.isGap).map(\.objective.id),
      undermined: rows.filter { !$0.underminers.isEmpty }.map(\.objective.id),
      supportedBy: Set(members.filter { supporters.contains($0.id) }.map(\.lead)).sorted())
  }
}
