/// A proposal of a set, as a strategy sees it.
public struct CoverageMember: Hashable, Sendable {
  /// The proposal's id.
  public let id: String
  /// Its title.
  public let title: String
  /// The department that leads it, by code.
  public let lead: String
  /// The nations it holds for.
  public let nations: Set<Nation>
  /// Links that do not count, for want of an effect or of an effect's likelihood: listed, never counted.
  public let claims: [AlignmentReport.Link]
  /// What keeps a link from counting, or makes it doubtful, with its place in the proposal.
  public let notes: [AlignmentReport.Note]
  /// Whether no link of it counts: it is not set against the strategy, which is not the same as neutral.
  public let isOrphan: Bool

  init(_ proposal: Proposal, _ report: AlignmentReport) {
    id = proposal.id
    title = proposal.title
    lead = proposal.lead
    nations = proposal.nations
    claims = report.asserted + report.withoutLikelihood
    notes = report.notes
    isOrphan = report.objectives.allSatisfy(\.links.isEmpty)
  }

  /// Whether a link that does not count says that it supports an objective.
  func claims(_ objective: String) -> Bool {
    claims.contains { $0.objective == objective && $0.direction == .supports }
  }
}
