/// The central scores of several proposals, one row a proposal and one column a domain, with the blanks known.
public struct DecisionMatrix: Sendable {
  /// The columns, in the order of the modules.
  public let domains: [String]
  /// The rows, in the order in which the proposals were declared, which settles ties.
  public let proposals: [String]
  /// Whether each cell has a score.
  public let standings: [[ComparedProposal.Standing]]
  /// The scores, with 0 for a blank.
  public let values: [[Double]]

  /// The most proposals that one comparison takes: counting every rank of every proposal needs their number squared.
  public static let mostProposals = 2_000

  /// - Throws: `ComparisonFailure` with every mistake: fewer than two proposals, one name twice, domains that differ,
  ///   a score that is no score.
  public init(_ compared: [ComparedProposal]) throws(ComparisonFailure) {
    let domains = compared.first?.cells.map(\.domain) ?? []
    try ComparisonFailure.check(Self.mistakes(compared, domains))
    self.domains = domains
    proposals = compared.map(\.id)
    standings = compared.map { $0.cells.map(\.standing) }
    values = compared.map { $0.cells.map { $0.score ?? 0 } }
  }

  /// The same proposals with other numbers in place of the blanks.
  func values(blanksAt level: Double) -> [[Double]] {
    zip(values, standings).map { row, standings in
      zip(row, standings).map { $1.isOpen ? level : $0 }
    }
  }

  /// The scores with every blank at one end of what it may hide, in units of its reach: −1 lowest, 1 highest.
  func values(blanksTo end: Double, upTo level: Double) -> [[Double]] {
    zip(values, standings).map { row, standings in
      zip(row, standings).map { $0 + end * $1.reach(level) }
    }
  }

  /// The rows in ascending order of name, byte by byte. Sums over proposals follow it, so that their rounding does not
  /// depend on the order in which the proposals were declared.
  var byName: [Int] {
    proposals.indices.sorted { proposals[$0].utf8.lexicographicallyPrecedes(proposals[$1].utf8) }
  }

  private static func mistakes(_ compared: [ComparedProposal], _ domains: [String]) -> [ComparisonError] {
    var mistakes: [ComparisonError] = []
    if compared.count < 2 { mistakes.append(.tooFew(count: compared.count)) }
    if compared.count > mostProposals { mistakes.append(.tooMany(count: compared.count, limit: mostProposals)) }
    if !compared.isEmpty, domains.isEmpty { mistakes.append(.noDomains) }
    var seen: Set<String> = []
    for proposal in compared {
      if !seen.insert(proposal.id).inserted { mistakes.append(.repeatedProposal(proposal.id)) }
      if proposal.cells.map(\.domain) != domains { mistakes.append(.domainsDiffer(proposal: proposal.id)) }
      mistakes += proposal.cells.compactMap { cell in
        guard let score = cell.score, !(abs(score) <= 100) else { return nil }
        return .notAScore(proposal: proposal.id, domain: cell.domain, value: score)
      }
    }
    return mistakes
  }
}

extension [Double] {
  /// Positions with the highest value first; equal values keep their order.
  var bestFirst: [Int] {
    indices.sorted { (self[$1], $0) < (self[$0], $1) }
  }
}
