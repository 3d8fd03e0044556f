/// What a proposal adds to the coverage that the proposals taken before it give.
public struct CoverageGain: Hashable, Sendable {
  /// The proposal's id.
  public let proposal: String
  /// What it adds to the mean coverage by importance, 0 to 1.
  public let gain: Double
  /// The mean coverage with it, 0 to 1.
  public let coverage: Double
  /// Ids of the objectives whose coverage it raises, in the strategy's order.
  public let objectives: [String]
  /// Ids of those that it lifts out of a gap.
  public let closes: [String]
}

extension StrategyCoverage {
  /// The proposals in the order in which each adds most to what is covered already, as long as one adds anything.
  ///
  /// Taking the largest gain each time comes within 1 − 1/e of the best set of any size, since coverage never gains more
  /// from a proposal that comes later (it is submodular). Of equal gains the proposal given first is taken.
  public var order: [CoverageGain] {
    var left = members.map { (proposal: $0.id, supports: supports(of: $0.id)) }
    var covered = rows.map { _ in 0.0 }
    var order: [CoverageGain] = []
    while !left.isEmpty {
      let gains = left.map { gain($0.supports, covered) }
      let best = gains.indices.reduce(0) { gains[$1] > gains[$0] ? $1 : $0 }
      let taken = left.remove(at: best)
      guard let next = step(taken.proposal, taken.supports, &covered) else { break }
      order.append(next)
    }
    return order
  }

  /// The rows that a proposal supports, with how strongly.
  private func supports(of proposal: String) -> [(row: Int, support: Double)] {
    rows.indices.compactMap { index in
      rows[index].stances.first { $0.proposal == proposal && $0.supports > 0 }.map { (index, $0.supports) }
    }
  }

  private var importance: Double { rows.reduce(0) { $0 + $1.objective.importance } }

  private func gain(_ supports: [(row: Int, support: Double)], _ covered: [Double]) -> Double {
    supports.reduce(0) { $0 + rows[$1.row].objective.importance * (1 - covered[$1.row]) * $1.support }
  }

  /// Takes a proposal; nil when it adds nothing.
  private func step(
    _ proposal: String, _ supports: [(row: Int, support: Double)], _ covered: inout [Double]
  ) -> CoverageGain? {
    let gain = gain(supports, covered)
    guard gain > 0 else { return nil }
    let before = covered
    for (row, support) in supports { covered[row] = 1 - (1 - covered[row]) * (1 - support) }
    let raised = supports.map(\.row).filter { covered[$0] > before[$0] }
    let closed = raised.filter { before[$0] < parameters.coverageGap && covered[$0] >= parameters.coverageGap }
    return CoverageGain(
      proposal: proposal, gain: gain / importance,
      coverage: CoverageShare.mean(of: zip(rows, covered).map { ($0.objective, $1) }) ?? 0,
      objectives: raised.map { rows[$0].objective.id }, closes: closed.map { rows[$0].objective.id })
  }
}
