/// A rank that somebody chose against the ranking, with the reason: what ministers decide is printed beside what the
/// method says, never in its place.
public struct RankOverride: Hashable, Sendable, Codable {
  /// Id of the proposal.
  public var proposal: String
  /// The rank chosen, from 1.
  public var rank: Int
  /// Why.
  public var reason: String
  /// Who chose it.
  public var name: String
  /// When, as YYYY-MM-DD.
  public var date: String
  /// Where it stands: file and line.
  public var place: String

  /// Gathers the parts.
  public init(proposal: String, rank: Int, reason: String, name: String, date: String, place: String) {
    self.proposal = proposal
    self.rank = rank
    self.reason = reason
    self.name = name
    self.date = date
    self.place = place
  }
}
