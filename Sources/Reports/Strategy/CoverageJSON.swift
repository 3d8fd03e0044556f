import Impact

/// The coverage of strategies for other programs: the contract `cyp-impact/coverage/1`.
///
/// Objectives stand in the order of the strategies. `supports` and `undermines` hold the proposals that take a stance
/// (method 1.12); `coverage` counts weaker support too. `largestGain` is the first step of the main strategy's `order`.
struct CoverageJSON: Encodable {
  let schema = "cyp-impact/coverage/1"
  let tool: Tool
  let inputs: [Assessment.Input]
  let parameters: Parameters
  let strategies: [Joined<StrategyHead, StrategyEntry>]
  let proposals: [ProposalEntry]
  let objectives: [Joined<ObjectiveHead, Objective>]
  let gaps: [String]
  let unserved: [String]
  let undermined: [String]
  @ExplicitNull var largestGain: Gain?
  /// Files with mistakes that were left out because that was asked for.
  let leftOut: [CoverageReport.LeftOut]

  init(_ report: CoverageReport) {
    func names(_ ids: (StrategyCoverage) -> [String]) -> [String] {
      report.coverages.flatMap { coverage in ids(coverage).map { report.name($0, coverage) } }
    }
    tool = Tool(version: report.version)
    inputs = report.inputs
    parameters = Parameters(
      coverageGap: report.parameters.coverageGap, stanceThreshold: report.parameters.stanceThreshold)
    strategies = report.coverages.map { Joined(head: StrategyHead($0.strategy), rest: StrategyEntry($0, report)) }
    proposals = report.proposals.map { ProposalEntry($0, report) }
    objectives = report.coverages.flatMap { coverage in
      coverage.rows.map { row in
        Joined(head: ObjectiveHead(row.objective, of: coverage.strategy, report.strategies), rest: Objective(row))
      }
    }
    leftOut = report.leftOut
    gaps = names(\.gaps)
    unserved = names(\.unserved)
    undermined = names(\.undermined)
    _largestGain = ExplicitNull(wrappedValue: strategies.first?.rest.order.first)
  }

  struct Tool: Encodable {
    let name = "cyp-impact"
    let version: String
  }

  /// The numbers of the method that decide what counts as a gap and as a stance.
  struct Parameters: Encodable {
    let coverageGap: Double
    let stanceThreshold: Double
  }

  /// What a proposal adds to what those before it cover.
  struct Gain: Codable {
    let proposal: String
    let gain: Double
    let coverage: Double
    let objectives: [String]
    let closes: [String]
  }

  /// Some of a strategy's objectives together.
  struct Share: Encodable {
    let id: String
    let title: String
    let objectives: [String]
    let coverage: Double
    let gaps: [String]
    let undermined: [String]
    let supportedBy: [String]
  }
}
