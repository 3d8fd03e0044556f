/// How far a set of proposals serves the objectives of a strategy, and where it leaves gaps (method 1.14, portfolio).
///
/// An objective's coverage is `C_o = 1 − Π_P (1 − sup_{P,o})`: the chance that at least one proposal serves it, if links
/// are independent. `sup_{P,o}` is a proposal's support of method 1.12, from the officers' links and the likelihoods that
/// their effects state; no module is asked. An effect without a stated likelihood supports nothing: its chance is not
/// known, and its links stand among the member's notes. Undermining is shown beside coverage and never taken off it.
public struct StrategyCoverage: Sendable {
  /// The strategy.
  public let strategy: Strategy
  /// The weights of links, the threshold of a stance and the coverage below which an objective is a gap.
  public let parameters: AlignmentParameters
  /// The proposals that the strategy concerns, in the order given.
  public let members: [CoverageMember]
  /// The objectives in the strategy's order, without those that nobody has seen published; none where the strategy
  /// concerns no proposal.
  public let rows: [CoverageRow]

  /// Reads every proposal's links; the order of proposals, which have ids of their own, decides ties and nothing else.
  public init(of proposals: [Proposal], against strategy: Strategy, under parameters: AlignmentParameters) {
    self.strategy = strategy
    self.parameters = parameters
    let alignment = StrategyAlignment(strategy, under: parameters)
    let proposals = proposals.filter(strategy.concerns)
    let reports = proposals.map { alignment.report(on: $0) }
    let members = zip(proposals, reports).map { CoverageMember($0, $1) }
    let stances = zip(proposals, reports).map { proposal, report in
      Dictionary(
        report.objectives.compactMap { row in CoverageRow.Stance(proposal.id, row).map { (row.id, $0) } }
      ) { first, _ in first }
    }
    self.members = members
    rows = (members.isEmpty ? [] : strategy.objectives.filter(\.isPublished)).map { objective in
      CoverageRow(
        objective, gapBelow: parameters.coverageGap, stances: stances.compactMap { $0[objective.id] },
        claimants: members.filter { $0.claims(objective.id) }.map(\.id))
    }
  }

  /// Ids of the objectives whose coverage is too low, in the strategy's order; those nobody serves are among them.
  public var gaps: [String] { rows.filter(\.isGap).map(\.objective.id) }

  /// Ids of the objectives that no proposal supports at all, in the strategy's order.
  public var unserved: [String] { rows.filter { $0.coverage == 0 }.map(\.objective.id) }

  /// Ids of the objectives that proposals work against, those with most such proposals first.
  public var undermined: [String] {
    rows.enumerated().filter { !$1.underminers.isEmpty }.sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (-first.underminers.count, -first.undermining, left.offset)
        < (-second.underminers.count, -second.undermining, right.offset)
    }.map(\.element.objective.id)
  }

  /// Mean coverage of all objectives by importance, 0 to 1; nil without objectives.
  public var coverage: Double? { CoverageShare.mean(of: rows.map { ($0.objective, $0.coverage) }) }
}
