/// What a campaign asks, in words, and of whom.
public struct CampaignRequest: Hashable, Sendable {
  /// What is asked: "attend school", "Visit a website: Childline page".
  public let words: String
  /// Titles of the people asked; empty when the record names nobody.
  public let people: [String]

  /// A request from its parts.
  public init(words: String, people: [String]) {
    self.words = words
    self.people = people
  }
}

extension CampaignRequest {
  init(_ objective: CampaignObjective, audiences: [String], titles: CampaignTitles) {
    let condition = objective.condition.map { " (\($0))" } ?? ""
    self.init(
      words: Self.action(objective) + condition,
      people: objective.population.map { [titles.people[$0] ?? $0] } ?? audiences)
  }

  init(_ call: CallToAction, audiences: [String], titles: CampaignTitles) {
    let action = call.action.map { ", to \(Self.action($0))" } ?? ""
    let address = call.value.map { " (\($0))" } ?? ""
    self.init(words: "\(titles.calls[call.kind] ?? call.kind): \(call.label)\(address)\(action)", people: audiences)
  }

  /// "attend school", "smoke near children less".
  private static func action(_ objective: CampaignObjective) -> String {
    let words = objective.behaviour.split(separator: "-").joined(separator: " ")
    return objective.direction == .less ? words + " less" : words
  }
}
