/// What a campaign asks somebody to do more or less of.
public struct CampaignObjective: Hashable, Sendable {
  /// Whether the campaign wants more or less of the behaviour.
  public enum Direction: String, Sendable, CaseIterable {
    case more, less
  }

  /// More or less.
  public let direction: Direction
  /// The behaviour, a short word with hyphens: "attend-school".
  public let behaviour: String
  /// Whom it asks: an audience or a group; nil means all the campaign's audiences.
  public let population: String?
  /// When the request holds, where it does not always hold.
  public let condition: String?

  /// An objective from its parts.
  public init(direction: Direction, behaviour: String, population: String? = nil, condition: String? = nil) {
    self.direction = direction
    self.behaviour = behaviour
    self.population = population
    self.condition = condition
  }
}

extension CampaignObjective: CustomStringConvertible {
  /// The request as what follows "asks": "parents-5-11 to attend school (odd days of absence)".
  public var description: String {
    let words = behaviour.split(separator: "-").joined(separator: " ")
    let extent = direction == .less ? " less" : ""
    let when = condition.map { " (\($0))" } ?? ""
    return "\(population ?? "its audiences") to \(words)\(extent)\(when)"
  }
}
