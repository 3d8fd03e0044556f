/// What people hold to be opposed: behaviours, and partners against aims.
public struct ConflictVocabulary: Sendable {
  /// Partners whose interest may run against the aim of campaigns with one of the themes.
  public struct PartnerConflict: Sendable {
    /// The sort of partner: "alcohol industry".
    public let kind: String
    /// Names of such partners.
    public let names: [String]
    /// Themes they should not serve.
    public let themes: [String]
  }

  /// Pairs of behaviours that cannot both be asked for.
  public let antonyms: [(String, String)]
  /// Partners against aims.
  public let partnerConflicts: [PartnerConflict]

  private let opposites: [String: Set<String>]

  /// A vocabulary from its lists; the order within a pair has no meaning.
  public init(antonyms: [(String, String)] = [], partnerConflicts: [PartnerConflict] = []) {
    self.antonyms = antonyms
    self.partnerConflicts = partnerConflicts
    var opposites: [String: Set<String>] = [:]
    for (left, right) in antonyms {
      opposites[left, default: []].insert(right)
      opposites[right, default: []].insert(left)
    }
    self.opposites = opposites
  }

  /// The behaviours opposed to a behaviour, in alphabetical order.
  func opposites(of behaviour: String) -> [String] { opposites[behaviour, default: []].sorted() }

  /// Whether two behaviours are opposed.
  func areOpposed(_ left: String, _ right: String) -> Bool { opposites[left, default: []].contains(right) }
}
