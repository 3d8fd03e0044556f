/// The door a campaign points people to.
public struct CallToAction: Hashable, Sendable {
  /// Its kind, a word of the vocabulary: "helpline".
  public let kind: String
  /// What people see: "Childline page".
  public let label: String
  /// The number or address itself, where recorded.
  public let value: String?
  /// What people are told to do there, or not to do, where the record says so: less of `visit-clinic`.
  public let action: CampaignObjective?

  /// A call to action from its parts.
  public init(kind: String, label: String, value: String? = nil, action: CampaignObjective? = nil) {
    self.kind = kind
    self.label = label
    self.value = value
    self.action = action
  }
}
