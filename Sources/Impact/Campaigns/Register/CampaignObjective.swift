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

extension CampaignObjective {
  /// What is asked, in words, after "to": "attend school (odd days of absence)", "report child abuse less".
  public var action: String {
    let words = behaviour.split(separator: "-").joined(separator: " ")
    let extent = direction == .less ? " less" : ""
    return "\(words)\(extent)\(condition.map { " (\($0))" } ?? "")"
  }
}
